import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, question, settle } from "./page.js";
import { DOCUMENT, FakeStorage, quotaError } from "./samples.js";

function notice() {
  const element = document.createElement("course-storage-notice");
  document.body.prepend(element);

  return element;
}

test("nothing is said as long as all is well", () => {
  openPage();
  const element = notice();
  assert.deepEqual(
    [element.textContent, element.className, element.getAttribute("role")],
    ["", "", "status"],
  );
});

test("each trouble has its own words", () => {
  for (const [raw, fault, words] of [
    [null, new Error("blocked"), /does not let the page remember anything/],
    [null, quotaError(), /has no room left/],
    [JSON.stringify({ ...DOCUMENT, schema: 2 }), null, /A newer version of this course/],
    ["rubbish", null, /could not be read in full/],
  ]) {
    const storage = new FakeStorage();
    if (raw) {
      storage.entries.set("lead-course:lead:progress", raw);
    }
    storage.fault = () => {
      if (fault) {
        throw fault;
      }
    };
    openPage({ storage });
    const element = notice();
    assert.match(element.textContent, words);
    assert.equal(element.className, "course-storage");
  }
});

test("it speaks up when trouble comes, and falls silent when it is over", async () => {
  const { storage } = openPage();
  const element = notice();
  storage.fault = () => {
    throw quotaError();
  };
  question("ferry-late").check("listen");
  await settle();
  assert.match(element.textContent, /no room left/);
  storage.fault = () => {};
  question("ferry-late").check("listen");
  await settle();
  assert.equal(element.textContent, "");
});
