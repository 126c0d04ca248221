/** The words for values that are kept: rounds, zones, changes, jobs, days. Each key of the table of texts is named here in full. */

import { text } from "./texts.js";

const WORDS = {
  round: {
    start: "check-round-start",
    end: "check-round-end",
    "eight-weeks": "check-round-eight-weeks",
    "half-year": "check-round-half-year",
    then: "check-round-then",
  },
  zone: {
    "both-low": "check-zone-both-low",
    "manage-ahead": "check-zone-manage-ahead",
    "lead-ahead": "check-zone-lead-ahead",
    "both-steady": "check-zone-both-steady",
  },
  "zone-short": {
    "both-low": "check-zone-short-both-low",
    "manage-ahead": "check-zone-short-manage-ahead",
    "lead-ahead": "check-zone-short-lead-ahead",
    "both-steady": "check-zone-short-both-steady",
  },
  change: { "about-same": "check-about-same", some: "check-some", clear: "check-clear" },
  job: { manage: "job-manage", lead: "job-lead" },
  sentence: { if: "notebook-if", then: "notebook-then" },
  weekday: {
    mo: "weekday-mo",
    tu: "weekday-tu",
    we: "weekday-we",
    th: "weekday-th",
    fr: "weekday-fr",
    sa: "weekday-sa",
    su: "weekday-su",
  },
  place: {
    1: "routine-which-1",
    2: "routine-which-2",
    3: "routine-which-3",
    last: "routine-which-last",
  },
};

/**
 * @param {keyof typeof WORDS} kind
 * @param {string} value
 */
export function wordsFor(kind, value) {
  const words = /** @type {Record<string, string>} */ (WORDS[kind]);

  return text(words[value] ?? value);
}
