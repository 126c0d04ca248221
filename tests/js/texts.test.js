import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { DECK_TEXTS, DESK_TEXTS, FACILITATE_TEXTS, SCRIPT_TEXTS } from "./texts-table.js";

const ALL_TEXTS = { ...SCRIPT_TEXTS, ...DECK_TEXTS, ...DESK_TEXTS, ...FACILITATE_TEXTS };
const SCRIPTS = new URL("../../docs/assets/js/", import.meta.url);
const SOURCES = readdirSync(SCRIPTS, { recursive: true })
  .filter((path) => path.endsWith(".js"))
  .map((path) => readFileSync(new URL(path, SCRIPTS), "utf8"));
const STRINGS = new Set(
  SOURCES.flatMap((source) => [...source.matchAll(/"([a-z0-9-]+)"/g)].map(([, words]) => words)),
);

globalThis.courseTexts = {
  plain: "Plain",
  slots: "{left} of {right}, {left}",
  "day-one": "{count} day",
  "day-other": "{count} days",
};
globalThis.document = { documentElement: { lang: "en" } };
const { countedText, numberText, text } = await import("../../docs/assets/js/texts.js");

test("words come from the table, slots filled in", () => {
  assert.equal(text("plain"), "Plain");
  assert.equal(text("slots", { left: 3, right: "<12>" }), "3 of <12>, 3");
  assert.equal(text("slots", { left: 3 }), "3 of {right}, 3");
  assert.equal(text("unknown-key"), "unknown-key");
});

test("the form of the words fits the number, in the language of the page", () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => countedText("day", count)),
    ["0 days", "1 day", "2 days"],
  );
  document.documentElement.lang = "pl";
  assert.equal(countedText("day", 2), "2 days", "a form that the table lacks");
  document.documentElement.lang = "";
  assert.equal(countedText("day", 1), "1 day");
});

test("a number has one decimal at most, with the sign of the language", () => {
  courseTexts["decimal-sign"] = ",";
  assert.deepEqual([3, 2.5, 2 / 3].map(numberText), ["3", "2,5", "0,7"]);
});

test("every key that a script names is in the table", () => {
  const calls = SOURCES.flatMap((source) =>
    [...source.matchAll(/\btext\(\s*"([^"]+)"/g)].map(([, key]) => key),
  );
  const choices = SOURCES.flatMap((source) =>
    [...source.matchAll(/\btext\(\s*[^"()]+\? "([^"]+)" : "([^"]+)"/g)].flatMap(([, left, right]) => [
      left,
      right,
    ]),
  );
  assert.ok(calls.length > 20 && choices.length > 4);
  assert.deepEqual(
    [...calls, ...choices].filter((key) => !(key in ALL_TEXTS)),
    [],
  );
});

test("every key of the table is named by a script", () => {
  // Those for facilitators are put together from parts; tests of their own page see them.
  const unused = Object.keys({ ...SCRIPT_TEXTS, ...DECK_TEXTS, ...DESK_TEXTS }).filter(
    (key) => !STRINGS.has(key) && !STRINGS.has(key.replace(/-(?:one|other)$/, "")),
  );
  assert.deepEqual(unused, []);
});

test("words are sentences or labels: no double spaces, no straight quotation marks, no unknown slot", () => {
  const slots = new Set([
    "address",
    "after",
    "all",
    "at",
    "before",
    "begin",
    "bin",
    "checked",
    "correct",
    "count",
    "course",
    "date",
    "day",
    "decimal",
    "done",
    "earned",
    "end",
    "file",
    "from",
    "lead",
    "length",
    "letter",
    "manage",
    "mark",
    "minutes",
    "module",
    "name",
    "needed",
    "over",
    "percent",
    "place",
    "possible",
    "query",
    "questions",
    "results",
    "right",
    "score",
    "sections",
    "shift",
    "slack",
    "step",
    "subject",
    "tables",
    "time",
    "title",
    "titles",
    "to",
    "typed",
    "zone",
  ]);
  for (const [key, words] of Object.entries(ALL_TEXTS)) {
    assert.doesNotMatch(words, / {2}|"|^\s|\s$/, key);
    for (const [, slot] of words.matchAll(/\{(.*?)\}/g)) {
      assert.ok(slots.has(slot), `${key}: {${slot}}`);
    }
  }
});
