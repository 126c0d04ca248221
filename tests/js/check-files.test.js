import assert from "node:assert/strict";
import { test } from "node:test";
import {
  LARGEST_FILE,
  readObservedFile,
  writeMeanFile,
  writeObserverFile,
} from "../../docs/assets/js/check/files.js";
import { importanceOf, observedIn, responsesOf } from "../../docs/assets/js/check/kept.js";
import { emptyDocument } from "../../docs/assets/js/progress/document.js";
import { keepValue } from "../../docs/assets/js/progress.js";
import { OUTLINE, responses } from "./check-samples.js";

const COURSE = "harbour";
const FRAME = { course: COURSE, id: "0123456789abcdef", round: "start", day: "2026-11-24" };
const GIVEN = responses({ a: [4, 3, null] });
const read = (raw) => readObservedFile(raw, { course: COURSE, outline: OUTLINE });
const change = (changes) =>
  JSON.stringify({ ...JSON.parse(writeObserverFile({ ...FRAME, responses: GIVEN })), ...changes });
const MEANS = { a: { mean: 3.3, observers: 3 }, b: null };
const means = (changes = {}) =>
  JSON.stringify({
    ...JSON.parse(writeMeanFile({ ...FRAME, observers: 3, dimensions: MEANS })),
    ...changes,
  });

test("what an observer chose comes back as it was", () => {
  const { course, ...frame } = FRAME;
  assert.deepEqual(read(writeObserverFile({ ...FRAME, responses: GIVEN })), {
    status: "read",
    file: { ...frame, kind: "observer", responses: GIVEN },
  });
  assert.equal(course, COURSE);
});

test("a file of another kind, course or version is refused, each in words of its own", () => {
  for (const raw of [
    "",
    "no json",
    "[]",
    "null",
    '"text"',
    "{}",
    change({ app: "other" }),
    change({ kind: "x" }),
  ]) {
    assert.deepEqual(read(raw), { status: "form" }, raw);
  }
  assert.deepEqual(read(change({ course: "another" })), { status: "course" });
  assert.deepEqual(read(change({ format: 2 })), { status: "newer" });
  assert.deepEqual(read(change({ format: 0 })), { status: "form" });
  assert.deepEqual(read(change({ format: "2" })), { status: "form" });
  assert.deepEqual(read(" ".repeat(LARGEST_FILE + 1)), { status: "large" });
});

test("a frame that is not ours is refused: it becomes part of a key and of the page", () => {
  for (const changes of [
    { id: 7 },
    { id: "short" },
    { id: "<img src=x onerror=alert(1)>" },
    { id: "__proto__" },
    { day: "yesterday" },
    { day: 5 },
    { round: "end" },
    { round: "constructor" },
  ]) {
    assert.deepEqual(read(change(changes)), { status: "form" }, JSON.stringify(changes));
  }
});

test("only weeks of statements that the check has are taken over", () => {
  const taken = read(
    change({
      responses: {
        "a-1": 4,
        "a-2": 5,
        "a-3": -1,
        "a-4": 1.5,
        "b-1": "3",
        "b-2": null,
        x: 2,
        "c-1": { a: 1 },
      },
    }),
  );
  assert.deepEqual(taken.file.responses, { "a-1": 4, "b-2": null });
  assert.deepEqual(read(change({ responses: { x: 2 } })), { status: "form" });
  assert.deepEqual(read(change({ responses: [] })), { status: "form" });
  assert.deepEqual(read(change({ responses: null })), { status: "form" });
  const proto = `{"app":"lead-course","format":1,"kind":"observer","course":"harbour","id":"0123456789abcdef",
    "round":"start","day":"2026-11-24","responses":{"__proto__":{"a-1":4}}}`;
  assert.deepEqual(read(proto), { status: "form" });
});

test("a file with means holds none of fewer than three people", () => {
  const taken = read(means());
  assert.equal(taken.file.observers, 3);
  assert.deepEqual(taken.file.dimensions, { a: MEANS.a, b: null, c: null, d: null, e: null, f: null });
  assert.deepEqual(read(means({ observers: 2 })), { status: "few" });
  assert.deepEqual(read(means({ observers: "3" })), { status: "form" });
  assert.deepEqual(read(means({ dimensions: 4 })), { status: "form" });
  for (const mean of [
    { mean: 3, observers: 2 },
    { mean: 3, observers: 4 },
    { mean: 5, observers: 3 },
    { mean: -1, observers: 3 },
    { mean: "3", observers: 3 },
    { mean: 3, observers: 3.5 },
    "3",
  ]) {
    assert.equal(read(means({ dimensions: { a: mean } })).file.dimensions.a, null, JSON.stringify(mean));
  }
});

const keep = (entries) =>
  Object.entries(entries).reduce(
    (document, [key, value]) => keepValue(document, "checks", key, value, 1),
    emptyDocument({ course: COURSE, seed: 1, at: 1 }),
  );

test("what is kept of a round is read as weeks; what is none is left out", () => {
  const document = keep({
    "start/a-1": "4",
    "start/a-2": "none",
    "start/a-3": "7",
    "start/a-4": "<b>",
    "end/a-1": "1",
    "start/importance/a": "3",
    "start/importance/b": "9",
  });
  assert.deepEqual(responsesOf(document, OUTLINE, "start"), { "a-1": 4, "a-2": null });
  assert.deepEqual(responsesOf(document, OUTLINE, "end"), { "a-1": 1 });
  assert.deepEqual(importanceOf(document, OUTLINE, "start"), { a: 3 });
});

test("observers of a round are put together; a file with means stands before the files it was made of", () => {
  const four = responses({ a: [4, 4, 4, 4] });
  const file = (id, round = "start") => ({ id, round, day: "2026-11-24", kind: "observer", responses: four });
  const document = keep({
    "observer/one": file("observer-one"),
    "observer/two": file("observer-two"),
    "observer/three": file("observer-three"),
    "observer/four": file("observer-four", "eight-weeks"),
    "observer/no-file": null,
    "observer/no-kind": { ...file("observer-six"), kind: "x" },
    "observer/no-weeks": { ...file("observer-seven"), responses: "<b>" },
  });
  assert.deepEqual(observedIn(document, OUTLINE, "start").dimensions.a, { mean: 4, observers: 3 });
  assert.equal(observedIn(document, OUTLINE, "eight-weeks").dimensions.a, null);
  assert.equal(observedIn(document, OUTLINE, "eight-weeks").observers, 1);
  const combined = { ...file("observer-five"), kind: "observers-mean", observers: 4, dimensions: MEANS };
  assert.deepEqual(
    observedIn(keepValue(document, "checks", "observer/five", combined, 2), OUTLINE, "start"),
    {
      observers: 4,
      dimensions: { ...MEANS, c: null, d: null, e: null, f: null },
    },
  );
});
