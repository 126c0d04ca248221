import assert from "node:assert/strict";
import { test } from "node:test";
import { wordsOf } from "../../docs/assets/js/search/words.js";

function words(text) {
  return wordsOf(text).map(({ word }) => word);
}

test("words are lower case, without accents, apostrophes and the s of a genitive", () => {
  assert.deepEqual(words("Isla’s café: don't “re-plan” Größe, 40 Ärzte!"), [
    "isla",
    "cafe",
    "dont",
    "re",
    "plan",
    "große",
    "40",
    "arzte",
  ]);
  assert.deepEqual(words(""), []);
});

test("all ways to write one-to-one are one word", () => {
  for (const written of [
    "1:1",
    "1-1",
    "1–1",
    "1 on 1",
    "1on1",
    "121",
    "1:1s",
    "one to one",
    "one-to-one",
    "One-on-One",
    "one‑on‑one".replaceAll("‑", "-"),
    "one-to-ones",
  ]) {
    assert.deepEqual(words(`My ${written} today`), ["my", "oneonone", "today"], written);
  }
});

test("other numbers and words stay what they are", () => {
  for (const [text, expected] of [
    ["1215", ["1215"]],
    ["21:15", ["21", "15"]],
    ["11:10", ["11", "10"]],
    ["one to ten", ["one", "to", "ten"]],
    ["phone to one", ["phone", "to", "one"]],
    ["1:10", ["1", "10"]],
  ]) {
    assert.deepEqual(words(text), expected);
  }
});

test("each word knows where it stands", () => {
  const text = "My one-to-one, Mia’s.";
  assert.deepEqual(
    wordsOf(text).map(({ start, end }) => text.slice(start, end)),
    ["My", "one-to-one", "Mia’s"],
  );
});
