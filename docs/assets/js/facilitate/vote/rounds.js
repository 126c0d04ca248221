/** What there is to vote on, read from the page: its HTML is the only place where it stands. */

import { all, part } from "../../dom.js";

/**
 * @param {HTMLElement} element A <course-vote>.
 * @returns {VoteRound[]}
 */
export function roundsOf(element) {
  return all(element, ".course-round").map((round) => {
    const keys = all(round, ".course-round__key li");

    return {
      id: round.dataset.round ?? "",
      text: round.querySelector(".course-round__text"),
      ending: round.querySelector(".course-round__ending > div"),
      choices: all(round, ".course-round__choices > li").map((choice) => {
        const key = keys.find(({ dataset }) => dataset.choice === choice.dataset.choice);

        return {
          words: choice,
          strong: key?.dataset.strong === "true",
          verdict: key ? (part(key, "[data-verdict]").textContent ?? "") : "",
          why: key?.querySelector(".course-round__why") ?? null,
          next: choice.dataset.next ?? "",
        };
      }),
    };
  });
}

/** @typedef {{words: Element, strong: boolean, verdict: string, why: Element | null, next: string}} VoteChoice */

/** @typedef {{id: string, text: Element | null, ending: Element | null, choices: VoteChoice[]}} VoteRound */
