import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, question, settle } from "./page.js";

function quiz() {
  const find = (selector) => document.querySelector(`course-quiz ${selector}`);
  const button = (words) =>
    [...document.querySelectorAll("course-quiz button")].find((one) => one.textContent === words);

  return {
    progress: () => find(".course-quiz__progress").textContent,
    summary: find(".course-quiz__summary"),
    lines: () => [...document.querySelectorAll(".course-quiz__summary > p")].map((line) => line.textContent),
    objectives: () => [...document.querySelectorAll(".course-quiz__objective")],
    links: () =>
      [...document.querySelectorAll(".course-quiz__summary a")].map((link) => [
        link.getAttribute("href"),
        link.textContent,
      ]),
    press: (words) => button(words).click(),
    button,
  };
}

function checkAll() {
  question("ferry-late").check("listen");
  question("ward-round").check("ask");
  question("stock-sheet").check("manage");
}

test("the quiz says how far the learner is, questions in the text included", () => {
  openPage();
  assert.equal(quiz().progress(), "0 of 3 checked");
  question("ferry-late").check("swap");
  assert.equal(quiz().progress(), "1 of 3 checked");
  assert.equal(quiz().summary.hidden, true);
});

test("when all is checked the result is there, the focus stays with the feedback", () => {
  openPage();
  checkAll();
  assert.equal(quiz().progress(), "All 3 questions checked. Your result is below them.");
  assert.equal(quiz().summary.hidden, false);
  assert.equal(document.activeElement, question("stock-sheet").find(".course-feedback"));
  assert.deepEqual(quiz().lines().slice(0, 3), [
    "You have checked all 3 questions.",
    "3 of 4 points, 75%.",
    "The pass mark is 80%. You are not there yet: read again what is listed here, then try those questions once more.",
  ]);
  assert.equal(quiz().button("Show my result").hidden, true);
});

test("the result is told by objective, with what to read again", () => {
  openPage();
  checkAll();
  const [distinguish, classify] = quiz().objectives();
  assert.equal(distinguish.dataset.outcome, "correct");
  assert.match(distinguish.textContent, /^tell managing from leading 1 of 1 right$/);
  assert.equal(classify.dataset.outcome, "partly-correct");
  assert.match(classify.textContent, /^sort a working day 1 of 2 rightWorth reading again:The day$/);
  assert.deepEqual(quiz().links(), [["#the-day", "The day"]]);
});

test("a later try raises the score; what the first try missed is still worth reading", () => {
  openPage();
  checkAll();
  question("ward-round").check("ask", "thank");
  assert.deepEqual(quiz().lines().slice(0, 4), [
    "You have checked all 3 questions.",
    "4 of 4 points, 100%.",
    "You have reached the pass mark of 80%.",
    "Right at the first try: 2 of 3.",
  ]);
  assert.deepEqual(quiz().links(), [["#the-day", "The day"]]);
});

test("the result can be asked for early: it takes the focus and lists what is open", () => {
  openPage();
  question("ward-round").check("ask", "thank");
  quiz().press("Show my result");
  assert.equal(document.activeElement, quiz().summary);
  assert.deepEqual(quiz().lines().slice(0, 2), [
    "You have checked 1 of 3 questions so far.",
    "2 of 4 points, 50%.",
  ]);
  assert.deepEqual(quiz().links(), [
    ["#question-ferry-late", "What does the captain do first?"],
    ["#question-stock-sheet", "What does the sheet do?"],
  ]);
  assert.deepEqual(
    quiz()
      .objectives()
      .map(({ dataset }) => dataset.outcome),
    ["unanswered", "partly-correct"],
  );
});

test("with nothing checked there is a result to see, and nothing to start again", () => {
  openPage();
  quiz().press("Show my result");
  assert.equal(quiz().lines()[0], "You have checked 0 of 3 questions so far.");
  assert.equal(quiz().button("Start again"), undefined);
});

test("starting again empties the quiz, keeps questions in the text, shuffles anew and goes to the first question", async () => {
  const { store } = openPage();
  checkAll();
  const before = [question("ward-round").order(), question("stock-sheet").order()];
  quiz().press("Start again");
  assert.equal(quiz().progress(), "1 of 3 checked");
  assert.equal(quiz().summary.hidden, true);
  assert.equal(document.activeElement, question("ward-round").find("legend"));
  assert.deepEqual([question("ward-round").chosen(), question("ward-round").feedback()], [[], ""]);
  assert.deepEqual(question("ferry-late").chosen(), ["listen"]);
  assert.notDeepEqual([question("ward-round").order(), question("stock-sheet").order()], before);
  assert.equal(store.document.quizzes["two-jobs"].attempt, 2);
  assert.equal(store.document.questions["ward-round"].checks, 1, "the earlier result is kept");
});

test("a reload in the middle of an attempt keeps its order and its results", async () => {
  const { storage } = openPage();
  checkAll();
  quiz().press("Start again");
  question("stock-sheet").check("lead");
  await settle();
  const order = [question("ward-round").order(), question("stock-sheet").order()];
  openPage({ storage, seed: 3 });
  assert.deepEqual([question("ward-round").order(), question("stock-sheet").order()], order);
  assert.equal(quiz().progress(), "2 of 3 checked");
  assert.deepEqual([question("stock-sheet").chosen(), question("ward-round").chosen()], [["lead"], []]);
});

test("another attempt has its own first tries", () => {
  openPage();
  checkAll();
  quiz().press("Start again");
  question("ward-round").check("ask", "thank");
  question("stock-sheet").check("manage");
  assert.deepEqual(quiz().links(), []);
});

test("a finished quiz shows its result again after a reload", async () => {
  const { storage } = openPage();
  checkAll();
  await settle();
  openPage({ storage });
  assert.equal(quiz().summary.hidden, false);
  assert.equal(document.activeElement, document.body);
});

test("a result of another rev is not done", async () => {
  const { storage } = openPage();
  checkAll();
  await settle();
  openPage({
    storage,
    edit: (html) => html.replace('data-rev="2"', 'data-rev="3"').replace('"rev": 2', '"rev": 3'),
  });
  assert.equal(quiz().progress(), "2 of 3 checked");
});

test("a note that is saved leaves the focus in the summary alone", async () => {
  const { store } = openPage();
  checkAll();
  const [link] = document.querySelectorAll(".course-quiz__summary a");
  link.focus();
  await store.save((document, at) => ({ ...document, updated: at, texts: { note: { at, value: "x" } } }));
  assert.equal(document.activeElement, link);
});

test("a quiz that is moved in the page has its buttons once", () => {
  openPage();
  const element = document.querySelector("course-quiz");
  document.body.append(element);
  assert.equal(element.querySelectorAll("p.course-quiz__actions").length, 1);
});
