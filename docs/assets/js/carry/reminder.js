/** An entry for tomorrow in the learner's own calendar, with the link in it. */

import { writeCalendar } from "../plan/calendar.js";

/**
 * @param {{title: string, address: string}} words
 * @param {string} course
 * @param {Date} now
 */
export function reminder({ title, address }, course, now) {
  const tomorrow = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 12);
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  const day = `${tomorrow.getFullYear()}-${two(tomorrow.getMonth() + 1)}-${two(tomorrow.getDate())}`;
  const entry = { uid: `place@${course}`, day, time: "09:00", minutes: 15, title, text: address };

  return writeCalendar({ product: "-//lead-course//place", name: title, at: now.getTime(), events: [entry] });
}
