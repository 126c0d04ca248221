/** Score of a scenario. */

/** @import { Rating } from "./judgement.js" */

import { worthOf } from "./judgement.js";

/**
 * The mean of what was said, from the first scene to an ending: a longer way is worth no more than a short one.
 *
 * @param {{ratings: Record<string, Rating>}} key The rating of each thing to say, by `scene/reply`.
 * @param {{type: "order", value: string[]}} response
 * @returns {number}
 */
export function scoreScenario({ ratings }, { value: turns }) {
  return turns.length === 0 ? 0 : turns.reduce((sum, turn) => sum + worthOf(ratings[turn]), 0) / turns.length;
}
