import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, question, settle } from "./page.js";

const NAME = "How sure are you? (optional)";

function sure(id) {
  const { find, all } = question(id);

  return {
    group: find(".course-sure"),
    say: (value) => find(`.course-sure [value=${value}]`).click(),
    said: () => all(".course-sure input").flatMap((input) => (input.checked ? [input.value] : [])),
  };
}

test("before Check stands the question how sure somebody is, a group with a name, nothing chosen", () => {
  openPage();
  const { group, said } = sure("ferry-late");
  assert.equal(group.getAttribute("role"), "radiogroup");
  assert.equal(document.getElementById(group.getAttribute("aria-labelledby")).textContent, NAME);
  assert.deepEqual(
    [...group.querySelectorAll("input")].map(({ labels }) => labels[0].textContent),
    ["Sure", "Not sure"],
  );
  assert.equal(group.nextElementSibling.type, "submit");
  assert.deepEqual(said(), []);
});

test("it is never required, and stored with the check", () => {
  const { store } = openPage();
  const stored = (id) => store.document.questions[id].sure;
  question("ferry-late").check("swap");
  assert.equal(stored("ferry-late"), null);
  sure("ferry-late").say("yes");
  question("ferry-late").check("swap");
  sure("ward-round").say("no");
  question("ward-round").check("ask");
  assert.deepEqual([stored("ferry-late"), stored("ward-round")], [true, false]);
  assert.deepEqual(
    store.document.log.map(([id, , , , said]) => [id, said]),
    [
      ["ferry-late", null],
      ["ferry-late", true],
      ["ward-round", false],
    ],
  );
});

test("to say it checks nothing and takes no mark away", () => {
  openPage();
  sure("ferry-late").say("yes");
  assert.equal(question("ferry-late").find(".course-feedback, .course-error"), null);
  question("ferry-late").check("swap");
  sure("ferry-late").say("no");
  assert.equal(question("ferry-late").find(".course-feedback__since"), null);
  assert.ok(question("ferry-late").marks().length > 0);
});

test("a reload brings it back, another try asks again", async () => {
  const { storage } = openPage();
  sure("ferry-late").say("no");
  question("ferry-late").check("swap");
  await settle();
  openPage({ storage });
  assert.deepEqual(sure("ferry-late").said(), ["no"]);
  question("ferry-late").press("Try again");
  assert.deepEqual(sure("ferry-late").said(), []);
});
