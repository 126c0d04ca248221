/**
 * What self-assessment, plan, routine and record keep: dated values under a name. A deleted one leaves a mark, so that merging
 * does not bring it back.
 */

/** @import { KeptMap, ProgressDocument } from "./document.js" */

import { entryOf, withEntry } from "./entries.js";

/**
 * @param {ProgressDocument} document
 * @param {KeptMap} map
 * @param {string} key
 * @param {unknown} value anything that JSON can say
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function keepValue(document, map, key, value, at) {
  return withEntry(document, map, key, { value }, at);
}

/**
 * @param {ProgressDocument} document
 * @param {KeptMap} map
 * @param {string} key
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function deleteValue(document, map, key, at) {
  return entryOf(document[map], key) ? withEntry(document, map, key, { deleted: true }, at) : document;
}

/**
 * @param {ProgressDocument} document
 * @param {KeptMap} map
 * @param {string} key
 * @returns {any} null where nothing is kept
 */
export function keptValue(document, map, key) {
  const entry = entryOf(document[map], key);

  return entry && "value" in entry ? entry.value : null;
}

/**
 * Everything in the map that was not deleted, the earliest kept first.
 *
 * @param {ProgressDocument} document
 * @param {KeptMap} map
 * @returns {{key: string, value: any, at: number}[]}
 */
export function keptValues(document, map) {
  const entries = Object.entries(document[map] ?? {});

  return entries
    .flatMap(([key, entry]) => ("value" in entry ? [{ key, value: entry.value, at: entry.at }] : []))
    .sort((left, right) => left.at - right.at || (left.key < right.key ? -1 : 1));
}
