import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, question, settle } from "./page.js";

const QUESTION = "hours-lost";

/** What a learner does with the field. */
function field() {
  const number = question(QUESTION);

  return {
    ...number,
    check(typed = "") {
      number.find("fieldset input").value = typed;
      number.find("fieldset input").dispatchEvent(new Event("change", { bubbles: true }));
      number.press("Check");
    },
    typed: () => number.find("fieldset input").value,
  };
}

test("a number is right with a comma or a point, with the unit or without, within its tolerance", () => {
  openCase("number");
  const number = field();
  for (const typed of ["12.5", "12,5", " 12,5 hours", "12", "13"]) {
    number.check(typed);
    assert.equal(number.feedback(), "✓ Right.More than a working day and a half of one person.", typed);
    assert.deepEqual(number.marks(), [[undefined, "right", "Right"]]);
  }
  assert.equal(number.find(".course-feedback__retry"), null);
});

test("a near miss has feedback of its own; the right number is a press away", () => {
  openCase("number");
  const number = field();
  number.check("2,5");
  assert.match(
    number.feedback(),
    /^✕ Not right yet\. ?That is one day\.Show the right number12\.5 hours, give or take 0\.5More than/,
  );
  assert.equal(number.find(".course-feedback details").open, false);
  number.check("24");
  assert.match(number.feedback(), /That is an hour each, not half of one\./);
  number.check("7");
  assert.match(number.feedback(), /Multiply people, days and half an hour\./);
  assert.deepEqual(number.marks(), [[undefined, "wrong", "Not right"]]);
  number.press("Try again");
  assert.deepEqual([number.typed(), number.marks()], ["", []]);
});

test("nothing, and what is no number, is asked for again; what described the field still does", () => {
  const { store } = openCase("number");
  const number = field();
  const input = number.find("fieldset input");
  const before = input.getAttribute("aria-describedby");
  number.check("  ");
  assert.equal(number.error(), "Type a number.");
  assert.equal(input.getAttribute("aria-describedby"), `question-${QUESTION}-error ${before}`);
  number.check("a lot");
  assert.equal(number.error(), "“a lot” cannot be read as a number. Type it like 12 or 2.5.");
  assert.equal(input.getAttribute("aria-describedby"), `question-${QUESTION}-error ${before}`);
  assert.deepEqual(store.document.questions, {});
  number.check("12");
  assert.equal(input.getAttribute("aria-describedby"), before);
  assert.equal(input.hasAttribute("aria-invalid"), false);
});

test("a number comes back as it was typed", async () => {
  const { storage, store } = openCase("number");
  field().check("2,5 hours");
  await settle();
  assert.deepEqual(store.document.questions[QUESTION].response, { type: "number", value: "2,5 hours" });
  openCase("number", { storage });
  assert.equal(field().typed(), "2,5 hours");
  assert.match(field().feedback(), /That is one day\./);
});

test("without feedback for right and wrong, the verdict stands alone", () => {
  const bare = (html) =>
    html
      .replace(/<div class="course-key__feedback"[\s\S]*?(?=<div class="course-key__near")/, "")
      .replace(/<span class="course-number__unit"[\s\S]*?<\/span>/, "");
  openCase("number", { edit: bare });
  const number = field();
  number.check("12.5");
  assert.equal(number.feedback(), "✓ Right.");
  number.check("7");
  assert.match(number.feedback(), /^✕ Not right yet\. ?Show the right number12\.5 hours/);
  number.check("12.5 hours");
  assert.ok(number.error());
});
