/** How ratings are spoken of: "Strongest", "Workable", "Weak". */

/** @import { Outcome } from "../progress/document.js" */

import { text } from "../texts.js";

/** For each rating its sign, and the keys of its words: alone, before a colon, and as a sentence. */
export const RATINGS = /** @type {const} */ ({
  best: { mark: "right", word: "rating-best", label: "label-best", verdict: "verdict-best" },
  acceptable: {
    mark: "partly",
    word: "rating-acceptable",
    label: "label-acceptable",
    verdict: "verdict-acceptable",
  },
  poor: { mark: "wrong", word: "rating-poor", label: "label-poor", verdict: "verdict-poor" },
});

/** @param {Outcome} outcome */
export function ratingVerdict(outcome) {
  const rating = outcome === "correct" ? "best" : outcome === "partly-correct" ? "acceptable" : "poor";

  return text(RATINGS[rating].verdict);
}
