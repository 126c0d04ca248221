/** What the stored document holds of the self-assessment, in the shape in which it is scored. */

/** @import { ProgressDocument } from "../progress/document.js" */
/** @import { Round } from "./files.js" */
/** @import { ObservedMean, Outline, Responses } from "./scoring.js" */

import { keptValue, keptValues } from "../progress.js";
import { readObserved } from "./files.js";
import { MOST, meanOfObservers } from "./scoring.js";

/** What somebody says when there was nothing to do it about. */
export const NO_CHANCE = "none";

/**
 * What was chosen in one round of the check: `start`, `end`, `eight-weeks`, `half-year`, or `then`, the look back.
 *
 * @param {ProgressDocument} document
 * @param {Outline} outline
 * @param {string} round
 * @returns {Responses}
 */
export function responsesOf(document, outline, round) {
  return Object.fromEntries(
    outline.statements.flatMap(({ id }) => {
      const given = keptValue(document, "checks", `${round}/${id}`);
      const weeks = given === NO_CHANCE ? null : Number(given);

      return given === null || (weeks !== null && !(weeks >= 0 && weeks <= MOST)) ? [] : [[id, weeks]];
    }),
  );
}

/**
 * @param {ProgressDocument} document
 * @param {Outline} outline
 * @param {string} round
 * @returns {Record<string, number>} 1 to 3, by dimension
 */
export function importanceOf(document, outline, round) {
  return Object.fromEntries(
    outline.dimensions.flatMap(({ id }) => {
      const given = Number(keptValue(document, "checks", `${round}/importance/${id}`));

      return given >= 1 && given <= 3 ? [[id, given]] : [];
    }),
  );
}

/**
 * The means of the observers of a round. A file that holds means comes first: the files it was made of may be here as well.
 *
 * @param {ProgressDocument} document
 * @param {Outline} outline
 * @param {Round} round
 * @returns {{observers: number, dimensions: Record<string, ObservedMean | null>}}
 */
export function observedIn(document, outline, round) {
  const files = keptValues(document, "checks")
    .filter(({ key }) => key.startsWith("observer/"))
    .map(({ value }) => readObserved(value, outline))
    .flatMap((reading) => (reading.status === "read" && reading.file.round === round ? [reading.file] : []));
  const everybody = files.flatMap((file) => (file.kind === "observer" ? [file.responses] : []));
  const combined = files.flatMap((file) => (file.kind === "observers-mean" ? [file] : [])).pop();
  if (combined) {
    return { observers: combined.observers, dimensions: combined.dimensions };
  }

  return { observers: everybody.length, dimensions: meanOfObservers(outline, everybody) };
}
