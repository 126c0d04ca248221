/** Pages with a name most like a query that found nothing. */

/** @import { IndexedPage } from "./engine.js" */

import { wordsOf } from "./words.js";

/** Below it names share pairs of letters by chance, and a wrong offer is worse than none. */
const LEAST = 0.4;

/**
 * @param {IndexedPage[]} pages
 * @param {string} query
 * @param {number} count
 * @returns {IndexedPage[]}
 */
export function nearestPages(pages, query, count) {
  const sought = pairsIn(query);
  const ranked = pages
    .filter(({ kind }) => kind !== "facilitator")
    .map((page) => ({
      page,
      likeness: Math.max(
        ...[page.title, ...(page.aliases ?? [])].map((name) => likeness(sought, pairsIn(name))),
      ),
    }));

  return ranked
    .filter(({ likeness }) => likeness > LEAST)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, count)
    .map(({ page }) => page);
}

/** Pairs of neighbouring letters: what two spellings of a word share. @param {string} text */
function pairsIn(text) {
  return new Set(
    wordsOf(text).flatMap(({ word }) => [...word].slice(1).map((letter, index) => `${word[index]}${letter}`)),
  );
}

/**
 * Dice's coefficient: twice what both have, by what each has.
 *
 * @param {Set<string>} left
 * @param {Set<string>} right
 */
function likeness(left, right) {
  const shared = [...left].filter((pair) => right.has(pair)).length;

  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}
