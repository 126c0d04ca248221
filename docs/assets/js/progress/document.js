/**
 * The stored document: what this browser remembers of a learner. Its first schema is a promise; `readDocument` is the only
 * way in, and it takes nothing on trust.
 */

import { normaliseLog } from "./merge.js";
import {
  isDate,
  isDated,
  isKept,
  isLogRow,
  isPosition,
  isRecord,
  isResult,
  isWhole,
  isWords,
} from "./shapes.js";

export const APP = "lead-course";
export const SCHEMA = 1;

/** Maps that every document has. */
const MAPS = /** @type {const} */ (["questions", "quizzes", "sections", "texts", "settings"]);
/** Maps that came later: a document without one has nothing in it. */
const LATER_MAPS = /** @type {const} */ (["checks", "plan", "routine", "records"]);

/**
 * Steps from one schema to the next: `MIGRATIONS[1]` makes a document of schema 2 from one of schema 1.
 * @type {Readonly<Record<number, Migration>>}
 */
const MIGRATIONS = {};

/**
 * @param {{course: string, seed: number, at: number, generation?: number}} beginning
 * @returns {ProgressDocument}
 */
export function emptyDocument({ course, seed, at, generation = 1 }) {
  return {
    app: APP,
    schema: SCHEMA,
    course,
    generation,
    seed,
    created: at,
    updated: at,
    questions: {},
    quizzes: {},
    sections: {},
    texts: {},
    settings: {},
    position: null,
    log: [],
  };
}

/**
 * Read what storage gave. Broken entries are left out and said so (`complete: false`), so that one bad result never costs the others.
 *
 * @param {string} raw
 * @param {string} course
 * @param {{schema?: number, migrations?: Readonly<Record<number, Migration>>}} [writer]
 * @returns {Reading}
 */
export function readDocument(raw, course, { schema = SCHEMA, migrations = MIGRATIONS } = {}) {
  const stored = parse(raw);
  if (!isRecord(stored) || stored.app !== APP || stored.course !== course || !isWhole(stored.schema, 1)) {
    return { status: "unreadable" };
  }
  if (stored.schema > schema) {
    return { status: "newer" };
  }
  const current = migrate(stored, schema, migrations);
  if (!hasFrame(current)) {
    return { status: "unreadable" };
  }
  const { document, complete } = withoutBrokenEntries(current);

  return { status: "read", document, complete, migrated: stored.schema < schema };
}

/** @param {string} raw */
function parse(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

/**
 * @param {Record<string, any>} stored
 * @param {number} schema
 * @param {Readonly<Record<number, Migration>>} migrations
 */
function migrate(stored, schema, migrations) {
  let current = stored;
  for (let from = stored.schema; from < schema; from += 1) {
    const step = migrations[from];
    current = step ? { ...step(current), schema: from + 1 } : {};
  }

  return current;
}

/** @param {Record<string, any>} stored */
function hasFrame(stored) {
  return (
    isWhole(stored.generation, 1) &&
    isWhole(stored.seed, 0) &&
    isDate(stored.created) &&
    isDate(stored.updated) &&
    MAPS.every((name) => isRecord(stored[name])) &&
    LATER_MAPS.every((name) => !Object.hasOwn(stored, name) || isRecord(stored[name])) &&
    Array.isArray(stored.log)
  );
}

/**
 * @param {Record<string, any>} stored
 * @returns {{document: ProgressDocument, complete: boolean}}
 */
function withoutBrokenEntries(stored) {
  const document = /** @type {ProgressDocument} */ ({ ...stored });
  let complete = true;
  for (const name of [...MAPS, ...LATER_MAPS.filter((name) => Object.hasOwn(stored, name))]) {
    const entries = Object.entries(stored[name]);
    const kept = entries.filter(([, entry]) => CHECKS[name](entry));
    complete &&= kept.length === entries.length;
    document[name] = Object.fromEntries(kept);
  }
  document.log = normaliseLog(stored.log.filter(isLogRow));
  complete &&= stored.log.every(isLogRow);
  const position = stored.position ?? null;
  document.position = position === null || isPosition(position) ? position : null;
  complete &&= document.position === position;

  return { document, complete };
}

/** @type {Record<typeof MAPS[number] | KeptMap, (entry: unknown) => boolean>} */
const CHECKS = {
  questions: isResult,
  quizzes: (entry) => isDated(entry) && isWhole(entry.attempt, 1),
  sections: isDated,
  texts: (entry) => isKept(entry, isWords),
  settings: isDated,
  checks: (entry) => isKept(entry),
  plan: (entry) => isKept(entry),
  routine: (entry) => isKept(entry),
  records: (entry) => isKept(entry),
};

/**
 * Typed responses, one shape per way of responding, so that every question type finds its own.
 * @typedef {{type: "one", value: string}
 *   | {type: "many", value: string[]}
 *   | {type: "order", value: string[]}
 *   | {type: "pairs", value: [string, string][]}
 *   | {type: "number", value: string}
 *   | {type: "text", value: string}} Response
 */

/** @typedef {"correct" | "partly-correct" | "incorrect" | "unmarked"} Outcome */

/**
 * The latest check of one question; `checks` counts the checks of this `rev`. What is never marked is remembered as done, without
 * score and response; its words are among the texts. A result that was sent from another device has no response.
 * @typedef {{rev: number, at: number, outcome: Outcome, score: number | null, checks: number, sure: boolean | null,
 *   response: Response | null}} Result
 */

/** @typedef {{at: number, value: string | Record<string, string>} | {at: number, deleted: true}} KeptText */

/**
 * A value of one of the later maps. What a value must look like is known to those who keep it, who take it on no trust either.
 * @typedef {{at: number, value: any} | {at: number, deleted: true}} KeptEntry
 */

/** @typedef {typeof LATER_MAPS[number]} KeptMap */

/**
 * One marked check: question, rev, when, score, sure.
 * @typedef {[string, number, number, number, boolean | null]} LogRow
 */

/**
 * @typedef {object} ProgressDocument
 * @property {string} app
 * @property {number} schema
 * @property {string} course
 * @property {number} generation Raised by "delete everything", so that another tab cannot bring the old document back.
 * @property {number} seed Decides the order of shuffled choices in this browser.
 * @property {number} created
 * @property {number} updated The latest `at` in the document.
 * @property {Record<string, Result>} questions
 * @property {Record<string, {attempt: number, at: number}>} quizzes
 * @property {Record<string, {at: number, read: boolean}>} sections
 * @property {Record<string, KeptText>} texts
 * @property {Record<string, {at: number, value: unknown}>} settings
 * @property {{module: string, section: string, at: number} | null} position
 * @property {LogRow[]} log
 * @property {Record<string, KeptEntry>} [checks] Self-assessments.
 * @property {Record<string, KeptEntry>} [plan] The development plan.
 * @property {Record<string, KeptEntry>} [routine] Chosen beats.
 * @property {Record<string, KeptEntry>} [records] What the record of learning says.
 */

/** @typedef {(older: Record<string, any>) => Record<string, any>} Migration */

/**
 * @typedef {{status: "unreadable"} | {status: "newer"}
 *   | {status: "read", document: ProgressDocument, complete: boolean, migrated: boolean}} Reading
 */
