/** Days as a person counts them: from midnight to midnight where they are, whatever the clock did in between. */

const DAY = 86_400_000;

/**
 * The number of the local day that a moment belongs to. Days that are 23 or 25 hours long count as one, like all others.
 *
 * @param {number} at
 */
export function dayOf(at) {
  const date = new Date(at);

  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}

/**
 * A day as a date at noon, to be shown in words: noon exists on every day in every zone.
 *
 * @param {number} day
 */
export function dateOf(day) {
  const date = new Date(day * DAY);

  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

/**
 * The first moment of the local day.
 *
 * @param {number} at
 */
export function midnightOf(at) {
  const date = new Date(at);

  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
