/** What goes with a plan: what to mind, what to bring, what to do on which day. */

/** @import { Wish } from "../planning/address.js" */
/** @import { ModulePlan } from "../planning/types.js" */

import { make } from "../../dom.js";
import { packingList, unsuited } from "../planning/packing.js";
import { daysFrom, longDay, readDay } from "../planning/times.js";
import { countedText, text } from "../texts.js";

/** @param {ModulePlan[]} modules @param {Wish} wish */
export function warnings(modules, { people, place }) {
  const found = unsuited(modules, people).map(({ module, few }) =>
    text(few ? "plan-few" : "plan-many", {
      title: module.title,
      count: few ? module.group[0] : module.group[2],
    }),
  );
  const risky = modules
    .filter(({ risk }) => risk === "high")
    .map(({ title }) => text("plan-risk", { title }));
  const odd = people % 2 === 1 ? [text("plan-odd")] : [];

  return [...found, ...risky, ...odd, ...(place === "call" ? [text("plan-call")] : [])].map((words) =>
    make("li", {}, words),
  );
}

/** @param {ModulePlan[]} modules @param {Wish} wish */
export function packingView(modules, { people, place }) {
  const things = packingList(modules, people).map(({ thing, count }) =>
    make("li", {}, make("b", {}, `${count} ×`), ` ${thing}`),
  );
  const own = ["attendance", "evaluation", "clock"].map((key) =>
    make("li", {}, text(`pack-${key}`, { count: people })),
  );

  return make(
    "div",
    {},
    make("h3", {}, text("plan-packing")),
    make(
      "p",
      {},
      countedText(place === "call" ? "plan-packing-call" : "plan-packing-room", people, {
        tables: Math.ceil(people / 4),
      }),
    ),
    make("ul", { class: "course-plan__packing" }, ...things, ...(place === "call" ? [] : own)),
  );
}

/** @param {ModulePlan[]} modules @param {Wish} wish */
export function preparationView(modules, { date }) {
  const entries = modules
    .flatMap((module) => [
      ...module.prepare.map(([day, words]) => ({ day, words })),
      ...module.messages.map(([day, to, subject]) => ({
        day,
        words: text(`plan-message-${to}`, { subject }),
      })),
    ])
    .sort((a, b) => a.day - b.day);

  return make(
    "div",
    {},
    make("h3", {}, text("plan-prepare")),
    make(
      "dl",
      { class: "course-plan__days" },
      ...entries.map(({ day, words }) =>
        make("div", {}, make("dt", {}, dayWords(day, date)), make("dd", {}, words)),
      ),
    ),
  );
}

/** @param {number} day @param {string} date */
export function dayWords(day, date) {
  const start = readDay(date);
  if (start) {
    return longDay(daysFrom(start, day), document.documentElement.lang);
  }

  return day === 0
    ? text("plan-same-day")
    : countedText(day < 0 ? "plan-days-before" : "plan-days-after", Math.abs(day));
}
