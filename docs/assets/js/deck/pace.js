/** Planned minutes against the clock. Pure. */

/**
 * When a slide should begin and end, in minutes from the start.
 *
 * @param {readonly number[]} minutes what is planned for each slide
 * @param {number} place which slide, from 0
 * @returns {{ begin: number, end: number, whole: number }}
 */
export function planned(minutes, place) {
  const sum = (/** @type {number} */ count) => minutes.slice(0, count).reduce((all, one) => all + one, 0);

  return { begin: sum(place), end: sum(place + 1), whole: sum(minutes.length) };
}

/**
 * How far a speaker is from the plan: minutes ahead (above 0) or behind (below 0). While a slide is within its
 * own time there is nothing to catch up.
 *
 * @param {readonly number[]} minutes
 * @param {number} place
 * @param {number} elapsed minutes since the start
 * @returns {number}
 */
export function ahead(minutes, place, elapsed) {
  const { begin, end } = planned(minutes, place);
  if (elapsed < begin) {
    return begin - elapsed;
  }

  return elapsed > end ? end - elapsed : 0;
}

/**
 * @param {number} seconds
 * @returns {string} such as 1:05 or 1:02:05
 */
export function clockText(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;

  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
