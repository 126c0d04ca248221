/** What is found for a query, best first. Pure: the index goes in, pages and sections come out. */

import MiniSearch from "minisearch";
import { wordsOf } from "./words.js";

const BOOST = { title: 4, aliases: 4, heading: 2, text: 1 };
/** The top of a page before its sections, when nothing else tells them apart; modules before pages about them, learners before authors. */
const KINDS = /** @type {Record<string, number>} */ ({
  module: 1.2,
  glossary: 1.1,
  facilitator: 0.7,
  authoring: 0.5,
});
const TOP_OF_PAGE = 1.15;
/** "delegate" is to find "delegating": what an ending hides is looked for by the beginning of the word, and weighs less. */
const ENDING = /(?:ions?|ings?|ers?|ed|es|e|s)$/;
const SHORTEST_STEM = 4;
const STEM_WEIGHT = 0.8;
/** "shfit" is to find "shift": two letters that changed places count as two slips, which would let in too much else. */
const SHORTEST_SWAPPED = 5;
const SWAP_WEIGHT = 0.6;
/** "captain" means "captains" almost as well; a slip is likelier another word. */
const WEIGHTS = { prefix: 0.7, fuzzy: 0.45 };

export class SearchEngine {
  #index;
  #small;
  /** @type {Place[]} */
  #places;

  /**
   * @param {SearchIndex} index
   * @param {string} smallWords Words too common to look for, with spaces between.
   */
  constructor(index, smallWords) {
    this.pages = index.pages;
    this.#places = index.pages.flatMap((page) => page.sections.map((section) => ({ page, section })));
    this.#small = new Set(wordsOf(smallWords).map(({ word }) => word));
    this.#index = new MiniSearch({
      fields: Object.keys(BOOST),
      tokenize: (text) => wordsOf(text).map(({ word }) => word),
      processTerm: (word) => !this.#small.has(word) && word,
    });
  }

  /** Takes the sections in, in steps that leave the page able to react. */
  async build() {
    await this.#index.addAllAsync(
      this.#places.map(({ page, section }, id) => ({
        id,
        title: page.title,
        aliases: [...(page.aliases ?? []), ...(section.aliases ?? [])].join("\n"),
        heading: section.heading,
        text: section.text,
      })),
      { chunkSize: 50 },
    );

    return this;
  }

  /**
   * Sections that have every word; where there are none, those that have some.
   *
   * @param {string} query
   * @param {{facilitators?: boolean}} [scope]
   * @returns {Finding[]} at most one for each page, except that every glossary term stands for itself
   */
  find(query, { facilitators = false } = {}) {
    const words = wordsOf(query).flatMap(({ word }) => (this.#small.has(word) ? [] : [word]));
    const found = this.#ask(words, "AND", facilitators);
    const seen = new Set();

    return (found.length > 0 ? found : this.#ask(words, "OR", facilitators)).filter(({ page, section }) => {
      const place = page.kind === "glossary" ? section : page;

      return !seen.has(place) && seen.add(place);
    });
  }

  /**
   * @param {string[]} words
   * @param {"AND" | "OR"} combineWith
   * @param {boolean} facilitators
   */
  #ask(words, combineWith, facilitators) {
    const results = this.#index.search(
      { combineWith, queries: words.map(queryFor) },
      {
        boost: BOOST,
        weights: WEIGHTS,
        prefix: (word) => word.length >= 3,
        fuzzy: (word) => (word.length >= 5 ? 0.2 : false),
        filter: ({ id }) => facilitators || this.#place(id).page.kind !== "facilitator",
        boostDocument: (id) => this.#weigh(id),
      },
    );

    return results.map(({ id, terms }) => ({ ...this.#place(id), terms }));
  }

  /** @param {number} id */
  #place(id) {
    return /** @type {Place} */ (this.#places[id]);
  }

  /** @param {number} id */
  #weigh(id) {
    const { page, section } = this.#place(id);

    return (KINDS[page.kind] ?? 1) * (section.anchor === "" ? TOP_OF_PAGE : 1);
  }
}

/** @param {string} word */
function queryFor(word) {
  const stem = word.replace(ENDING, "");
  const useful = stem !== word && stem.length >= SHORTEST_STEM;
  const swapped = word.length >= SHORTEST_SWAPPED ? swapsOf(word) : [];

  return {
    combineWith: /** @type {const} */ ("OR"),
    queries: [
      word,
      ...(useful ? [{ queries: [stem], prefix: true, fuzzy: false, boostTerm: () => STEM_WEIGHT }] : []),
      ...(swapped.length > 0
        ? [{ queries: swapped, prefix: false, fuzzy: false, boostTerm: () => SWAP_WEIGHT }]
        : []),
    ],
  };
}

/** The word with each two neighbouring letters in the other order. @param {string} word */
function swapsOf(word) {
  const letters = [...word];

  return letters.slice(1).map((letter, index) => {
    const others = letters.slice();
    others.splice(index, 2, letter, /** @type {string} */ (letters[index]));

    return others.join("");
  });
}

/**
 * @typedef {object} Section
 * @property {string} anchor Empty for what stands before the first heading.
 * @property {string} heading
 * @property {string} text
 * @property {string[]} [aliases]
 */

/** @typedef {{url: string, title: string, kind: string, part?: string, aliases?: string[], sections: Section[]}} IndexedPage */

/** @typedef {{pages: IndexedPage[]}} SearchIndex */

/** @typedef {{page: IndexedPage, section: Section}} Place */

/** @typedef {Place & {terms: string[]}} Finding */
