import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, question, settle } from "./page.js";

const QUESTION = "what-helps";
const RIGHT = { "no-time": "plan", "no-point": "purpose", "no-skill": "practice" };

/** What a learner does with the lists. */
function prompts(id = QUESTION) {
  const match = question(id);

  return {
    ...match,
    check(replies = {}) {
      for (const [prompt, reply] of Object.entries(replies)) {
        const list = match.find(`[data-prompt=${prompt}] select`);
        list.value = reply;
        list.dispatchEvent(new Event("change", { bubbles: true }));
      }
      match.press("Check");
    },
    chosen: () => match.all("select").map(({ value }) => value),
  };
}

test("what does not match is told first, with what fits and why", () => {
  openCase("match");
  const match = prompts();
  match.check({ ...RIGHT, "no-time": "purpose", "no-point": "plan" });
  assert.equal(document.activeElement, match.find(".course-feedback"));
  assert.match(
    match.feedback(),
    /^◐ Partly right\. ?1 of 3 matched right\.Not right: “I never have time for this\.”What fits: A place in the plan & a dateTime is made in the plan\./,
  );
  assert.match(
    match.find("details").textContent,
    /^The one you had rightRight: “I do not know how\.”What fits: Practice/,
  );
  assert.deepEqual(match.marks().sort(), [
    ["no-point", "wrong", "Not right"],
    ["no-skill", "right", "Right"],
    ["no-time", "wrong", "Not right"],
  ]);
  assert.equal(match.find(".course-feedback__fit strong").textContent, "A place in the plan & a date");
});

test("a prompt without a reply is missing", () => {
  openCase("match");
  const match = prompts();
  match.check({ "no-time": "plan" });
  assert.equal(match.error(), "2 lines have no reply yet. Choose what fits each.");
  match.check({ "no-point": "purpose" });
  assert.equal(match.error(), "1 line has no reply yet. Choose what fits it.");
  match.find(".course-error a").click();
  assert.equal(document.activeElement, match.find("[data-prompt=no-skill] select"));
  assert.equal(
    document.activeElement.getAttribute("aria-describedby"),
    match.find(".course-error__inline").id,
  );
});

test("another try keeps the replies that fit", () => {
  openCase("match");
  const match = prompts();
  match.check({ ...RIGHT, "no-skill": "plan" });
  match.press("Try again");
  assert.deepEqual(match.chosen().filter(Boolean).sort(), ["plan", "purpose"]);
  match.check(RIGHT);
  assert.match(match.feedback(), /^✓ Right\. ?3 of 3 matched right\./);
});

test("a reload brings the replies back, but not one that is no longer there", async () => {
  const { storage } = openCase("match");
  prompts().check(RIGHT);
  await settle();
  openCase("match", { storage, seed: 3 });
  assert.match(prompts().feedback(), /^✓ Right\./);
  assert.deepEqual(prompts().chosen().sort(), ["plan", "practice", "purpose"]);
  openCase("match", {
    storage,
    edit: (html) => html.replaceAll('<option value="plan">', '<option value="roster">'),
  });
  assert.deepEqual([prompts().chosen(), prompts().feedback()], [["", "", ""], ""]);
  assert.ok(prompts().find(".course-question__changed"));
});

test("long replies have letters in the lists and their words in the feedback", () => {
  openCase("match-long");
  const match = prompts("who-decides");
  match.check({ "shift-swap": "nobody", "break-times": "team", closing: "above" });
  assert.match(
    match.feedback(),
    /Not right: Two people want to swap a shift\.What fits: The people who do the work,/,
  );
});
