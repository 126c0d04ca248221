import assert from "node:assert/strict";
import { test } from "node:test";
import {
  adviceOf,
  back,
  count,
  counting,
  decided,
  forward,
  newBallot,
  reveal,
  shareOf,
  undo,
} from "../../docs/assets/js/facilitate/vote/ballot.js";
import { advice, favourite, letter, share } from "../../docs/assets/js/facilitate/vote/tally.js";

const STRONG = [false, true, false];

function steps(ballot, number) {
  return number === 0 ? ballot : steps(forward(ballot), number - 1);
}

test("a vote goes from the question to the reveal and back", () => {
  const ballot = newBallot(STRONG, false);
  const seen = [0, 1, 2, 3, 4, 5, 6].map((number) => steps(ballot, number).state);
  assert.deepEqual(seen, ["question", "choices", "first", "advice", "second", "reveal", "reveal"]);
  assert.equal(back(steps(ballot, 4)).state, "advice");
  assert.equal(back(ballot).state, "question");
  assert.equal(
    back(reveal(steps(ballot, 3))).state,
    "advice",
    "without a second vote there is none to go back to",
  );
});

test("hands are counted in a vote alone, and the last one can be taken back", () => {
  const first = steps(newBallot(STRONG, false), 2);
  const counted = [0, 1, 1].reduce((ballot, choice) => count(ballot, choice, 1), first);
  assert.deepEqual([counted.first, counting(counted)], [[1, 2, 0], true]);
  assert.deepEqual(undo(counted).first, [1, 1, 0]);
  assert.deepEqual(undo(undo(undo(undo(counted)))).first, [0, 0, 0]);
  assert.deepEqual(count(counted, 0, -1).log, [1, 1]);
  assert.equal(count(counted, 2, -1), counted, "never below nothing");
  assert.equal(count(counted, 9, 1), counted);
  const asked = newBallot(STRONG, false);
  assert.equal(count(asked, 0, 1), asked);
  const second = count(steps(counted, 2), 1, 1);
  assert.deepEqual(
    [second.first, second.second],
    [
      [1, 2, 0],
      [0, 1, 0],
    ],
  );
  assert.deepEqual(
    [decided(counted), decided(second)],
    [
      [1, 2, 0],
      [0, 1, 0],
    ],
  );
});

test("the advice follows the share of the strongest", () => {
  const voted = (weak, strong) => adviceOf({ ...newBallot(STRONG, false), first: [weak, strong, 0] });
  assert.deepEqual(
    [voted(0, 0), voted(66, 34), voted(65, 35), voted(30, 70), voted(29, 71)],
    ["none", "teach", "discuss", "discuss", "explain"],
  );
  assert.equal(advice(null), "none");
});

test("where several choices belong, each is judged by everybody", () => {
  const ballot = { ...newBallot([true, true, false], true), people: 10, first: [10, 5, 0] };
  assert.equal(Math.round(shareOf(ballot, "first")), 83);
  assert.equal(share([12, 0], [true, false], 10), 100, "more hands than people are as many as people");
  assert.deepEqual([share([1], [true], 0), share([], [], 4)], [null, null]);
});

test("choices have letters, and the favourite is the first of equals", () => {
  assert.deepEqual([letter(0), letter(3), favourite([1, 4, 4])], ["A", "D", 1]);
});
