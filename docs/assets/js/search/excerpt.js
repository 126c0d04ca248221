/** The part of a text that shows best why it was found. Pure: pieces of text come out, marked or not. */

/** @import { Word } from "./words.js" */

import { wordsOf } from "./words.js";

const LENGTH = 30;
const LEAD_IN = 6;

/**
 * @param {string} text
 * @param {string[]} terms The words of the index that the query met.
 * @returns {Piece[]}
 */
export function excerptOf(text, terms) {
  const words = wordsOf(text);
  const sought = new Set(terms);
  const hits = words.flatMap(({ word }, index) => (sought.has(word) ? [index] : []));
  const first = Math.max(0, bestStart(words, hits) - LEAD_IN);
  const shown = words.slice(first, first + LENGTH);
  const cut = first + LENGTH < words.length;
  const from = first === 0 ? 0 : /** @type {Word} */ (words[first]).start;
  const to = cut ? /** @type {Word} */ (words[first + LENGTH - 1]).end : text.length;

  return [
    ...(from > 0 ? [{ text: "… ", marked: false }] : []),
    ...pieces(
      text,
      from,
      to,
      shown.filter(({ word }) => sought.has(word)),
    ),
    ...(cut ? [{ text: " …", marked: false }] : []),
  ];
}

/**
 * The hit after which most different words of the query follow.
 *
 * @param {Word[]} words
 * @param {number[]} hits
 */
function bestStart(words, hits) {
  let best = 0;
  let most = 0;
  for (const start of hits) {
    const near = hits.filter((hit) => hit >= start && hit < start + LENGTH - LEAD_IN);
    const different = new Set(near.map((hit) => words[hit]?.word)).size;
    if (different > most) {
      [best, most] = [start, different];
    }
  }

  return best;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Word[]} marked
 * @returns {Piece[]}
 */
function pieces(text, from, to, marked) {
  /** @type {Piece[]} */
  const made = [];
  let done = from;
  for (const { start, end } of marked) {
    made.push(
      { text: text.slice(done, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    done = end;
  }
  made.push({ text: text.slice(done, to), marked: false });

  return made.filter((piece) => piece.text !== "");
}

/** @typedef {{text: string, marked: boolean}} Piece */
