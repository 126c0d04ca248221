/** The routine: which beat on which day, as a week and as entries of a calendar. Nothing here touches the page or storage. */

/** @import { CalendarEvent } from "./calendar.js" */
/** @import { Weekday } from "./days.js" */

import { firstDay, monthOf, placesInMonth, WEEKDAYS, weekdayOf } from "./days.js";

/** The days that people work, by the name of the choice. @type {Readonly<Record<string, readonly Weekday[]>>} */
const WORKDAYS = {
  "mo-fr": ["mo", "tu", "we", "th", "fr"],
  "su-th": ["su", "mo", "tu", "we", "th"],
  "tu-sa": ["tu", "we", "th", "fr", "sa"],
  "mo-sa": ["mo", "tu", "we", "th", "fr", "sa"],
  all: WEEKDAYS,
};
const QUARTER = 3;

/**
 * The beats that a learner has chosen, each with its day and time.
 *
 * @param {Beat[]} beats
 * @param {Record<string, string>} kept what is kept of the routine, by name
 * @returns {Chosen[]}
 */
export function chosenBeats(beats, kept) {
  return beats
    .filter(({ id }) => kept[`${id}/on`])
    .map((beat) => ({
      ...beat,
      day: WEEKDAYS.find((day) => day === kept[`${beat.id}/day`]) ?? "mo",
      place: ["1", "2", "3", "last"].find((place) => place === kept[`${beat.id}/which`]) ?? "1",
      time: /^\d\d:\d\d$/.exec(kept[`${beat.id}/time`] ?? "")?.[0] ?? "",
    }));
}

/**
 * @param {string} workdays the name of the choice
 * @returns {readonly Weekday[]}
 */
export function workdaysOf(workdays) {
  return (Object.hasOwn(WORKDAYS, workdays) && WORKDAYS[workdays]) || /** @type {[]} */ (WORKDAYS["mo-fr"]);
}

/**
 * The week: each day with its beats in the order of their times, those without a time last.
 *
 * @param {Chosen[]} chosen
 * @param {readonly Weekday[]} workdays
 * @returns {{day: Weekday, beats: Chosen[]}[]}
 */
export function weekOf(chosen, workdays) {
  return WEEKDAYS.map((day) => ({
    day,
    beats: chosen
      .filter(
        (beat) =>
          (beat.every === "day" && workdays.includes(day)) || (beat.every === "week" && beat.day === day),
      )
      .sort((left, right) => ((left.time || "99") < (right.time || "99") ? -1 : 1)),
  })).filter(({ day, beats }) => workdays.includes(day) || beats.length > 0);
}

/**
 * Entries that come back. One that was in an earlier file and is not chosen any more is there to be taken out.
 *
 * @param {Chosen[]} chosen
 * @param {{from: string, workdays: readonly Weekday[], uid: (id: string) => string, dropped?: Beat[]}} surroundings
 * @returns {CalendarEvent[]}
 */
export function routineEvents(chosen, { from, workdays, uid, dropped = [] }) {
  const gone = chosenBeats(dropped, Object.fromEntries(dropped.map(({ id }) => [`${id}/on`, "yes"])));

  return [
    ...chosen.flatMap((beat) => eventOf(beat, from, workdays, uid)),
    ...gone.flatMap((beat) =>
      eventOf(beat, from, workdays, uid).map((event) => ({ ...event, dropped: true })),
    ),
  ];
}

/**
 * @param {Chosen} beat
 * @param {string} from
 * @param {readonly Weekday[]} workdays
 * @param {(id: string) => string} uid
 * @returns {CalendarEvent[]} one; the first day is one on which the rule holds, as RFC 5545 asks (3.8.5.3)
 */
function eventOf(beat, from, workdays, uid) {
  const { day: first, rule } = recurrence(beat, from, workdays);
  const time = beat.time ? { time: beat.time, minutes: beat.minutes } : {};

  return first === null ? [] : [{ uid: uid(beat.id), day: first, ...time, title: beat.text, rule }];
}

/**
 * @param {Chosen} beat
 * @param {string} from
 * @param {readonly Weekday[]} workdays
 */
function recurrence({ every, day, place }, from, workdays) {
  if (every === "day") {
    const days = workdays.map((each) => each.toUpperCase()).join(",");

    return {
      day: firstDay(from, (each) => workdays.includes(weekdayOf(each))),
      rule: `FREQ=WEEKLY;BYDAY=${days}`,
    };
  }
  if (every === "week") {
    return {
      day: firstDay(from, (each) => weekdayOf(each) === day),
      rule: `FREQ=WEEKLY;BYDAY=${day.toUpperCase()}`,
    };
  }
  const number = place === "last" ? -1 : Number(place);
  const isQuarter = every === "quarter";

  return {
    day: firstDay(
      from,
      (each) =>
        weekdayOf(each) === day &&
        placesInMonth(each).includes(number) &&
        (!isQuarter || monthOf(each) % QUARTER === 1),
    ),
    rule: `FREQ=MONTHLY;${isQuarter ? `INTERVAL=${QUARTER};` : ""}BYDAY=${number}${day.toUpperCase()}`,
  };
}

/** @typedef {{id: string, every: string, job: string, minutes: number, text: string}} Beat */
/** @typedef {Beat & {day: Weekday, place: string, time: string}} Chosen */
