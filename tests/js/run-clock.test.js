import assert from "node:assert/strict";
import { test } from "node:test";
import { goTo, notStarted, pause, read, start } from "../../docs/assets/js/facilitate/run/clock.js";

const MINUTE = 60_000;
const PLAN = [5, 10, 15];
const at = (minutes) => 1_000_000 + minutes * MINUTE;
const minutes = ({ left, ahead, ends }) => [left / MINUTE, ahead / MINUTE, (ends - at(0)) / MINUTE];

test("before it starts it shows the first step, on time", () => {
  const reading = read(notStarted(), PLAN, at(0));
  assert.deepEqual([reading.started, reading.running, ...minutes(reading)], [false, false, 5, 0, 30]);
});

test("it runs through a step, and is behind when the step is over", () => {
  const state = start(notStarted(), at(0));
  assert.deepEqual(minutes(read(state, PLAN, at(3))), [2, 0, 30]);
  assert.deepEqual(minutes(read(state, PLAN, at(7))), [-2, -2, 32]);
});

test("going on early puts the room ahead", () => {
  const state = goTo(start(notStarted(), at(0)), 1, at(3));
  assert.deepEqual(minutes(read(state, PLAN, at(4))), [9, 2, 28]);
});

test("a pause holds the step, and the day goes on", () => {
  const paused = pause(start(notStarted(), at(0)), at(2));
  assert.deepEqual(
    [read(paused, PLAN, at(6)).running, ...minutes(read(paused, PLAN, at(6)))],
    [false, 3, -4, 34],
  );
  const on = start(paused, at(6));
  assert.deepEqual(minutes(read(on, PLAN, at(7))), [2, -4, 34]);
});

test("a step can be chosen while it is paused, and going back is going behind", () => {
  const paused = pause(start(notStarted(), at(0)), at(5));
  const next = goTo(paused, 1, at(5));
  assert.deepEqual([next.since, ...minutes(read(next, PLAN, at(5)))], [null, 10, 0, 30]);
  assert.equal(read(goTo(start(next, at(5)), 0, at(10)), PLAN, at(10)).ahead, -10 * MINUTE);
  assert.equal(read({ ...next, step: 9 }, PLAN, at(5)).left, 0);
});

test("starting a clock that runs changes nothing", () => {
  const state = start(notStarted(), at(0));
  assert.deepEqual(start(state, at(3)), state);
});
