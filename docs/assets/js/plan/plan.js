/** The development plan: its review dates, its quality, its calendar and its text. Nothing here touches the page or storage. */

/** @import { CalendarEvent } from "./calendar.js" */

import { addDays, isDay } from "./days.js";

/** Points that make a good plan, of two for each of eight qualities. */
export const GOOD = 12;
export const MOST_POINTS = 16;

const REVIEW_DAYS = [30, 60, 90];
const REVIEW_MINUTES = 20;
/** A plan for hard times lasts 30 days, with five minutes of review in each week. */
const HARD_TIMES = { days: 30, weeks: 4, minutes: 5 };

/**
 * The review dates that follow from the first day.
 *
 * @param {string} start
 * @returns {Record<string, string>} by the name of their field
 */
export function reviewDays(start) {
  return isDay(start)
    ? Object.fromEntries(REVIEW_DAYS.map((count) => [`review-${count}`, addDays(start, count)]))
    : {};
}

/**
 * The reviews as entries of a calendar.
 *
 * @param {Record<string, string>} plan
 * @param {{uid: (name: string) => string, review: (count: number) => string, text: string, short: string}} words
 * @returns {CalendarEvent[]}
 */
export function planEvents(plan, { uid, review, text, short }) {
  const { start = "" } = plan;
  const isHard = plan.variant === "hard-times";
  const time = plan["review-time"] ? { time: plan["review-time"], minutes: REVIEW_MINUTES } : {};
  const due = { ...reviewDays(start), ...withDays(plan) };
  const events = REVIEW_DAYS.map((count) => ({
    uid: uid(`review-${count}`),
    day: due[`review-${count}`] ?? "",
    ...time,
    title: review(count),
    text: [text, plan["goal-1-goal"], plan["goal-2-goal"]].filter(Boolean).join("\n\n"),
    dropped: isHard && count > HARD_TIMES.days,
  })).filter(({ day }) => day !== "");
  if (!isDay(start) || !isHard) {
    return events;
  }
  const weekly = {
    uid: uid("review-weekly"),
    day: addDays(start, 7),
    ...time,
    ...(plan["review-time"] ? { minutes: HARD_TIMES.minutes } : {}),
    title: short,
    rule: `FREQ=WEEKLY;COUNT=${HARD_TIMES.weeks}`,
  };

  return [weekly, ...events];
}

/**
 * @param {Record<string, string>} plan
 * @returns {number | null} points, or null where nothing was rated
 */
export function qualityOf(plan) {
  const rated = Object.entries(plan).flatMap(([name, points]) =>
    name.startsWith("quality/") ? [Number(points)] : [],
  );

  return rated.length > 0 ? rated.reduce((sum, points) => sum + points, 0) : null;
}

/**
 * The place in which an "If ..., then I will ..." sentence of the notebook can stand.
 *
 * @param {Record<string, string>} plan
 * @param {number} goal
 * @returns {{if: string, then: string} | null} the names of two empty fields
 */
export function freeSentence(plan, goal) {
  const places = [1, 2].map((place) => ({
    if: `goal-${goal}-if-${place}`,
    then: `goal-${goal}-then-${place}`,
  }));

  return places.find((place) => !plan[place.if] && !plan[place.then]) ?? null;
}

/**
 * The plan as Markdown. What somebody wrote stays text: no sign in it turns into a heading, a link or markup.
 *
 * @param {string} title
 * @param {{title: string, fields: {label: string, words: string}[]}[]} sections
 * @returns {string}
 */
export function planAsMarkdown(title, sections) {
  const parts = sections
    .map((section) => ({ ...section, fields: section.fields.filter(({ words }) => words.trim() !== "") }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ title: heading, fields }) => {
      const lines = fields.map(({ label, words }) => `**${label}**\n\n${escapeMarkdown(words.trim())}`);

      return [`## ${heading}`, ...lines].join("\n\n");
    });

  return `${[`# ${title}`, ...parts].join("\n\n")}\n`;
}

/** @param {string} words */
function escapeMarkdown(words) {
  return words
    .replace(/[\\`*_[\]<>&|~]/g, "\\$&")
    .replace(/^(\s*)([#+=-])/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/gm, "$1\\$2")
    .replace(/\n/g, "  \n");
}

/** @param {Record<string, string>} plan */
function withDays(plan) {
  return Object.fromEntries(
    Object.entries(plan).filter(([name, day]) => name.startsWith("review-") && isDay(day)),
  );
}
