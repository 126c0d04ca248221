/** Score of a match question. */

import { shareOfPairs } from "./pairs.js";

/**
 * The share of prompts with the reply that fits; replies that fit nothing do not count.
 *
 * @param {{replies: Record<string, string>}} key The reply that fits each prompt.
 * @param {{type: "pairs", value: [string, string][]}} response
 * @returns {number}
 */
export function scoreMatch({ replies }, response) {
  return shareOfPairs(replies, response.value);
}
