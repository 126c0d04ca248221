/** Words of a text as search knows them, and where they stand. One reader for index, query and excerpt, so that the three agree. */

/** "1:1" and its kin are one word; else "one" would find every page. A combination of marks is tried before single words. */
const ONE_ON_ONE = String.raw`(?:1\s?[:\-–/]\s?1|1\s?(?:on|to)\s?1|121|one[\s\-–]+(?:on|to)[\s\-–]+one)s?(?![\p{L}\p{N}])`;
const WORDS = new RegExp(String.raw`(${ONE_ON_ONE})|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*`, "giu");
const MARKS = /\p{M}/gu;
const POSSESSIVE = /['’]s$/;
const APOSTROPHES = /['’]/g;

/**
 * @param {string} text
 * @returns {Word[]}
 */
export function wordsOf(text) {
  return [...text.matchAll(WORDS)].map((match) => {
    const [written, oneOnOne] = match;

    return {
      word: oneOnOne ? "oneonone" : normalise(written),
      start: match.index,
      end: match.index + written.length,
    };
  });
}

/** Case, accents and apostrophes make no difference. @param {string} word */
function normalise(word) {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(POSSESSIVE, "")
    .replace(APOSTROPHES, "");
}

/** @typedef {{word: string, start: number, end: number}} Word */
