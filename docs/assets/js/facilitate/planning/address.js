/** The plan in the address of the page: behind the #, which no server ever sees. */

/** @import { Length } from "./types.js" */

import { LENGTHS, MOST_MODULES } from "./plan.js";
import { clock, readClock, readDay } from "./times.js";

export const MOST_PEOPLE = 500;
const USUAL = { start: 9 * 60, people: 12 };

/**
 * @param {string} hash With or without the #.
 * @param {string[]} known Slugs of the modules that there are.
 * @returns {Wish}
 */
export function readAddress(hash, known) {
  const written = new URLSearchParams(hash.replace(/^#/, ""));
  const names = (written.get("modules") ?? "").split(",").filter((slug) => known.includes(slug));
  const length = written.get("length") ?? "";
  const people = Number(written.get("people"));
  const date = written.get("date") ?? "";

  return {
    modules: [...new Set(names)].slice(0, MOST_MODULES),
    length: Object.hasOwn(LENGTHS, length) ? /** @type {Length} */ (length) : "90",
    start: readClock(written.get("start") ?? "") ?? USUAL.start,
    people: Number.isInteger(people) && people >= 2 && people <= MOST_PEOPLE ? people : USUAL.people,
    date: readDay(date) ? date : "",
    place: placeIn(written),
  };
}

/** @param {Wish} wish */
export function writeAddress({ modules, length, start, people, date, place }) {
  const parts = [
    `modules=${modules.join(",")}`,
    `length=${length}`,
    `start=${clock(start)}`,
    `people=${people}`,
    ...(date ? [`date=${date}`] : []),
    `place=${place}`,
  ];

  return `#${parts.join("&")}`;
}

/**
 * What a run sheet is opened with: which of its formats, when it begins, and which steps are left out.
 *
 * @param {Opening} opening
 */
export function writeOpening({ format, start, date, people, without, place }) {
  const parts = [
    `minutes=${format}`,
    ...(start === null ? [] : [`start=${clock(start)}`]),
    ...(date ? [`date=${date}`] : []),
    ...(people ? [`people=${people}`] : []),
    ...(without.length > 0 ? [`without=${without.join(",")}`] : []),
    ...(place === "call" ? ["place=call"] : []),
  ];

  return `#${parts.join("&")}`;
}

/** @param {string} hash @returns {Opening | null} null where the address says nothing of it */
export function readOpening(hash) {
  const written = new URLSearchParams(hash.replace(/^#/, ""));
  const date = written.get("date") ?? "";
  if (!written.has("minutes") && !written.has("date")) {
    return null;
  }

  return {
    format: Number(written.get("minutes")) || 0,
    start: readClock(written.get("start") ?? ""),
    date: readDay(date) ? date : "",
    people: Number(written.get("people")) || 0,
    without: (written.get("without") ?? "").split(",").filter(Boolean),
    place: placeIn(written),
  };
}

/**
 * @typedef {object} Wish
 * @property {string[]} modules Slugs.
 * @property {Length} length
 * @property {number} start Minutes since midnight.
 * @property {number} people
 * @property {string} date 2026-12-03, or empty.
 * @property {"room" | "call"} place
 */

/** @param {URLSearchParams} written @returns {"room" | "call"} */
function placeIn(written) {
  return written.get("place") === "call" ? "call" : "room";
}

/** @typedef {{format: number, start: number | null, date: string, people: number, without: string[], place: "room" | "call"}} Opening */
