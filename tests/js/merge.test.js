import assert from "node:assert/strict";
import { test } from "node:test";
import { readDocument } from "../../docs/assets/js/progress/document.js";
import { canonical, LOG_LIMIT, merge, normaliseLog } from "../../docs/assets/js/progress/merge.js";
import { COURSE, DOCUMENT, drawDocument } from "./samples.js";

const CASES = 400;

function same(left, right, seed) {
  assert.equal(canonical(left), canonical(right), `seed ${seed}`);
}

test("the order of two documents makes no difference", () => {
  for (let seed = 0; seed < CASES; seed += 1) {
    const [left, right] = [drawDocument(`${seed} a`), drawDocument(`${seed} b`)];
    same(merge(left, right), merge(right, left), seed);
  }
});

test("how three documents are grouped makes no difference", () => {
  for (let seed = 0; seed < CASES; seed += 1) {
    const [one, two, three] = ["a", "b", "c"].map((letter) => drawDocument(`${seed} ${letter}`));
    same(merge(merge(one, two), three), merge(one, merge(two, three)), seed);
  }
});

test("merging a document with itself, or twice with another, changes nothing", () => {
  for (let seed = 0; seed < CASES; seed += 1) {
    const [left, right] = [drawDocument(`${seed} a`), drawDocument(`${seed} b`)];
    same(merge(left, left), left, seed);
    same(merge(merge(left, right), right), merge(left, right), seed);
  }
});

test("what is merged can be stored and read again", () => {
  for (let seed = 0; seed < CASES; seed += 1) {
    const merged = merge(drawDocument(`${seed} a`), drawDocument(`${seed} b`));
    const reading = readDocument(JSON.stringify(merged), COURSE);
    assert.equal(reading.status, "read");
    same(reading.document, merged, seed);
    assert.ok(reading.complete);
  }
});

test("a higher generation wins whole", () => {
  const kept = { ...DOCUMENT, settings: { shortcuts: { at: 9, value: false } } };
  const emptied = { ...DOCUMENT, generation: 2 };
  assert.equal(merge(kept, emptied), emptied);
  assert.equal(merge(emptied, kept), emptied);
});

test("a higher rev wins over a later date, and counts its own checks", () => {
  const result = {
    rev: 1,
    at: 2000,
    outcome: "correct",
    score: 1,
    checks: 5,
    sure: null,
    response: { type: "one", value: "a" },
  };
  const newer = { ...result, rev: 2, at: 1500, checks: 1 };
  const merged = merge(
    { ...DOCUMENT, questions: { ferry: result } },
    { ...DOCUMENT, questions: { ferry: newer } },
  );
  assert.deepEqual(merged.questions.ferry, newer);
});

test("of two results of one rev the later wins, and the higher count of checks is kept", () => {
  const early = {
    rev: 1,
    at: 1500,
    outcome: "incorrect",
    score: 0,
    checks: 4,
    sure: null,
    response: { type: "one", value: "a" },
  };
  const late = { ...early, at: 1600, outcome: "correct", score: 1, checks: 2 };
  const merged = merge(
    { ...DOCUMENT, questions: { ferry: late } },
    { ...DOCUMENT, questions: { ferry: early } },
  );
  assert.deepEqual(merged.questions.ferry, { ...late, checks: 4 });
});

test("a deleted text stays deleted when an older copy comes back", () => {
  const kept = { ...DOCUMENT, texts: { note: { at: 1500, value: "old" } } };
  const deleted = { ...DOCUMENT, texts: { note: { at: 1600, deleted: true } } };
  assert.deepEqual(merge(kept, deleted).texts.note, { at: 1600, deleted: true });
});

test("the log keeps each row once, in order, and only the newest", () => {
  const rows = Array.from({ length: LOG_LIMIT + 5 }, (_, index) => ["ferry", 1, index, 0, null]);
  const log = normaliseLog(
    [...rows].reverse().concat([
      ["ferry", 1, 3000, 0, null],
      ["ferry", 1, 3000, 0, null],
    ]),
  );
  assert.equal(log.length, LOG_LIMIT);
  assert.deepEqual(log.at(-1), ["ferry", 1, 3000, 0, null]);
  assert.deepEqual(log[0], ["ferry", 1, 6, 0, null]);
});
