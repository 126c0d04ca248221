import assert from "node:assert/strict";
import { test } from "node:test";
import { emptyDocument, readDocument } from "../../docs/assets/js/progress/document.js";
import { isRecord } from "../../docs/assets/js/progress/shapes.js";
import { COURSE, DOCUMENT } from "./samples.js";

const RESULT = {
  rev: 1,
  at: 1000,
  outcome: "correct",
  score: 1,
  checks: 1,
  sure: null,
  response: { type: "one", value: "a" },
};

function read(document, writer) {
  return readDocument(JSON.stringify(document), COURSE, writer);
}

test("the first schema is what was promised", () => {
  assert.deepEqual(emptyDocument({ course: COURSE, seed: 7, at: 1000 }), {
    app: "lead-course",
    schema: 1,
    course: "lead",
    generation: 1,
    seed: 7,
    created: 1000,
    updated: 1000,
    questions: {},
    quizzes: {},
    sections: {},
    texts: {},
    settings: {},
    position: null,
    log: [],
  });
});

test("a document reads as it was written, keys of a newer minor version included", () => {
  const written = {
    ...DOCUMENT,
    questions: { ferry: { ...RESULT, mood: "calm" } },
    quizzes: { "two-jobs": { attempt: 2, at: 1000 } },
    sections: { "two-jobs#door": { at: 1000, read: true } },
    texts: { note: { at: 1000, value: "x" } },
    settings: { shortcuts: { at: 1000, value: false } },
    position: { module: "two-jobs", section: "door", at: 1000 },
    log: [["ferry", 1, 1000, 1, null]],
    checks: { first: { at: 1000, value: [1] } },
    plan: { goal: { at: 1000, deleted: true } },
    moods: { first: { at: 1000 } },
  };
  assert.deepEqual(read(written), { status: "read", document: written, complete: true, migrated: false });
});

test("what is not ours, or not a document, is unreadable", () => {
  const { seed: _, ...withoutSeed } = DOCUMENT;
  const broken = [
    { ...DOCUMENT, app: "other" },
    { ...DOCUMENT, course: "another-fork" },
    { ...DOCUMENT, schema: "1" },
    { ...DOCUMENT, schema: 0 },
    { ...DOCUMENT, generation: 0 },
    { ...DOCUMENT, created: -1 },
    { ...DOCUMENT, updated: 8.64e15 + 1 },
    { ...DOCUMENT, questions: [] },
    { ...DOCUMENT, texts: null },
    { ...DOCUMENT, log: {} },
    { ...DOCUMENT, plan: [] },
    { ...DOCUMENT, checks: null },
    withoutSeed,
    [],
    null,
    "text",
    3,
  ];
  for (const document of broken) {
    assert.deepEqual(read(document), { status: "unreadable" }, JSON.stringify(document));
  }
  for (const raw of ["", "{", "undefined", '{"app":"lead-course"']) {
    assert.deepEqual(readDocument(raw, COURSE), { status: "unreadable" }, raw);
  }
});

test("a newer schema is left alone", () => {
  assert.deepEqual(read({ ...DOCUMENT, schema: 2, questions: "in another shape" }), { status: "newer" });
});

test("a broken entry is left out, and costs no other", () => {
  const damages = [
    { questions: { ferry: RESULT, ward: { ...RESULT, rev: 0 } } },
    { questions: { ferry: RESULT, ward: { ...RESULT, checks: -1 } } },
    { questions: { ferry: RESULT, ward: { ...RESULT, outcome: 3 } } },
    { questions: { ferry: RESULT, ward: { ...RESULT, score: 2 } } },
    { questions: { ferry: RESULT, ward: { ...RESULT, score: "1" } } },
    { questions: { ferry: RESULT, ward: { ...RESULT, response: "a" } } },
    { questions: { ferry: RESULT, ward: { ...RESULT, at: "today" } } },
    { questions: { ferry: RESULT, ward: null } },
    { questions: { ferry: RESULT }, quizzes: { "two-jobs": { at: 1000 } } },
    { questions: { ferry: RESULT }, quizzes: { "two-jobs": 1 } },
    { questions: { ferry: RESULT }, texts: { note: "bare" } },
    { questions: { ferry: RESULT }, texts: { note: { at: 1000, value: 5 } } },
    { questions: { ferry: RESULT }, texts: { note: { at: 1000, value: { if: ["a"] } } } },
    { questions: { ferry: RESULT }, texts: { note: { at: 1000 } } },
    { questions: { ferry: RESULT }, sections: { "two-jobs#door": true } },
    { questions: { ferry: RESULT }, settings: { shortcuts: false } },
    { questions: { ferry: RESULT }, position: "two-jobs" },
    { questions: { ferry: RESULT }, log: [["ferry", 1, 1000]] },
    { questions: { ferry: RESULT }, log: ["ferry"] },
    { questions: { ferry: RESULT }, log: [[1, 1, 1000, 0, null]] },
    { questions: { ferry: RESULT }, log: [["ferry", 0, 1000, 0, null]] },
    { questions: { ferry: RESULT }, log: [["ferry", 1, -1, 0, null]] },
    { questions: { ferry: RESULT }, log: [["ferry", 1, 1000, 7, null]] },
  ];
  for (const damage of damages) {
    const reading = read({ ...DOCUMENT, ...damage });
    assert.equal(reading.status, "read", JSON.stringify(damage));
    assert.equal(reading.complete, false, JSON.stringify(damage));
    assert.deepEqual(reading.document, { ...DOCUMENT, questions: { ferry: RESULT } });
  }
});

test("a broken entry of a later map is left out, and the map stays", () => {
  for (const map of ["checks", "plan", "routine", "records"]) {
    for (const entry of [
      1,
      { value: 1 },
      { at: 1 },
      { at: "1", value: 1 },
      { at: 1, value: 1, deleted: true },
    ]) {
      const reading = read({ ...DOCUMENT, [map]: { broken: entry, whole: { at: 1, value: 0 } } });
      assert.equal(reading.complete, false, JSON.stringify(entry));
      assert.deepEqual(reading.document, { ...DOCUMENT, [map]: { whole: { at: 1, value: 0 } } });
    }
  }
});

test("a missing position is no damage", () => {
  const { position: _, ...document } = DOCUMENT;
  assert.deepEqual(read(document), { status: "read", document: DOCUMENT, complete: true, migrated: false });
});

test("an older schema is brought up step by step", () => {
  const migrations = {
    1: (older) => ({ ...older, pace: "slow" }),
    2: (older) => ({ ...older, pace: `${older.pace}er` }),
  };
  const reading = read(DOCUMENT, { schema: 3, migrations });
  assert.deepEqual(reading, {
    status: "read",
    document: { ...DOCUMENT, schema: 3, pace: "slower" },
    complete: true,
    migrated: true,
  });
});

test("a schema without a way up is unreadable", () => {
  assert.deepEqual(read(DOCUMENT, { schema: 2, migrations: {} }), { status: "unreadable" });
});

test("a name like __proto__ is an entry like any other", () => {
  const raw = JSON.stringify(DOCUMENT).replace('"texts":{}', '"texts":{"__proto__":{"at":1000,"value":"x"}}');
  const { document } = readDocument(raw, COURSE);
  assert.ok(Object.hasOwn(document.texts, "__proto__"));
  assert.equal({}.value, undefined);
});

test("an array is no record", () => {
  assert.equal(isRecord([]), false);
});
