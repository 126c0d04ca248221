/**
 * What changes in the stored document when a learner does something, and what a page asks of it. Every function returns a new
 * document; none touches storage.
 */

/** @import { KeptText, LogRow, Outcome, ProgressDocument, Response, Result } from "./progress/document.js" */

import { emptyDocument } from "./progress/document.js";
import { entryOf, nextDate, withEntry } from "./progress/entries.js";
import { LOG_LIMIT } from "./progress/merge.js";

export { deleteValue, keepValue, keptValue, keptValues } from "./progress/kept.js";

/**
 * @param {ProgressDocument} document
 * @param {{question: string, rev: number, outcome: Outcome, score: number | null, response: Response | null,
 *   sure?: boolean | null, at: number}} check
 * @returns {ProgressDocument}
 */
export function recordCheck(document, { question, rev, outcome, score, response, sure = null, at }) {
  const date = nextDate(document, at);
  const earlier = entryOf(document.questions, question);
  const checks = earlier?.rev === rev ? earlier.checks + 1 : 1;
  const result = { rev, at: date, outcome, score, checks, sure, response };
  /** @type {LogRow[]} */
  const rows = score === null ? [] : [[question, rev, date, score, sure]];

  return {
    ...document,
    updated: date,
    questions: { ...document.questions, [question]: result },
    log: [...document.log, ...rows].slice(-LOG_LIMIT),
  };
}

/**
 * The result that counts: of this `rev`, checked since the attempt began.
 *
 * @param {ProgressDocument} document
 * @param {string} question
 * @param {number} rev
 * @param {number} [since]
 * @returns {Result | null}
 */
export function resultOf(document, question, rev, since = 0) {
  const result = entryOf(document.questions, question);

  return result && result.rev === rev && result.at >= since ? result : null;
}

/**
 * Whether there is a result that no longer counts because the question was changed.
 *
 * @param {ProgressDocument} document
 * @param {string} question
 * @param {number} rev
 * @param {number} [since]
 */
export function hasChanged(document, question, rev, since = 0) {
  const result = entryOf(document.questions, question);

  return result !== null && result.rev !== rev && result.at >= since;
}

/**
 * The score of the first check since the attempt began: a later one was made knowing the feedback.
 *
 * @param {ProgressDocument} document
 * @param {string} question
 * @param {number} rev
 * @param {number} [since]
 * @returns {number | null}
 */
export function firstScoreOf(document, question, rev, since = 0) {
  const first = document.log.find((row) => row[0] === question && row[1] === rev && row[2] >= since);

  return first?.[3] ?? resultOf(document, question, rev, since)?.score ?? null;
}

/**
 * @param {ProgressDocument} document
 * @param {string} quiz
 * @returns {{attempt: number, at: number}}
 */
export function attemptOf(document, quiz) {
  return entryOf(document.quizzes, quiz) ?? { attempt: 1, at: 0 };
}

/**
 * @param {ProgressDocument} document
 * @param {string} quiz
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function startAttempt(document, quiz, at) {
  const { attempt } = attemptOf(document, quiz);

  return withEntry(document, "quizzes", quiz, { attempt: attempt + 1 }, at);
}

/**
 * Keep a text; an emptied one leaves a mark that it was deleted, so that merging does not bring it back.
 *
 * @param {ProgressDocument} document
 * @param {string} key
 * @param {string | Record<string, string>} value
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function keepText(document, key, value, at) {
  const words = typeof value === "string" ? [value] : Object.values(value);
  const empty = words.every((word) => word.trim() === "");

  return withEntry(document, "texts", key, empty ? { deleted: true } : { value }, at);
}

/**
 * @param {ProgressDocument} document
 * @param {string} key
 * @returns {string | Record<string, string> | null}
 */
export function textOf(document, key) {
  const entry = /** @type {KeptText | null} */ (entryOf(document.texts, key));

  return entry && "value" in entry ? entry.value : null;
}

/**
 * @param {ProgressDocument} document
 * @param {string} section as in `module#section`
 * @param {number} at
 * @param {boolean} [read] false takes the mark away
 * @returns {ProgressDocument}
 */
export function markRead(document, section, at, read = true) {
  return withEntry(document, "sections", section, { read }, at);
}

/**
 * @param {ProgressDocument} document
 * @param {string} section
 */
export function isRead(document, section) {
  return entryOf(document.sections, section)?.read === true;
}

/**
 * Where somebody stopped reading.
 *
 * @param {ProgressDocument} document
 * @param {{module: string, section: string}} place
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function keepPosition(document, { module, section }, at) {
  const date = nextDate(document, at);

  return { ...document, updated: date, position: { module, section, at: date } };
}

/** Whether there is anything that a learner would miss. @param {ProgressDocument} document */
export function hasWork(document) {
  const { questions, sections, texts, checks = {}, plan = {}, routine = {}, records = {} } = document;
  const maps = [questions, sections, texts, checks, plan, routine, records];

  return document.log.length > 0 || maps.some((map) => Object.keys(map).length > 0);
}

/**
 * @param {ProgressDocument} document
 * @param {string} name
 * @param {unknown} value
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function changeSetting(document, name, value, at) {
  return withEntry(document, "settings", name, { value }, at);
}

/**
 * @template Value
 * @param {ProgressDocument} document
 * @param {string} name
 * @param {Value} standard
 * @returns {Value}
 */
export function settingOf(document, name, standard) {
  const value = entryOf(document.settings, name)?.value;

  return typeof value === typeof standard ? /** @type {Value} */ (value) : standard;
}

/**
 * Forget all results, texts and settings. The higher generation wins every merge, so no other tab brings them back.
 *
 * @param {ProgressDocument} document
 * @param {{seed: number, at: number}} beginning
 * @returns {ProgressDocument}
 */
export function deleteEverything(document, { seed, at }) {
  const { course, generation } = document;

  return emptyDocument({ course, seed, at: nextDate(document, at), generation: generation + 1 });
}
