import assert from "node:assert/strict";
import { test } from "node:test";
import { LOG_LIMIT, merge } from "../../docs/assets/js/progress/merge.js";
import * as progress from "../../docs/assets/js/progress.js";
import { DOCUMENT } from "./samples.js";

const CHECK = {
  question: "ferry",
  rev: 1,
  outcome: "incorrect",
  score: 0,
  response: { type: "one", value: "a" },
  at: 2000,
};

test("a check is kept with its response, and logged", () => {
  const document = progress.recordCheck(DOCUMENT, CHECK);
  assert.deepEqual(document.questions.ferry, {
    rev: 1,
    at: 2000,
    outcome: "incorrect",
    score: 0,
    checks: 1,
    sure: null,
    response: { type: "one", value: "a" },
  });
  assert.deepEqual(document.log, [["ferry", 1, 2000, 0, null]]);
  assert.equal(document.updated, 2000);
  assert.deepEqual(DOCUMENT.questions, {}, "the document before is left as it was");
});

test("checks of one rev are counted, those of another begin anew", () => {
  const twice = [CHECK, { ...CHECK, at: 2100 }].reduce(progress.recordCheck, DOCUMENT);
  assert.equal(twice.questions.ferry.checks, 2);
  assert.equal(progress.recordCheck(twice, { ...CHECK, rev: 2 }).questions.ferry.checks, 1);
});

test("the newest change wins also where the clock was turned back", () => {
  const early = progress.recordCheck(DOCUMENT, { ...CHECK, at: 9000 });
  const late = progress.recordCheck(early, { ...CHECK, at: 10, outcome: "correct", score: 1 });
  assert.equal(late.questions.ferry.at, 9001);
  assert.equal(merge(early, late).questions.ferry.outcome, "correct");
});

test("a date at the end of time stays a date", () => {
  const document = progress.recordCheck({ ...DOCUMENT, updated: 8.64e15 }, CHECK);
  assert.equal(document.updated, 8.64e15);
});

test("a result counts for its own rev, and since the attempt began", () => {
  const document = progress.recordCheck(DOCUMENT, CHECK);
  assert.equal(progress.resultOf(document, "ferry", 1).score, 0);
  assert.equal(progress.resultOf(document, "ferry", 2), null);
  assert.equal(progress.resultOf(document, "ferry", 1, 2001), null);
  assert.equal(progress.resultOf(document, "ward", 1), null);
  assert.equal(progress.resultOf(document, "constructor", 1), null);
});

test("a question has changed when its result is of another rev", () => {
  const document = progress.recordCheck(DOCUMENT, CHECK);
  assert.equal(progress.hasChanged(document, "ferry", 2), true);
  assert.equal(progress.hasChanged(document, "ferry", 1), false);
  assert.equal(progress.hasChanged(document, "ferry", 2, 2001), false);
  assert.equal(progress.hasChanged(document, "ward", 1), false);
});

test("the first score of an attempt is that of its first check", () => {
  const checks = [CHECK, { ...CHECK, at: 3000, score: 1 }, { ...CHECK, at: 4000, score: 0.5 }];
  const document = checks.reduce(progress.recordCheck, DOCUMENT);
  assert.equal(progress.firstScoreOf(document, "ferry", 1), 0);
  assert.equal(progress.firstScoreOf(document, "ferry", 1, 3000), 1);
  assert.equal(progress.firstScoreOf(document, "ferry", 2), null);
  assert.equal(progress.firstScoreOf({ ...document, log: [] }, "ferry", 1), 0.5);
});

test("an attempt at a quiz is one more than the last", () => {
  assert.deepEqual(progress.attemptOf(DOCUMENT, "two-jobs"), { attempt: 1, at: 0 });
  const second = progress.startAttempt(DOCUMENT, "two-jobs", 2000);
  assert.deepEqual(progress.attemptOf(second, "two-jobs"), { attempt: 2, at: 2000 });
  assert.deepEqual(progress.attemptOf(progress.startAttempt(second, "two-jobs", 3000), "two-jobs"), {
    attempt: 3,
    at: 3000,
  });
});

test("a check after the start of an attempt is part of it, at any speed and with any clock", () => {
  const begun = progress.startAttempt(DOCUMENT, "two-jobs", 2000);
  const document = progress.recordCheck(begun, { ...CHECK, at: 1 });
  const { at } = progress.attemptOf(document, "two-jobs");
  assert.ok(progress.resultOf(document, "ferry", 1, at));
});

test("a text is kept, replaced, and deleted when it is emptied", () => {
  const kept = progress.keepText(DOCUMENT, "note", "first", 2000);
  assert.equal(progress.textOf(kept, "note"), "first");
  const pair = progress.keepText(kept, "commit", { if: "it rains", then: "" }, 2100);
  assert.deepEqual(progress.textOf(pair, "commit"), { if: "it rains", then: "" });
  const emptied = progress.keepText(pair, "note", " \n", 2200);
  assert.equal(progress.textOf(emptied, "note"), null);
  assert.deepEqual(emptied.texts.note, { at: 2200, deleted: true });
  assert.equal(
    progress.textOf(progress.keepText(emptied, "commit", { if: "", then: " " }, 2300), "commit"),
    null,
  );
  assert.equal(progress.textOf(DOCUMENT, "note"), null);
});

test("a section is marked as read", () => {
  assert.deepEqual(progress.markRead(DOCUMENT, "two-jobs#door", 2000).sections, {
    "two-jobs#door": { read: true, at: 2000 },
  });
});

test("a setting has its standard until it is changed, and when it makes no sense", () => {
  assert.equal(progress.settingOf(DOCUMENT, "shortcuts", true), true);
  const changed = progress.changeSetting(DOCUMENT, "shortcuts", false, 2000);
  assert.equal(progress.settingOf(changed, "shortcuts", true), false);
  assert.equal(
    progress.settingOf(progress.changeSetting(changed, "shortcuts", "no", 2100), "shortcuts", true),
    true,
  );
});

test("what was deleted everywhere does not come back from another copy", () => {
  const before = progress.recordCheck(DOCUMENT, CHECK);
  const after = progress.deleteEverything(before, { seed: 9, at: 3000 });
  assert.deepEqual(merge(before, after), after);
  assert.deepEqual([after.generation, after.seed, after.questions, after.log], [2, 9, {}, []]);
});

test("the log never grows past its limit", () => {
  const log = Array.from({ length: LOG_LIMIT }, (_, index) => ["ferry", 1, index, 0, null]);
  const document = progress.recordCheck({ ...DOCUMENT, log }, CHECK);
  assert.equal(document.log.length, LOG_LIMIT);
  assert.deepEqual(document.log.at(-1), ["ferry", 1, 2000, 0, null]);
});

test("a value of a later map is kept, found, listed and deleted", () => {
  assert.equal(progress.keptValue(DOCUMENT, "plan", "goal"), null);
  assert.deepEqual(progress.keptValues(DOCUMENT, "plan"), []);
  assert.equal(progress.deleteValue(DOCUMENT, "plan", "goal", 2000), DOCUMENT);

  const late = progress.keepValue(DOCUMENT, "plan", "b", { goal: "x" }, 2000);
  const both = progress.keepValue(late, "plan", "a", false, 2000);
  assert.deepEqual(progress.keptValue(both, "plan", "b"), { goal: "x" });
  assert.deepEqual(progress.keptValues(both, "plan"), [
    { key: "b", value: { goal: "x" }, at: 2000 },
    { key: "a", value: false, at: 2001 },
  ]);
  const same = { ...both, plan: { b: { at: 1, value: 1 }, a: { at: 1, value: 2 }, c: { at: 1, value: 3 } } };
  assert.deepEqual(
    progress.keptValues(same, "plan").map(({ key }) => key),
    ["a", "b", "c"],
  );

  const without = progress.deleteValue(both, "plan", "b", 3000);
  assert.deepEqual(without.plan.b, { at: 3000, deleted: true });
  assert.equal(progress.keptValue(without, "plan", "b"), null);
  assert.equal(progress.keptValues(merge(both, without), "plan").length, 1);
});

test("a section is marked as read, and the mark is taken away", () => {
  const read = progress.markRead(DOCUMENT, "two-jobs#door", 2000);
  assert.ok(progress.isRead(read, "two-jobs#door"));
  const unread = progress.markRead(read, "two-jobs#door", 3000, false);
  assert.equal(progress.isRead(unread, "two-jobs#door"), false);
  assert.equal(progress.isRead(unread, "constructor"), false);
  assert.equal(progress.isRead(merge(read, unread), "two-jobs#door"), false, "the later one wins");
});

test("the place where somebody stopped is kept", () => {
  const first = progress.keepPosition(DOCUMENT, { module: "two-jobs", section: "door" }, 2000);
  const second = progress.keepPosition(first, { module: "two-jobs", section: "core" }, 1500);
  assert.deepEqual(second.position, { module: "two-jobs", section: "core", at: 2001 });
  assert.deepEqual(merge(first, second).position, second.position);
});

test("a document holds work when a learner would miss something", () => {
  assert.equal(progress.hasWork(DOCUMENT), false);
  assert.equal(progress.hasWork(progress.changeSetting(DOCUMENT, "shortcuts", false, 2000)), false);
  assert.equal(progress.hasWork(progress.recordCheck(DOCUMENT, CHECK)), true);
  assert.equal(progress.hasWork(progress.keepValue(DOCUMENT, "records", "name", "A", 2000)), true);
});
