/** A day of the calendar in the words of the page's language. */

/**
 * @param {string} day as in 2026-11-24
 * @returns {string}
 */
export function dayWords(day) {
  // Days have no zone: read and written in one and the same, none is moved.
  return new Intl.DateTimeFormat(document.documentElement.lang || "en", {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(day));
}
