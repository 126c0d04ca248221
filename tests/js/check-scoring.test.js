import assert from "node:assert/strict";
import { test } from "node:test";
import {
  describeChange,
  isWorthAConversation,
  meanOfObservers,
  missingForPulse,
  placeOnAxes,
  scoreCheck,
  scoreDimensions,
  suggestFocus,
} from "../../docs/assets/js/check/scoring.js";
import { OUTLINE, responses } from "./check-samples.js";

test("a subject is the mean of what was answered, with one decimal, from three of four statements on", () => {
  const given = responses({ a: [4, 3, 3, null], b: [4, 3], c: [0, 0, 1, 1] });
  const scores = scoreDimensions(OUTLINE, given, "full");
  assert.equal(scores.a, 3.3, "no chance is left out of the mean");
  assert.equal(scores.b, null, "two of four are not enough");
  assert.equal(scores.c, 0.5);
  assert.equal(scores.d, null);
});

test("in the short form one statement stands for its subject", () => {
  const given = responses({ a: [4, 0, 0, 0], d: [null, 3, 3, 3] });
  assert.deepEqual(scoreDimensions(OUTLINE, given, "pulse"), {
    a: 4,
    b: null,
    c: null,
    d: null,
    e: null,
    f: null,
  });
});

test("each routine is the mean of its subjects, and the gap is managing minus leading", () => {
  const position = placeOnAxes(OUTLINE, { a: 3, b: 2, c: 1, d: 4, e: 3.5, f: 3 });
  assert.deepEqual(position, { manage: 2, lead: 3.5, gap: -1.5, zone: "both-steady" });
});

test("a routine of which one subject only is known has no place on the picture", () => {
  assert.deepEqual(placeOnAxes(OUTLINE, { a: 3, d: 4, e: 3 }), {
    manage: null,
    lead: 3.5,
    gap: null,
    zone: null,
  });
  assert.equal(placeOnAxes(OUTLINE, { a: 3, b: 3, d: null, e: null }).lead, null);
});

test("the picture has four zones, cut at 2", () => {
  const zone = (manage, lead) => placeOnAxes(OUTLINE, { a: manage, b: manage, d: lead, e: lead }).zone;
  assert.equal(zone(1.9, 1.9), "both-low");
  assert.equal(zone(2, 1.9), "manage-ahead");
  assert.equal(zone(1.9, 2), "lead-ahead");
  assert.equal(zone(2, 2), "both-steady");
});

test("all statements count where they suffice, else those of the short form, else there is no result", () => {
  const four = { a: [1, 1, 1, 1], b: [1, 1, 1, 1], d: [3, 3, 3, 3], e: [3, 3, 3, 3] };
  assert.equal(scoreCheck(OUTLINE, responses(four))?.form, "full");
  const one = { a: [1], b: [1], d: [3], e: [3] };
  assert.deepEqual(scoreCheck(OUTLINE, responses(one)), {
    form: "pulse",
    dimensions: { a: 1, b: 1, c: null, d: 3, e: 3, f: null },
    manage: 1,
    lead: 3,
    gap: -2,
    zone: "lead-ahead",
  });
  assert.equal(scoreCheck(OUTLINE, responses({ a: [1], b: [1], d: [3] })), null);
  assert.equal(scoreCheck(OUTLINE, {}), null);
});

test("what is missing for a result is said for each routine", () => {
  assert.deepEqual(missingForPulse(OUTLINE, {}), { manage: 2, lead: 2 });
  assert.deepEqual(missingForPulse(OUTLINE, responses({ a: [1], d: [0], e: [null], f: [4] })), {
    manage: 1,
    lead: 0,
  });
});

test("two subjects to begin with, one of each routine, far from four weeks and important first", () => {
  const ids = (dimensions, importance) => suggestFocus(OUTLINE, dimensions, importance).map(({ id }) => id);
  const scores = { a: 1, b: 0, c: 3, d: 3, e: 3.5, f: 4 };
  assert.deepEqual(ids(scores), ["b", "d"]);
  assert.deepEqual(ids(scores, { b: 1, a: 3 }), ["a", "d"], "(4 - 1) x 3 is more than (4 - 0) x 1");
  assert.deepEqual(ids({ a: 2, b: 2, d: 2 }), ["a", "d"], "in a tie, the order of the file");
  assert.deepEqual(ids({ a: 1, b: 2, d: 4, e: 4, f: 4 }), ["a", "b"], "nothing to do in one routine");
  assert.deepEqual(ids({ a: 4, b: null, c: 3 }), ["c"]);
  assert.deepEqual(ids({}), []);
});

test("a change is described by what people see: 0.4 and 0.5, 0.9 and 1.0 fall on either side", () => {
  assert.deepEqual(describeChange(2, 2.4), { by: 0.4, words: "about-same" });
  assert.deepEqual(describeChange(2, 2.5), { by: 0.5, words: "some" });
  assert.deepEqual(describeChange(3.3, 2.4), { by: -0.9, words: "some" });
  assert.deepEqual(describeChange(2.7, 3.7), { by: 1, words: "clear" });
  assert.equal(describeChange(null, 2), null);
  assert.equal(describeChange(2, null), null);
});

test("a difference of one week from what others see is worth a conversation, in either direction", () => {
  assert.equal(isWorthAConversation(3.3, 2.3), true);
  assert.equal(isWorthAConversation(1.4, 2.3), false);
  assert.equal(isWorthAConversation(0, 1), true);
  assert.equal(isWorthAConversation(null, 1), false);
  assert.equal(isWorthAConversation(1, null), false);
});

test("no mean is made of fewer than three observers who could judge a subject", () => {
  const sees = responses({ a: [4, 4, 4, 4], d: [1, 1, 1, 1] });
  const blind = responses({ a: [2, 2, 2, 2], d: [null, null, null, 4] });
  const two = meanOfObservers(OUTLINE, [sees, blind]);
  assert.ok(Object.values(two).every((mean) => mean === null));
  const three = meanOfObservers(OUTLINE, [sees, sees, blind]);
  assert.deepEqual(three.a, { mean: 3.3, observers: 3 });
  assert.equal(three.d, null, "one of the three could not see it");
  assert.equal(three.b, null);
});
