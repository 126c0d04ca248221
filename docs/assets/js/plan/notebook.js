/** The notebook: everything a learner wrote in the course, with where it came from. Nothing here touches the page or storage. */

/** @import { ProgressDocument } from "../progress/document.js" */

import { textOf } from "../progress.js";

/**
 * All notes in the order of the course; what belongs to no page of this course any more comes last.
 *
 * @param {ProgressDocument} document
 * @param {Place[]} places
 * @returns {Note[]}
 */
export function notesOf(document, places) {
  const known = new Set(places.map(({ key }) => key));
  const gone = Object.keys(document.texts)
    .filter((key) => !known.has(key))
    .sort()
    .map((key) => ({ key, kind: kindOf(document, key), module: "", section: "", label: "", url: "" }));

  return [...places, ...gone].flatMap((place) => {
    const words = textOf(document, place.key);

    return words === null ? [] : [{ ...place, words }];
  });
}

/**
 * The "If ..., then I will ..." sentences among them.
 *
 * @param {ProgressDocument} document
 * @param {Place[]} places
 * @returns {{key: string, module: string, url: string, if: string, then: string}[]}
 */
export function commitmentsOf(document, places) {
  return notesOf(document, places).flatMap(({ key, module, url, words }) =>
    typeof words === "string" ? [] : [{ key, module, url, if: words.if ?? "", then: words.then ?? "" }],
  );
}

/** A form of named words is a commitment, wherever it came from. @param {ProgressDocument} document @param {string} key */
function kindOf(document, key) {
  return typeof textOf(document, key) === "string" ? "note" : "commit";
}

/** @typedef {{key: string, kind: string, module: string, section: string, label: string, url: string}} Place */
/** @typedef {Place & {words: string | Record<string, string>}} Note */
