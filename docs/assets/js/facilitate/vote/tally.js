/** Counting hands: shares, and what to do with a first vote. Only numbers; nothing about a person. */

/** The limits are those of peer instruction (Crouch & Mazur 2001). */
const TEACH_BELOW = 35;
const EXPLAIN_ABOVE = 70;

/** @param {number[]} counts */
export function total(counts) {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * The share of the strongest choices, in percent. Where several choices belong, everybody judges each of them, so it is the share
 * of judgements that are right.
 *
 * @param {number[]} counts
 * @param {boolean[]} strong
 * @param {number | null} people How many judged each choice, where several belong.
 * @returns {number | null} null before anybody has voted
 */
export function share(counts, strong, people) {
  if (people === null) {
    const all = total(counts);

    return all === 0 ? null : (100 * total(counts.filter((_, place) => strong[place]))) / all;
  }
  if (people <= 0 || counts.length === 0) {
    return null;
  }
  const right = counts.map((count, place) => {
    const hands = Math.min(count, people);

    return strong[place] ? hands : people - hands;
  });

  return (100 * total(right)) / (people * counts.length);
}

/** @param {number | null} percent @returns {"none" | "teach" | "discuss" | "explain"} */
export function advice(percent) {
  if (percent === null) {
    return "none";
  }
  if (percent < TEACH_BELOW) {
    return "teach";
  }

  return percent > EXPLAIN_ABOVE ? "explain" : "discuss";
}

/** @param {number} place */
export function letter(place) {
  return String.fromCharCode(65 + place);
}

/**
 * The choice of most people in the vote that counts; the first of equals.
 *
 * @param {number[]} counts
 */
export function favourite(counts) {
  return counts.indexOf(Math.max(...counts));
}
