/** How an entry of the stored document is found and changed. */

/** @import { KeptMap, ProgressDocument } from "./document.js" */

import { LATEST_DATE } from "./shapes.js";

/**
 * Later than anything in the document, also where the clock was turned back: the newest change must win every merge.
 *
 * @param {ProgressDocument} document
 * @param {number} at
 */
export function nextDate(document, at) {
  return Math.min(Math.max(at, document.updated + 1), LATEST_DATE);
}

/**
 * @param {ProgressDocument} document
 * @param {"quizzes" | "sections" | "texts" | "settings" | KeptMap} map
 * @param {string} key
 * @param {Record<string, unknown>} entry
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function withEntry(document, map, key, entry, at) {
  const date = nextDate(document, at);

  return { ...document, updated: date, [map]: { ...document[map], [key]: { ...entry, at: date } } };
}

/**
 * @template Entry
 * @param {Record<string, Entry> | undefined} entries undefined where the document has no such map yet
 * @param {string} key
 * @returns {Entry | null}
 */
export function entryOf(entries, key) {
  return entries && Object.hasOwn(entries, key) ? /** @type {Entry} */ (entries[key]) : null;
}
