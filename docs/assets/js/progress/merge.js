/**
 * Two copies of the stored document become one. Merging is commutative, associative and idempotent: whatever order tabs,
 * imports and devices meet in, the outcome is the same.
 */

/** @import { LogRow, ProgressDocument } from "./document.js" */

export const LOG_LIMIT = 2000;

/** Keys with a rule of their own in `merge`. */
const JOINED = new Set(["created", "seed", "updated", "questions", "log"]);

/**
 * @param {ProgressDocument} left
 * @param {ProgressDocument} right
 * @returns {ProgressDocument}
 */
export function merge(left, right) {
  if (left.generation !== right.generation) {
    return left.generation > right.generation ? left : right;
  }
  const older = left.created < right.created || (left.created === right.created && left.seed <= right.seed);
  const { created, seed } = older ? left : right;

  return {
    ...joinMaps(without(left, JOINED), without(right, JOINED), joinValues),
    created,
    seed,
    updated: Math.max(left.updated, right.updated),
    questions: joinMaps(left.questions, right.questions, joinResults),
    log: normaliseLog([...left.log, ...right.log]),
  };
}

/**
 * The rows in order of time, each once, the newest only.
 *
 * @param {LogRow[]} rows
 * @returns {LogRow[]}
 */
export function normaliseLog(rows) {
  const unique = new Map(rows.map((row) => [canonical(row), row]));
  const ordered = [...unique].sort(
    ([leftText, left], [rightText, right]) => left[2] - right[2] || compare(leftText, rightText),
  );

  return ordered.slice(-LOG_LIMIT).map(([, row]) => row);
}

/**
 * JSON with sorted keys: equal values have equal texts, so texts can settle a tie the same way everywhere.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function canonical(value) {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => compare(left, right)))
      : part,
  );
}

/**
 * @param {Record<string, any>} left
 * @param {Record<string, any>} right
 * @param {(left: any, right: any) => any} join
 * @returns {any}
 */
function joinMaps(left, right, join) {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);

  return Object.fromEntries(
    [...keys].map((key) => {
      const both = Object.hasOwn(left, key) && Object.hasOwn(right, key);

      return [key, both ? join(left[key], right[key]) : Object.hasOwn(left, key) ? left[key] : right[key]];
    }),
  );
}

/**
 * Keys of a newer minor version are joined by the same rule as ours: maps entry by entry, anything else by its text.
 *
 * @param {unknown} left
 * @param {unknown} right
 */
function joinValues(left, right) {
  const [leftIsMap, rightIsMap] = [isMap(left), isMap(right)];
  if (leftIsMap && rightIsMap) {
    return joinMaps(/** @type {{}} */ (left), /** @type {{}} */ (right), later);
  }
  if (leftIsMap || rightIsMap) {
    return leftIsMap ? left : right;
  }

  return later(left, right);
}

/**
 * @param {Record<string, any>} left
 * @param {Record<string, any>} right
 */
function joinResults(left, right) {
  if (left.rev !== right.rev) {
    return left.rev > right.rev ? left : right;
  }
  // The count is no part of the comparison: joined on its own, it cannot make the outcome depend on the order of merging.
  const chosen = later({ ...left, checks: 0 }, { ...right, checks: 0 });

  return { ...chosen, checks: Math.max(left.checks, right.checks) };
}

/**
 * @template Value
 * @param {Value} left
 * @param {Value} right
 * @returns {Value}
 */
function later(left, right) {
  const [leftAt, rightAt] = [dateOf(left), dateOf(right)];
  if (leftAt !== rightAt) {
    return leftAt > rightAt ? left : right;
  }

  return compare(canonical(left), canonical(right)) >= 0 ? left : right;
}

/** A map holds entries; a record with a date of its own is an entry (`position`). @param {unknown} value */
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && dateOf(value) < 0;
}

/** @param {any} value */
function dateOf(value) {
  return typeof value?.at === "number" ? value.at : -1;
}

/**
 * @param {string} left
 * @param {string} right
 */
function compare(left, right) {
  return left < right ? -1 : Number(left > right);
}

/**
 * @param {Record<string, any>} record
 * @param {Set<string>} keys
 */
function without(record, keys) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));
}
