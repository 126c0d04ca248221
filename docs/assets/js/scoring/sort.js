/** Score of a sort question. */

import { shareOfPairs } from "./pairs.js";

/**
 * The share of cards placed right.
 *
 * @param {{bins: Record<string, string>}} key The bin of each card.
 * @param {{type: "pairs", value: [string, string][]}} response
 * @returns {number}
 */
export function scoreSort({ bins }, response) {
  return shareOfPairs(bins, response.value);
}
