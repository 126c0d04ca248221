/** Clock times and dates, as words and back. Dates are calendar days without a time zone. */

const DAY = 86_400_000;

/** @param {number} minutes Since midnight; the day may end. */
export function clock(minutes) {
  const hour = Math.floor(minutes / 60) % 24;

  return `${String(hour).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** @param {string} words @returns {number | null} minutes since midnight */
export function readClock(words) {
  const match = /^(\d{1,2}):(\d{2})$/.exec(words);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];

  return match && hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/** @param {string} words @returns {Date | null} midnight UTC of a day written 2026-12-03 */
export function readDay(words) {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  const date = match ? new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]))) : null;

  return date && dayText(date) === words ? date : null;
}

/** @param {Date} date */
export function dayText(date) {
  return date.toISOString().slice(0, 10);
}

/** @param {Date} date @param {number} days */
export function daysFrom(date, days) {
  return new Date(date.getTime() + days * DAY);
}

/** @param {Date} date @param {string} language */
export function longDay(date, language) {
  return new Intl.DateTimeFormat(language || "en", {
    ...{ weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  }).format(date);
}
