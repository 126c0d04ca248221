/** Score of a judgement. */

/** @type {Readonly<Record<Rating, number>>} */
export const WORTH = { best: 1, acceptable: 0.5, poor: 0 };

/**
 * @param {{ratings: Record<string, Rating>}} key The rating of each choice.
 * @param {{type: "one", value: string}} response
 * @returns {number}
 */
export function scoreJudgement({ ratings }, response) {
  return worthOf(ratings[response.value]);
}

/**
 * What a rating is worth; what has none, because it has gone from the question, is worth nothing.
 *
 * @param {Rating | undefined} rating
 */
export function worthOf(rating) {
  return rating ? WORTH[rating] : 0;
}

/** @typedef {"best" | "acceptable" | "poor"} Rating */
