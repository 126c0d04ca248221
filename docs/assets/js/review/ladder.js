/**
 * When a question comes back: after 1, 3, 7, 21 and 60 days, as long as it goes right. Expanding intervals keep recall high on the
 * way (Kang et al. 2014); which ones exactly makes no difference (Latimier et al. 2021).
 */

/** @import { LogRow } from "../progress/document.js" */

import { dayOf } from "./days.js";

export const LADDER = /** @type {const} */ ([1, 3, 7, 21, 60]);
const TOP = LADDER.length - 1;

/**
 * What each day came to. Somebody who tries again on the same day knows the feedback, so the worst check of a day counts.
 *
 * @param {LogRow[]} rows in order of time
 * @returns {Day[]}
 */
export function daysOf(rows) {
  /** @type {Day[]} */
  const days = [];
  for (const row of rows) {
    const [, , at, score, sure] = row;
    const day = dayOf(at);
    const right = score === 1;
    const back = score === 0 || (sure === true && !right);
    const step = stepOf(row);
    const last = days.at(-1);
    if (last?.day === day) {
      last.right &&= right;
      last.back ||= back;
      last.sure ||= sure === true && !right;
      last.step = step ?? last.step;
    } else {
      days.push({ day, right, back, sure: sure === true && !right, step });
    }
  }

  return days;
}

/**
 * Where a question stands on the ladder after these checks.
 *
 * @param {LogRow[]} rows in order of time, at least one
 * @param {number} today
 * @returns {{step: number, due: number, urgent: boolean}} `urgent`: the last was wrong, and the learner was sure.
 */
export function climb(rows, today) {
  let [step, due, urgent] = [0, 0, false];
  const days = daysOf(rows);
  days.forEach(({ day, right, back, sure, step: carried }, index) => {
    urgent = sure;
    if (carried !== null) {
      step = carried;
    } else if (back) {
      step = 0;
    } else if (right && index > 0 && day < due) {
      // Practised before it was due: well done, and it comes back when it would have.
      return;
    } else if (right && index > 0) {
      step = Math.min(step + 1, TOP);
    }
    due = day + wait(step);
  });

  // A check that is dated after today was made while the clock was wrong, and must not put the question off for years.
  return { step, due: Math.min(due, today + wait(step)), urgent };
}

/**
 * Right on the last two days on which it was practised.
 *
 * @param {LogRow[]} rows
 */
export function isSecure(rows) {
  const days = daysOf([...rows].sort((left, right) => left[2] - right[2]));

  return days.length > 1 && days.slice(-2).every(({ right }) => right);
}

/** @param {number} step */
function wait(step) {
  return /** @type {number} */ (LADDER[step]);
}

/**
 * A row that was sent from another device says on which step the question stood; the rows before it were left behind.
 *
 * @param {unknown[]} row
 */
function stepOf(row) {
  const step = row[5];

  return Number.isInteger(step) ? Math.min(Math.max(/** @type {number} */ (step), 0), TOP) : null;
}

/** @typedef {{day: number, right: boolean, back: boolean, sure: boolean, step: number | null}} Day */
