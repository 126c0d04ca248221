import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { scoreChoice } from "../../docs/assets/js/scoring/choice.js";
import { outcomeOf, scoreQuiz, scoreResponse } from "../../docs/assets/js/scoring.js";

const ONE = { right: ["a"], wrong: ["b", "c"] };
const MANY = { right: ["a", "b"], wrong: ["c", "d", "e"] };

function many(...value) {
  return { type: "many", value };
}

const CASES = new URL("../cases/scoring/", import.meta.url);

for (const file of readdirSync(CASES).filter((name) => name.endsWith(".json"))) {
  const type = file.replace(".json", "");

  test(`the browser scores a ${type} as the build does, to the last digit`, () => {
    const cases = JSON.parse(readFileSync(new URL(file, CASES), "utf8"));
    assert.ok(cases.length > 3);
    for (const { case: name, question, response, score } of cases) {
      assert.equal(scoreResponse(type, question, response).score, score, name);
    }
  });
}

test("a reflection is never marked", () => {
  const response = { type: "text", value: "Tuesday" };
  assert.deepEqual(scoreResponse("reflection", {}, response), { outcome: "unmarked", score: null });
});

test("select one is right or not", () => {
  assert.equal(scoreChoice(ONE, { type: "one", value: "a" }), 1);
  assert.equal(scoreChoice(ONE, { type: "one", value: "b" }), 0);
  assert.equal(scoreChoice(ONE, { type: "one", value: "gone" }), 0);
});

test("select many is hits less misses, and never below nothing", () => {
  const cases = [
    [["a", "b"], 1],
    [["a"], 1 / 2],
    [["a", "b", "c"], 2 / 3],
    [["a", "c"], 1 / 2 - 1 / 3],
    [["a", "c", "d"], 0],
    [["c"], 0],
    [["a", "b", "c", "d", "e"], 0],
  ];
  for (const [chosen, score] of cases) {
    assert.ok(Math.abs(scoreChoice(MANY, many(...chosen)) - score) < 1e-12, chosen.join());
  }
});

test("where every choice is right, there is nothing to miss", () => {
  assert.equal(scoreChoice({ right: ["a", "b"], wrong: [] }, many("a")), 1 / 2);
});

test("all or nothing asks for exactly the right choices", () => {
  const key = { ...MANY, allOrNothing: true };
  assert.equal(scoreChoice(key, many("a", "b")), 1);
  assert.equal(scoreChoice(key, many("a")), 0);
  assert.equal(scoreChoice(key, many("a", "b", "c")), 0);
});

test("a response has a score and an outcome", () => {
  assert.deepEqual(scoreResponse("choice", ONE, { type: "one", value: "a" }), {
    outcome: "correct",
    score: 1,
  });
  assert.deepEqual(scoreResponse("choice", MANY, many("a")), { outcome: "partly-correct", score: 1 / 2 });
  assert.equal(outcomeOf(0), "incorrect");
  assert.throws(() => scoreResponse("riddle", {}, many()), /no scoring for questions of type “riddle”/);
});

const QUESTIONS = [
  { id: "ferry", objective: "x/tell", points: 1, score: 1, firstScore: 0 },
  { id: "ward", objective: "x/tell", points: 2, score: 0.5, firstScore: 0.5 },
  { id: "depot", objective: "x/sort", points: 1, score: null, firstScore: null },
];

test("a quiz is weighted by points, and told by objective", () => {
  const result = scoreQuiz(QUESTIONS, 50);
  assert.deepEqual(
    [result.earned, result.possible, result.percent, result.checked, result.correct, result.correctAtFirst],
    [2, 4, 50, 2, 1, 0],
  );
  assert.deepEqual(
    result.objectives.map(({ objective, checked, correct, earned, possible }) => [
      objective,
      checked,
      correct,
      earned,
      possible,
    ]),
    [
      ["x/tell", 2, 1, 2, 3],
      ["x/sort", 0, 0, 0, 1],
    ],
  );
});

test("completed and passed are two things", () => {
  const open = scoreQuiz(QUESTIONS, 50);
  assert.deepEqual([open.completed, open.passed], [false, true]);
  const low = scoreQuiz([{ ...QUESTIONS[0], score: 0 }], 80);
  assert.deepEqual([low.completed, low.passed], [true, false]);
});

test("three thirds reach a pass mark of 100, and nothing is rounded up to one", () => {
  const third = { objective: "x/tell", points: 1 / 3, score: 1, firstScore: 1 };
  assert.equal(
    scoreQuiz(
      [third, third, third].map((question, id) => ({ id, ...question })),
      100,
    ).passed,
    true,
  );
  const questions = Array.from({ length: 5 }, (_, id) => ({ ...third, id, points: 1, score: 0.79 }));
  assert.deepEqual([scoreQuiz(questions, 80).passed, scoreQuiz(questions, 80).percent], [false, 79]);
});

test("a quiz without questions has earned nothing", () => {
  const result = scoreQuiz([], 80);
  assert.deepEqual([result.percent, result.passed, result.completed], [0, false, true]);
});
