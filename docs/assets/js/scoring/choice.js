/** Score of a choice question; the same rule is in the exports and the answer key. */

/**
 * Select one: right or not. Select many: hits among the right choices, less misses among the wrong ones, never below nothing.
 *
 * @param {ChoiceKey} key
 * @param {{type: "one", value: string} | {type: "many", value: string[]}} response
 * @returns {number}
 */
export function scoreChoice({ right, wrong, allOrNothing = false }, response) {
  const chosen = response.type === "one" ? [response.value] : response.value;
  const hits = chosen.filter((id) => right.includes(id)).length;
  const misses = chosen.filter((id) => wrong.includes(id)).length;
  if (response.type === "one" || allOrNothing) {
    return Number(misses === 0 && hits === (response.type === "one" ? 1 : right.length));
  }

  return Math.max(0, hits / right.length - (misses && misses / wrong.length));
}

/**
 * @typedef {object} ChoiceKey
 * @property {string[]} right Ids of the right choices.
 * @property {string[]} wrong Ids of the others.
 * @property {boolean} [allOrNothing]
 */
