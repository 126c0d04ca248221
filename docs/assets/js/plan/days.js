/**
 * Days of the calendar, written 2026-11-24. They are counted without hours and zones, so that no change to daylight saving time and
 * no journey moves one of them.
 */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LENGTH = 86_400_000;

/** The days of the week as calendars write them, from Monday. */
export const WEEKDAYS = /** @type {const} */ (["mo", "tu", "we", "th", "fr", "sa", "su"]);

/**
 * The day that a person's own clock shows.
 *
 * @param {number} at
 * @returns {string}
 */
export function dayOf(at) {
  const now = new Date(at);

  return write(now.getFullYear(), now.getMonth(), now.getDate());
}

/**
 * A year that is being typed is 0002, 0020 and 0202 before it is 2026; none of these is a day yet.
 *
 * @param {string | null} day
 * @returns {boolean} whether there is such a day
 */
export function isDay(day) {
  const [, year = "", month, date] = DAY.exec(day ?? "") ?? [];
  if (year < "1900") {
    return false;
  }

  return write(Number(year), Number(month) - 1, Number(date)) === day;
}

/**
 * @param {string} day
 * @param {number} count
 * @returns {string}
 */
export function addDays(day, count) {
  const moved = new Date(Date.parse(day) + count * LENGTH);

  return write(moved.getUTCFullYear(), moved.getUTCMonth(), moved.getUTCDate());
}

/** @param {string} day @returns {Weekday} */
export function weekdayOf(day) {
  return WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? "mo";
}

/** @param {string} day @returns {number} from 1 */
export function monthOf(day) {
  return Number(day.slice(5, 7));
}

/**
 * Which of its kind in its month a day is: 1 for the first Monday; -1 as well for the last one.
 *
 * @param {string} day
 * @returns {number[]}
 */
export function placesInMonth(day) {
  const place = Math.ceil(Number(day.slice(8)) / 7);

  return monthOf(addDays(day, 7)) === monthOf(day) ? [place] : [place, -1];
}

/**
 * The first day, from a day on, for which a condition holds; looked for over two years.
 *
 * @param {string} from
 * @param {(day: string) => boolean} fits
 * @returns {string | null}
 */
export function firstDay(from, fits) {
  for (let count = 0; count < 731; count += 1) {
    const day = addDays(from, count);
    if (fits(day)) {
      return day;
    }
  }

  return null;
}

/**
 * @param {number} year
 * @param {number} month from 0
 * @param {number} date
 */
function write(year, month, date) {
  const day = new Date(Date.UTC(year, month, date));

  return day.toISOString().slice(0, 10);
}

/** @typedef {typeof WEEKDAYS[number]} Weekday */
