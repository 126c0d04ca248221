import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { openCase, question, settle, type } from "./page.js";

const QUESTION = "my-last-week";
const FIELD = `#question-${QUESTION} textarea`;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

async function write(words) {
  const field = type(FIELD, words);
  field.dispatchEvent(new Event("focusout", { bubbles: true }));
  await settle();
}

test("words of one's own are kept as notes are, before anything is compared", async () => {
  const { store, storage } = openCase("reflection");
  await write("Tuesday at nine");
  assert.equal(store.document.texts[`reflection/${QUESTION}`].value, "Tuesday at nine");
  assert.equal(question(QUESTION).find("[role=status]").textContent, "Saved on this device");
  assert.deepEqual(store.document.questions, {});
  openCase("reflection", { storage });
  assert.equal(document.querySelector(FIELD).value, "Tuesday at nine");
  assert.equal(question(QUESTION).feedback(), "");
});

test("comparing shows a response and what to look for, and marks nothing", async () => {
  const { store } = openCase("reflection");
  const reflection = question(QUESTION);
  await write("Tuesday at nine");
  reflection.press("Compare");
  await settle();
  const box = reflection.find(".course-feedback");
  assert.equal(document.activeElement, box);
  assert.equal(box.dataset.outcome, "unmarked");
  assert.match(
    reflection.feedback(),
    /^↔ Compare with yours\. ?Tuesday, nine to ten: .*In yours, look for: ?You name one hour\. ?Somebody else could check what you say\. ?Read “Two questions” again$/,
  );
  assert.equal(box.querySelector(".course-feedback__checklist em").textContent, "one");
  assert.equal(reflection.find(".course-feedback__retry, .course-sure, [data-mark]"), null);
  const { outcome, score, response, sure } = store.document.questions[QUESTION];
  assert.deepEqual([outcome, score, response, sure], ["unmarked", null, null, null]);
  assert.deepEqual(store.document.log, []);
});

test("who goes on writing loses nothing, and is told nothing", async () => {
  openCase("reflection");
  const reflection = question(QUESTION);
  await write("Tuesday");
  reflection.press("Compare");
  await write("Tuesday, and Friday");
  reflection.find("textarea").dispatchEvent(new Event("change", { bubbles: true }));
  assert.equal(reflection.find(".course-feedback__since"), null);
  assert.equal(reflection.find("textarea").value, "Tuesday, and Friday");
});

test("nothing written is asked for, with a way out for paper", () => {
  openCase("reflection");
  const reflection = question(QUESTION);
  reflection.press("Compare");
  assert.equal(reflection.error(), "Write a few words first. If you wrote on paper, say so here.");
  assert.equal(reflection.find("textarea").getAttribute("aria-invalid"), "true");
});

test("a reload shows what was compared, with the words of the learner", async () => {
  const { storage } = openCase("reflection");
  await write("Tuesday");
  question(QUESTION).press("Compare");
  await settle();
  openCase("reflection", { storage });
  assert.equal(document.querySelector(FIELD).value, "Tuesday");
  assert.match(question(QUESTION).feedback(), /^↔ Compare with yours\./);
});

test("deleting everything in another tab takes words and comparison away", async () => {
  const { store, storage } = openCase("reflection");
  await write("Tuesday");
  question(QUESTION).press("Compare");
  await settle();
  const stored = JSON.parse(storage.entries.get(store.key));
  storage.setItem(store.key, JSON.stringify({ ...stored, generation: 2, questions: {}, texts: {} }));
  store.refresh();
  assert.deepEqual([document.querySelector(FIELD).value, question(QUESTION).feedback()], ["", ""]);
});

test("a quiz of reflections counts nothing and has no result", () => {
  openCase("reflection");
  const shown = (selector) => document.querySelector(`course-quiz ${selector}`);
  assert.equal(shown(".course-quiz__progress").textContent, "");
  assert.equal(shown(".course-quiz__summary").hidden, true);
  assert.ok([...document.querySelectorAll(".course-quiz__actions button")].every(({ hidden }) => hidden));
});
