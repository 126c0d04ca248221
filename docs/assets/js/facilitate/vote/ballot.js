/** The way of one vote: question, choices, first vote, advice, second vote, reveal. Pure; every function returns a new ballot. */

import { advice, share, total } from "./tally.js";

export const STATES = /** @type {const} */ (["question", "choices", "first", "advice", "second", "reveal"]);

/** @param {boolean[]} strong @param {boolean} many Whether several choices belong. @returns {Ballot} */
export function newBallot(strong, many) {
  const none = strong.map(() => 0);

  return { strong, many, people: 0, state: "question", first: none, second: none, log: [] };
}

/** Where the next step leads: a room that agrees needs no second vote. @param {Ballot} ballot @returns {Ballot} */
export function forward(ballot) {
  return at(ballot, Math.min(STATES.indexOf(ballot.state) + 1, STATES.length - 1));
}

/** @param {Ballot} ballot @returns {Ballot} */
export function back(ballot) {
  const skipped = ballot.state === "reveal" && total(ballot.second) === 0;

  return at(ballot, Math.max(STATES.indexOf(ballot.state) - (skipped ? 2 : 1), 0));
}

/** @param {Ballot} ballot @param {number} place @returns {Ballot} */
function at(ballot, place) {
  return { ...ballot, state: /** @type {Ballot["state"]} */ (STATES[place]), log: [] };
}

/** @param {Ballot} ballot @returns {Ballot} */
export function reveal(ballot) {
  return { ...ballot, state: "reveal", log: [] };
}

/** Whether hands are being counted. @param {Ballot} ballot @returns {ballot is Ballot & {state: "first" | "second"}} */
export function counting(ballot) {
  return ballot.state === "first" || ballot.state === "second";
}

/**
 * @param {Ballot} ballot
 * @param {number} choice
 * @param {number} by
 * @returns {Ballot}
 */
export function count(ballot, choice, by) {
  const { state } = ballot;
  const before = counting(ballot) ? ballot[ballot.state][choice] : undefined;
  if (before === undefined || before + by < 0) {
    return ballot;
  }
  const counts = ballot[/** @type {"first" | "second"} */ (state)].map((one, place) =>
    place === choice ? one + by : one,
  );
  const log =
    by > 0
      ? [...ballot.log, choice]
      : ballot.log.filter((_, place) => place !== ballot.log.lastIndexOf(choice));

  return { ...ballot, [state]: counts, log };
}

/** Take back what was counted last. @param {Ballot} ballot @returns {Ballot} */
export function undo(ballot) {
  const last = ballot.log.at(-1);

  return last === undefined ? ballot : count(ballot, last, -1);
}

/** @param {Ballot} ballot @param {"first" | "second"} vote */
export function shareOf(ballot, vote) {
  return share(ballot[vote], ballot.strong, ballot.many ? ballot.people : null);
}

/** @param {Ballot} ballot */
export function adviceOf(ballot) {
  return advice(shareOf(ballot, "first"));
}

/** The counts that decide: of the second vote, if there was one. @param {Ballot} ballot */
export function decided({ first, second }) {
  return total(second) > 0 ? second : first;
}

/**
 * @typedef {object} Ballot
 * @property {boolean[]} strong Which choices are the strongest.
 * @property {boolean} many
 * @property {number} people How many vote, where several choices belong.
 * @property {typeof STATES[number]} state
 * @property {number[]} first
 * @property {number[]} second
 * @property {number[]} log What was counted in this vote, to take it back.
 */
