import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, question, settle, window } from "./page.js";

const ONE = "Show one question at a time";
const LIST = "Show all questions in a list";

/** What a learner sees of the quiz, and its buttons. */
function quiz() {
  const buttons = () => [...document.querySelectorAll("course-quiz > p button")];

  return {
    seen: () =>
      [...document.querySelectorAll(".course-quiz__entry")]
        .filter(({ hidden }) => !hidden)
        .map((entry) => entry.querySelector("course-question").dataset.question),
    buttons: () => buttons().flatMap((button) => (button.hidden ? [] : [button.textContent])),
    progress: () => document.querySelector(".course-quiz__progress").textContent,
    press(words) {
      const button = [...document.querySelectorAll("course-quiz button")].find(
        (one) => one.textContent === words,
      );
      button.focus();
      button.click();
    },
  };
}

/** Go to an address in the page. */
function follow(hash) {
  window.location.hash = hash;
  window.dispatchEvent(new window.HashChangeEvent("hashchange"));
}

test("a quiz is a list until the learner wants one question at a time, and that is remembered", async () => {
  const { storage, store } = openPage();
  assert.deepEqual(quiz().seen(), ["ward-round", "stock-sheet"]);
  assert.deepEqual(quiz().buttons(), [ONE, "Show my result"]);
  quiz().press(ONE);
  await settle();
  assert.deepEqual(quiz().seen(), ["ward-round"]);
  assert.deepEqual(quiz().buttons(), [LIST, "Next question", "Show my result"]);
  assert.equal(quiz().progress(), "Question 1 of 2. 0 of 3 checked");
  assert.equal(store.document.settings["quiz-view"].value, "one");
  openPage({ storage });
  assert.deepEqual(quiz().seen(), ["ward-round"]);
  quiz().press(LIST);
  await settle();
  assert.deepEqual(quiz().seen(), ["ward-round", "stock-sheet"]);
  assert.equal(quiz().progress(), "0 of 3 checked");
  openPage({ storage });
  assert.deepEqual(quiz().seen(), ["ward-round", "stock-sheet"]);
});

test("buttons lead to the next question and back, with the focus on the question", () => {
  openPage();
  quiz().press(ONE);
  quiz().press("Next question");
  assert.deepEqual(quiz().seen(), ["stock-sheet"]);
  assert.equal(document.activeElement, question("stock-sheet").find("legend"));
  assert.equal(quiz().progress(), "Question 2 of 2. 0 of 3 checked");
  assert.deepEqual(quiz().buttons(), [LIST, "Previous question", "Show my result"]);
  quiz().press("Previous question");
  assert.deepEqual(quiz().seen(), ["ward-round"]);
  assert.equal(document.activeElement, question("ward-round").find("legend"));
});

test("a situation comes before its question, and takes the focus first", () => {
  const situation = '<div class="course-question__situation"><p>It rains.</p></div>';
  openPage({
    edit: (html) => html.replace(/(data-question="stock-sheet"[\s\S]*?)(<fieldset)/, `$1${situation}$2`),
  });
  quiz().press(ONE);
  quiz().press("Next question");
  assert.equal(document.activeElement.textContent, "It rains.");
});

test("a check leaves the question on show", () => {
  openPage();
  quiz().press(ONE);
  question("ward-round").check("ask", "thank");
  assert.deepEqual(quiz().seen(), ["ward-round"]);
  assert.equal(document.activeElement, question("ward-round").find(".course-feedback"));
  assert.equal(quiz().progress(), "Question 1 of 2. 1 of 3 checked");
});

test("who comes back begins with the first question not checked yet", async () => {
  const { storage } = openPage();
  quiz().press(ONE);
  question("ward-round").check("ask", "thank");
  await settle();
  openPage({ storage });
  assert.deepEqual(quiz().seen(), ["stock-sheet"]);
  assert.equal(document.activeElement, document.body);
  quiz().press(LIST);
  question("stock-sheet").check("lead");
  quiz().press(ONE);
  assert.deepEqual(quiz().seen(), ["ward-round"], "all are checked");
});

test("links in the result lead to their question, also when it is not on show", () => {
  openPage();
  quiz().press(ONE);
  quiz().press("Show my result");
  const link = document.querySelector('.course-quiz__summary a[href="#question-stock-sheet"]');
  link.click();
  assert.deepEqual(quiz().seen(), ["stock-sheet"]);
  assert.equal(document.activeElement, question("stock-sheet").find("legend"));
  quiz().press("Previous question");
  link.click();
  assert.deepEqual(quiz().seen(), ["stock-sheet"], "the address is the same as before");
  document.querySelector(".course-quiz__summary").click();
  document.querySelector('.course-quiz__summary a[href="#question-ferry-late"]').click();
  assert.deepEqual(quiz().seen(), ["stock-sheet"], "a question in the text is always on show");
});

test("an address leads to its question, at once and later", async () => {
  const { storage } = openPage();
  quiz().press(ONE);
  await settle();
  follow("#question-stock-sheet");
  assert.deepEqual(quiz().seen(), ["stock-sheet"]);
  follow("#nowhere");
  assert.deepEqual(quiz().seen(), ["stock-sheet"]);
  follow("#question-stock-sheet");
  openPage({ storage });
  assert.deepEqual(quiz().seen(), ["stock-sheet"]);
  window.location.hash = "";
});

test("starting again begins with the first question", () => {
  openPage();
  quiz().press(ONE);
  question("ward-round").check("ask");
  quiz().press("Next question");
  quiz().press("Show my result");
  quiz().press("Start again");
  assert.deepEqual(quiz().seen(), ["ward-round"]);
  assert.equal(document.activeElement, question("ward-round").find("legend"));
  assert.equal(quiz().progress(), "Question 1 of 2. 0 of 3 checked");
});

test("a quiz of one question has one view", () => {
  openPage({
    edit: (html) =>
      html.replace(
        /<li class="course-quiz__entry"><course-question[^>]*stock-sheet[\s\S]*?<\/li>\n<\/ol>/,
        "</ol>",
      ),
  });
  assert.deepEqual(quiz().seen(), ["ward-round"]);
  assert.deepEqual(quiz().buttons(), ["Show my result"]);
});
