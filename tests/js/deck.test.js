import assert from "node:assert/strict";
import { test } from "node:test";
import { ahead, clockText, planned } from "../../docs/assets/js/deck/pace.js";
import { Stopwatch } from "../../docs/assets/js/deck/stopwatch.js";

const MINUTES = [0, 4, 6, 1.5];

test("a slide's time begins when those before it are over", () => {
  assert.deepEqual(planned(MINUTES, 0), { begin: 0, end: 0, whole: 11.5 });
  assert.deepEqual(planned(MINUTES, 2), { begin: 4, end: 10, whole: 11.5 });
});

test("whoever is within a slide's time is neither ahead nor behind", () => {
  assert.equal(ahead(MINUTES, 2, 4), 0);
  assert.equal(ahead(MINUTES, 2, 10), 0);
});

test("ahead is above nothing and behind is below", () => {
  assert.equal(ahead(MINUTES, 2, 1), 3);
  assert.equal(ahead(MINUTES, 2, 12), -2);
});

test("a clock shows hours only when there are some, and nothing below nought", () => {
  assert.equal(clockText(65), "1:05");
  assert.equal(clockText(3725), "1:02:05");
  assert.equal(clockText(-3), "0:00");
});

test("a stopwatch can stand still for questions and goes on where it was", () => {
  let now = 1000;
  const watch = new Stopwatch(() => now);
  assert.equal(watch.seconds, 0);
  watch.start();
  now += 5000;
  watch.toggle();
  assert.equal(watch.running, false);
  now += 60000;
  assert.equal(watch.seconds, 5);
  watch.start();
  assert.equal(watch.running, false, "turning a slide does not end a pause");
  watch.toggle();
  now += 2000;
  assert.equal(watch.seconds, 7);
  watch.reset();
  assert.equal(watch.seconds, 0);
  assert.equal(watch.running, false);
});
