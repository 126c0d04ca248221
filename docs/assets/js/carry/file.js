/** Everything in one file, out of this browser and into another. What comes in is looked at entry by entry, like what storage gives. */

/** @import { ProgressDocument } from "../progress/document.js" */

import { APP, readDocument, SCHEMA } from "../progress/document.js";
import { merge } from "../progress/merge.js";
import { isRecord, isWhole } from "../progress/shapes.js";
import { hasWork } from "../progress.js";

/** In bytes; two years of study take a fifth of it. */
export const LARGEST = 1_000_000;

/** @param {ProgressDocument} document */
export function fileOf(document) {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** @param {Date} date */
export function fileName(date) {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];

  return `lead-course-${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}.json`;
}

/**
 * @param {string} text
 * @param {string} course
 * @returns {FileReading}
 */
export function readFile(text, course) {
  const stored = parse(text.replace(/^\ufeff/, ""));
  if (!isRecord(stored)) {
    return { status: "no-document" };
  }
  if (stored.app !== APP) {
    return { status: "foreign" };
  }
  if (stored.course !== course) {
    return { status: "other-course" };
  }
  if (isWhole(stored.schema, SCHEMA + 1)) {
    return { status: "newer" };
  }
  const reading = readDocument(JSON.stringify(stored), course);

  return reading.status === "read"
    ? { status: "read", document: reading.document, complete: reading.complete }
    : { status: "broken" };
}

/**
 * What a document holds, for a person who decides whether to take it in.
 *
 * @param {ProgressDocument} document
 */
export function contentsOf(document) {
  const { questions, texts, sections, created, updated } = document;
  const notes = Object.values(texts).filter((entry) => "value" in entry).length;
  const later = [document.checks, document.plan, document.routine, document.records];
  const entries = later.flatMap((map) => Object.values(map ?? {})).filter((entry) => "value" in entry);
  const read = Object.values(sections).filter((entry) => entry.read === true).length;

  return {
    results: Object.keys(questions).length,
    notes,
    read,
    entries: entries.length,
    from: created,
    to: updated,
  };
}

/**
 * Take a document in. The outcome has the higher generation where it must win over other tabs; two devices that were emptied at
 * different times still merge entry by entry.
 *
 * @param {ProgressDocument} current
 * @param {ProgressDocument} brought
 * @param {"merge" | "replace"} how
 * @returns {ProgressDocument}
 */
export function takeIn(current, brought, how) {
  if (how === "merge") {
    const generation = Math.max(current.generation, brought.generation);

    return merge({ ...current, generation }, { ...brought, generation });
  }
  const above = hasWork(current) ? current.generation + 1 : current.generation;

  return { ...brought, generation: Math.max(brought.generation, above) };
}

/**
 * Back to what was there before, also in other tabs.
 *
 * @param {ProgressDocument} current
 * @param {ProgressDocument} before
 * @returns {ProgressDocument}
 */
export function takeBack(current, before) {
  return { ...before, generation: current.generation + 1 };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * @typedef {{status: "no-document" | "foreign" | "other-course" | "newer" | "broken"}
 *   | {status: "read", document: ProgressDocument, complete: boolean}} FileReading
 */
