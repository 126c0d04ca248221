import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { BUNDLES, openSite, until } from "./site.js";

const KEY = "lead-course:lead:progress";

function weight(name) {
  return gzipSync(BUNDLES[name], { level: 9 }).length;
}

test("the bundles keep their budgets", () => {
  assert.ok(weight("quiz.js") <= 14_000, `quiz.js: ${weight("quiz.js")} bytes`);
  assert.ok(
    weight("course.js") + weight("marks.js") + weight("quiz.js") <= 24_000,
    `course.js: ${weight("course.js")}, marks.js: ${weight("marks.js")} bytes more`,
  );
});

test("the bundles hold no way to run or write text as code", () => {
  for (const [name, script] of Object.entries(BUNDLES)) {
    assert.doesNotMatch(
      script,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/,
      name,
    );
  }
});

test("a page starts its elements, shows the search button and loads nothing more", async () => {
  const { document, requests, errors } = await openSite();
  assert.deepEqual([requests, errors], [["course.js", "quiz.js"], []]);
  assert.equal(document.querySelectorAll("course-question[data-enhanced]").length, 3);
  assert.equal(document.querySelector("[data-search-open]").hidden, false);
  assert.equal(document.querySelector("article").firstElementChild.localName, "course-storage-notice");
  assert.equal(document.querySelector("course-storage-notice").textContent, "");
});

test("what is done is stored under the key of this course, and another tab's changes come in", async () => {
  const { window, document } = await openSite();
  const question = document.querySelector("#question-ferry-late");
  question.querySelector("[value=listen]").checked = true;
  question.querySelector("button").click();
  await until(() => window.localStorage.getItem(KEY).includes("ferry-late"));
  assert.deepEqual(Object.keys(window.localStorage), [KEY]);

  const changed = JSON.parse(window.localStorage.getItem(KEY));
  changed.texts["activity/sort-the-day/cards"] = { at: changed.updated + 1, value: "from another tab" };
  window.localStorage.setItem(KEY, JSON.stringify(changed));
  window.dispatchEvent(new window.StorageEvent("storage", { key: "another" }));
  assert.equal(document.querySelector("#note-cards").value, "");
  window.dispatchEvent(new window.StorageEvent("storage", { key: KEY }));
  assert.equal(document.querySelector("#note-cards").value, "from another tab");
});

test("where storage is refused, the page says so and works", async () => {
  const { window, document, errors } = await openSite({
    before: (opened) =>
      Object.defineProperty(opened, "localStorage", {
        get() {
          throw new opened.DOMException("cookies are blocked", "SecurityError");
        },
      }),
  });
  assert.match(document.querySelector("course-storage-notice").textContent, /does not let the page remember/);
  const question = document.querySelector("#question-ferry-late");
  question.querySelector("[value=listen]").checked = true;
  question.querySelector("button").click();
  assert.match(question.querySelector(".course-feedback").textContent, /Right\./);
  const note = document.querySelector("#note-cards");
  note.value = "twelve cards";
  note.dispatchEvent(new window.Event("input", { bubbles: true }));
  note.dispatchEvent(new window.Event("focusout", { bubbles: true }));
  const { questions, texts } = await until(
    () => Object.keys(window.courseStore.document.texts).length > 0 && window.courseStore.document,
  );
  assert.deepEqual(Object.keys(questions), ["ferry-late"], "both bundles have one store");
  assert.equal(texts["activity/sort-the-day/cards"].value, "twelve cards");
  assert.deepEqual(errors, []);
});

test("without the bundle of every page, questions stay as they read, and the key in the page", async () => {
  const { document } = await openSite({ missing: new Set(["course.js"]) });
  assert.equal(document.querySelectorAll("course-question[data-enhanced]").length, 0);
  assert.equal(document.querySelectorAll("details.course-key").length, 3);
});

test("without the bundle for questions, notes are kept", async () => {
  const { window, document } = await openSite({ missing: new Set(["quiz.js"]) });
  assert.equal(document.querySelectorAll("details.course-key").length, 3);
  assert.ok(window.courseStore);
  assert.equal(document.querySelector("course-timer").hidden, false);
});

test("a page with nothing to remember has no notice", async () => {
  const { document } = await openSite({
    edit: () => '<body><article></article><script src="../../assets/course.js"></script>',
  });
  assert.equal(document.querySelector("course-storage-notice"), null);
});

test("a page without an article has its notice all the same", async () => {
  const { document } = await openSite({
    edit: () =>
      '<body><p><course-note></course-note></p><script src="../../assets/course.js" defer></script>',
  });
  assert.equal(document.body.firstElementChild.localName, "course-storage-notice");
});

test("from a folder without a server, everything works, and links name their file", async () => {
  const { document, errors } = await openSite({ root: "file:///site/" });
  assert.deepEqual(errors, []);
  assert.equal(document.querySelector("#to-start").href, "file:///site/start/index.html");
  document.querySelector("[data-search-open]").click();
  const field = await until(() => document.querySelector("dialog[open] [data-search-query]"));
  field.value = "captains";
  field.dispatchEvent(new document.defaultView.Event("input"));
  const link = await until(() => document.querySelector("[data-search-result] a"));
  assert.equal(link.href, "file:///site/modules/two-jobs/index.html#two-captains");
});

test("a part that cannot start stops no other", async () => {
  const { document, errors } = await openSite({
    before: ({ customElements }) => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, element) => {
        if (name === "course-quiz") {
          throw new Error("no quiz today");
        }
        define(name, element);
      };
    },
  });
  assert.deepEqual(errors, ["Error: no quiz today"]);
  assert.equal(document.querySelectorAll("course-question[data-enhanced]").length, 3);
  assert.equal(document.querySelector("course-timer").hidden, false);
});
