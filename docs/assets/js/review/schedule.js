/** Which questions come back today: five at most, from two modules once there are two, and never the same variant when there is another. */

/** @import { LogRow, ProgressDocument } from "../progress/document.js" */
/** @import { CourseOutline } from "../outline.js" */
/** @import { Family, Member } from "./history.js" */

import { dayOf, midnightOf } from "./days.js";
import { countingRows, familiesOf, historyOf } from "./history.js";
import { climb } from "./ladder.js";

export const FIVE = 5;

/**
 * The questions of one day. They stay the same all day long, in every tab: what is done today does not call for more.
 *
 * @param {CourseOutline} outline
 * @param {ProgressDocument} document
 * @param {number} now
 * @param {number} [count]
 * @returns {Today}
 */
export function reviewOf(outline, document, now, count = FIVE) {
  const today = dayOf(now);
  const history = historyOf(document);
  const families = familiesOf(outline);
  const seen = families
    .map((family) => standOf(family, history, today, midnightOf(now)))
    .filter((stand) => stand !== null);
  const due = seen.filter((stand) => stand.due <= today).sort(moreUrgent);
  const chosen = mix(due.slice(0, count), due, seen, count);

  return {
    questions: interleave(chosen).map(({ question, module, done }) => ({ question, module, done })),
    waiting: Math.max(due.length - chosen.length, 0),
    // Looked up when somebody asks: with two years of checks it takes as long as all the rest.
    get next() {
      return nextDay(families, history, today);
    },
  };
}

/**
 * The first day after today on which a question comes back, what was done today included.
 *
 * @param {Family[]} families
 * @param {Map<string, LogRow[]>} history
 * @param {number} today
 */
function nextDay(families, history, today) {
  const days = families
    .map((family) => byTime(family.members.flatMap((member) => countingRows(history, member))))
    .filter((rows) => rows.length > 0)
    .map((rows) => climb(rows, today).due);

  return Math.min(...days.filter((day) => day > today));
}

/**
 * Where a family stood when today began; null where nobody has met it yet.
 *
 * @param {Family} family
 * @param {Map<string, LogRow[]>} history
 * @param {number} today
 * @param {number} midnight
 * @returns {Stand | null}
 */
function standOf(family, history, today, midnight) {
  const rows = family.members.flatMap((member) => countingRows(history, member));
  const before = byTime(rows.filter((row) => row[2] < midnight));
  const others = family.members.flatMap(({ id, replaces = [] }) => [id, ...replaces]);
  const earlier = byTime(others.flatMap((id) => history.get(id) ?? []).filter((row) => row[2] < midnight));
  if (earlier.length === 0) {
    return null;
  }
  const replaced = family.members.every(({ id }) => !history.has(id));
  const known = before.length > 0 ? before : replaced ? earlier : [];
  const question = freshest(family.members, history, midnight);
  const stand = known.length > 0 ? climb(known, today) : { step: 0, due: today, urgent: false };
  const done = rows.some((row) => row[2] >= midnight && dayOf(row[2]) === today);

  return { id: family.id, module: family.module, question, done, ...stand };
}

/**
 * The variant that was met longest ago, or never.
 *
 * @param {Member[]} members
 * @param {Map<string, LogRow[]>} history
 * @param {number} midnight
 * @returns {Member}
 */
function freshest(members, history, midnight) {
  const met = (/** @type {Member} */ { id }) =>
    (history.get(id) ?? []).reduce((last, row) => (row[2] < midnight ? Math.max(last, row[2]) : last), -1);

  return members.reduce((best, member) => (met(member) < met(best) ? member : best));
}

/**
 * Sure and wrong first, then what is overdue most, then by name, so that the order is the same everywhere.
 *
 * @param {Stand} left
 * @param {Stand} right
 */
function moreUrgent(left, right) {
  return Number(right.urgent) - Number(left.urgent) || left.due - right.due || (left.id < right.id ? -1 : 1);
}

/**
 * Two modules at least, once two have been begun: what is close together is told apart best side by side.
 *
 * @param {Stand[]} chosen
 * @param {Stand[]} due
 * @param {Stand[]} seen
 * @param {number} count
 */
function mix(chosen, due, seen, count) {
  const [first] = chosen;
  if (!first || chosen.some(({ module }) => module !== first.module)) {
    return chosen;
  }
  const soonest = [...seen].sort((left, right) => left.due - right.due || moreUrgent(left, right));
  const other = [...due, ...soonest].find(({ module }) => module !== first.module);

  return other ? [...chosen.slice(0, count - 1), other] : chosen;
}

/** One of each module in turn. @param {Stand[]} stands */
function interleave(stands) {
  const queues = [...new Set(stands.map(({ module }) => module))].map((module) =>
    stands.filter((stand) => stand.module === module),
  );
  const rounds = Math.max(0, ...queues.map(({ length }) => length));

  return Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue[round] ?? [])).flat();
}

/** @param {LogRow[]} rows */
function byTime(rows) {
  return rows.sort((left, right) => left[2] - right[2]);
}

/**
 * @typedef {{id: string, module: string, question: Member, step: number, due: number, urgent: boolean, done: boolean}} Stand
 */

/**
 * `waiting`: how many more are due. `next`: the day on which the next one comes, Infinity where none does.
 * @typedef {{questions: {question: Member, module: string, done: boolean}[], waiting: number, next: number}} Today
 */
