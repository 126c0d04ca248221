import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom, shuffle } from "../../docs/assets/js/shuffle.js";

const LETTERS = ["a", "b", "c", "d"];

test("the same seed gives the same order, and the values stay as they were", () => {
  assert.deepEqual(shuffle(LETTERS, "7 1 ferry"), shuffle(LETTERS, "7 1 ferry"));
  assert.deepEqual(LETTERS, ["a", "b", "c", "d"]);
});

test("nothing is lost or doubled", () => {
  for (let seed = 0; seed < 100; seed += 1) {
    assert.deepEqual(shuffle(LETTERS, String(seed)).sort(), LETTERS);
  }
  assert.deepEqual(shuffle([], "x"), []);
  assert.deepEqual(shuffle(["only"], "x"), ["only"]);
});

test("every order comes about as often as any other", () => {
  const counts = new Map();
  const rounds = 24000;
  for (let seed = 0; seed < rounds; seed += 1) {
    const order = shuffle(LETTERS, `${seed} 1 ferry`).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assert.equal(counts.size, 24);
  for (const [order, count] of counts) {
    assert.ok(Math.abs(count - rounds / 24) < 150, `${order}: ${count}`);
  }
});

test("numbers lie from 0 up to 1", () => {
  const random = randomFrom("x");
  for (let draw = 0; draw < 1000; draw += 1) {
    const number = random();
    assert.ok(number >= 0 && number < 1);
  }
});
