/** From key and response to outcome, from outcomes to the result of a quiz. A further question type adds one line to `SCORES`. */

/** @import { Outcome, Response } from "./progress/document.js" */

import { scoreChoice } from "./scoring/choice.js";
import { scoreJudgement } from "./scoring/judgement.js";
import { scoreMatch } from "./scoring/match.js";
import { scoreNumber } from "./scoring/number.js";
import { scoreOrder } from "./scoring/order.js";
import { scoreReflection } from "./scoring/reflection.js";
import { scoreScenario } from "./scoring/scenario.js";
import { scoreSort } from "./scoring/sort.js";

/** @type {Readonly<Record<string, (key: any, response: any) => number | null>>} */
const SCORES = {
  choice: scoreChoice,
  judgement: scoreJudgement,
  sort: scoreSort,
  order: scoreOrder,
  match: scoreMatch,
  number: scoreNumber,
  reflection: scoreReflection,
  scenario: scoreScenario,
};

/**
 * @param {string} type
 * @param {unknown} key
 * @param {Response} response
 * @returns {{outcome: Outcome, score: number | null}}
 */
export function scoreResponse(type, key, response) {
  const rule = SCORES[type];
  if (!rule) {
    throw new Error(`no scoring for questions of type “${type}”`);
  }
  const score = rule(key, response);

  return { outcome: outcomeOf(score), score };
}

/**
 * @param {number | null} score Null where nothing is marked.
 * @returns {Outcome}
 */
export function outcomeOf(score) {
  if (score === null) {
    return "unmarked";
  }

  return score >= 1 ? "correct" : score > 0 ? "partly-correct" : "incorrect";
}

/**
 * Completed and passed are two things: everything checked, and enough points. Questions not checked yet earn nothing.
 *
 * @param {ScoredQuestion[]} questions
 * @param {number} passMark In percent.
 * @returns {QuizResult}
 */
export function scoreQuiz(questions, passMark) {
  const total = tally(questions);
  const objectives = [...new Set(questions.map((question) => question.objective))].map((objective) => {
    const own = questions.filter((question) => question.objective === objective);

    return { objective, ...tally(own) };
  });
  // Thirds do not add up to whole numbers in binary: a hair below the pass mark has reached it.
  const percent = total.possible === 0 ? 0 : (total.earned / total.possible) * 100 + 1e-9;

  return {
    ...total,
    percent: Math.floor(percent),
    completed: total.checked === questions.length,
    passed: percent >= passMark,
    objectives,
  };
}

/**
 * @param {ScoredQuestion[]} questions
 * @returns {Tally}
 */
function tally(questions) {
  const checked = questions.filter((question) => question.score !== null);

  return {
    questions,
    checked: checked.length,
    correct: checked.filter((question) => question.score === 1).length,
    correctAtFirst: checked.filter((question) => question.firstScore === 1).length,
    earned: checked.reduce((sum, { points, score }) => sum + points * Number(score), 0),
    possible: questions.reduce((sum, { points }) => sum + points, 0),
  };
}

/**
 * @typedef {object} ScoredQuestion
 * @property {string} id
 * @property {string} objective
 * @property {number} points
 * @property {number | null} score The latest, null before the first check.
 * @property {number | null} firstScore The score of the first check.
 */

/**
 * @typedef {object} Tally
 * @property {ScoredQuestion[]} questions
 * @property {number} checked
 * @property {number} correct
 * @property {number} correctAtFirst
 * @property {number} earned
 * @property {number} possible
 */

/**
 * @typedef {Tally & {percent: number, completed: boolean, passed: boolean,
 *   objectives: (Tally & {objective: string})[]}} QuizResult
 */
