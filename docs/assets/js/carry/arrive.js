/** A place that was sent from another device, taken over here: what is newer here stays. */

/** @import { LogRow, Outcome, ProgressDocument } from "../progress/document.js" */
/** @import { Place, SentResult } from "./place.js" */

import { nextDate } from "../progress/entries.js";
import { normaliseLog } from "../progress/merge.js";
import { changeSetting, isRead, keepPosition, markRead, settingOf } from "../progress.js";
import { dateOf, dayOf } from "../review/days.js";

/**
 * @param {ProgressDocument} document
 * @param {Place} place
 * @param {number} at
 * @returns {ProgressDocument}
 */
export function arrive(document, place, at) {
  const lately = new Map(document.log.map((row) => [`${row[0]} ${row[1]}`, dayOf(row[2])]));
  const news = place.results.filter(({ id, rev, day }) => (lately.get(`${id} ${rev}`) ?? -1) < day);
  const rows = news.flatMap((result) => rowsOf(result, at));
  let arrived = {
    ...document,
    updated: nextDate(document, at),
    questions: withResults(document, news, at),
    log: normaliseLog([...document.log, ...rows]),
  };
  for (const section of place.sections) {
    arrived = isRead(arrived, section) ? arrived : markRead(arrived, section, at);
  }
  if (place.route && !settingOf(document, "route", "")) {
    arrived = changeSetting(arrived, "route", place.route, at);
  }
  const here = document.position;
  if (place.position && (!here || dayOf(here.at) <= place.day)) {
    arrived = keepPosition(arrived, place.position, at);
  }

  return arrived;
}

/**
 * @param {SentResult} result
 * @param {number} at
 * @returns {LogRow[]}
 */
function rowsOf({ id, rev, day, worst, sure, step, before }, at) {
  const last = carried([id, rev, moment(day, at), worst, sure ? true : null], step);

  return before ? [carried([id, rev, moment(before.day, at), Number(before.right), null], 0), last] : [last];
}

/**
 * The step stands behind what every row has, where older readers do not look.
 *
 * @param {LogRow} row
 * @param {number} step
 */
function carried(row, step) {
  return /** @type {LogRow} */ (/** @type {unknown} */ ([...row, step]));
}

/**
 * @param {ProgressDocument} document
 * @param {SentResult[]} news
 * @param {number} at
 */
function withResults(document, news, at) {
  const questions = { ...document.questions };
  for (const { id, rev, day, score, sure } of news) {
    /** @type {Outcome} */
    const outcome = score === 1 ? "correct" : score > 0 ? "partly-correct" : "incorrect";
    questions[id] = {
      rev,
      at: moment(day, at),
      outcome,
      score,
      checks: 1,
      sure: sure ? true : null,
      response: null,
    };
  }

  return questions;
}

/** Noon of the day: the hour was left behind. @param {number} day @param {number} at */
function moment(day, at) {
  return Math.max(Math.min(dateOf(day).getTime(), at), 0);
}
