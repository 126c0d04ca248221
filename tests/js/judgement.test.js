import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, question, settle } from "./page.js";

const QUESTION = "third-saturday";

test("a judgement is strongest, workable or weak, and never right or wrong", () => {
  openCase("judgement");
  const saturday = question(QUESTION);
  const verdicts = ["own-it", "give-a-day", "show-the-roster"].map((choice) => {
    saturday.check(choice);

    return saturday.find(".course-feedback__verdict").textContent;
  });
  assert.deepEqual(verdicts, ["✓ Strongest.", "◐ Workable.", "✕ Weak."]);
  assert.equal(document.activeElement, saturday.find(".course-feedback"));
});

test("every choice has its reasons told, the chosen one first", () => {
  openCase("judgement");
  const saturday = question(QUESTION);
  saturday.check("give-a-day");
  assert.match(
    saturday.feedback(),
    /You chose: Give him next Saturday off.*next unasked Saturday\..*Weak: Show him.*Strongest: Say that you filled/,
  );
  assert.deepEqual(saturday.marks().sort(), [
    ["give-a-day", "partly", "Workable"],
    ["own-it", "missed", "Strongest"],
  ]);
});

test("the strongest choice asks for no other try; a weaker one is scored in between", () => {
  const { store } = openCase("judgement");
  const saturday = question(QUESTION);
  saturday.check("give-a-day");
  assert.deepEqual(
    [store.document.questions[QUESTION].score, store.document.questions[QUESTION].outcome],
    [0.5, "partly-correct"],
  );
  saturday.press("Try again");
  assert.deepEqual([saturday.chosen(), saturday.marks()], [[], []]);
  saturday.check("own-it");
  assert.equal(saturday.find(".course-feedback__retry"), null);
});

test("a reload brings the judgement back", async () => {
  const { storage } = openCase("judgement");
  question(QUESTION).check("show-the-roster");
  await settle();
  openCase("judgement", { storage });
  assert.deepEqual(question(QUESTION).chosen(), ["show-the-roster"]);
  assert.match(question(QUESTION).feedback(), /^✕ Weak\./);
});
