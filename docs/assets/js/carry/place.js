/**
 * "Send myself my place": position, read sections, way and results in the few letters of a link. No free text is in it, so it may go
 * through anybody's mail. What a question was answered with stays behind; how it went, and on which step of the ladder, goes along.
 */

/** @import { LogRow, ProgressDocument } from "../progress/document.js" */
/** @import { CourseOutline, OutlineModule, OutlineQuestion } from "../outline.js" */

import { isRead, settingOf } from "../progress.js";
import { dayOf } from "../review/days.js";
import { countingRows, historyOf } from "../review/history.js";
import { climb, daysOf } from "../review/ladder.js";
import { BitReader, BitWriter } from "./bits.js";
import { code, SUM, sumOf } from "./codes.js";

const VERSION = 1;
/** In bits; enough to tell the modules and the sections of a course apart. */
const NAME = 16;

/**
 * @param {ProgressDocument} document
 * @param {CourseOutline} outline
 * @param {number} now
 * @returns {string} letters that a fragment may hold
 */
export function packPlace(document, outline, now) {
  const writer = new BitWriter();
  const today = dayOf(now);
  writer.bits(VERSION, 4);
  writer.bits(code(document.course), NAME);
  writer.number(today, 14);
  const { position } = document;
  writer.bits(position ? code(nameOf(position)) : 0, NAME);
  writer.bits(code(settingOf(document, "route", "")), NAME);
  packSections(writer, document, outline);
  packQuestions(writer, document, outline, today);
  const { letters } = writer;

  return letters + sumOf(letters);
}

/**
 * @param {string} letters
 * @param {CourseOutline} outline
 * @param {string} course
 * @returns {{status: "broken" | "other-course" | "newer"} | {status: "read", place: Place}}
 */
export function readPlace(letters, outline, course) {
  try {
    const packed = letters.slice(0, -SUM);
    const reader = new BitReader(packed);
    if (reader.bits(4) > VERSION) {
      return { status: "newer" };
    }
    if (sumOf(packed) !== letters.slice(-SUM)) {
      return { status: "broken" };
    }
    if (reader.bits(NAME) !== code(course)) {
      return { status: "other-course" };
    }

    return { status: "read", place: unpack(reader, outline) };
  } catch {
    return { status: "broken" };
  }
}

/**
 * @param {BitReader} reader
 * @param {CourseOutline} outline
 * @returns {Place}
 */
function unpack(reader, outline) {
  const day = reader.number(14);
  const position = reader.bits(NAME);
  const route = reader.bits(NAME);
  const places = outline.modules.flatMap((module) =>
    module.sections.map((section) => ({ module: module.id, section: section.id })),
  );

  return {
    day,
    position: places.find((place) => code(nameOf(place)) === position) ?? null,
    route: outline.routes.find(({ id }) => code(id) === route)?.id ?? "",
    sections: unpackSections(reader, outline),
    results: unpackQuestions(reader, outline, day),
  };
}

/**
 * One bit for each section of a module. Sections that were added or moved meanwhile would be taken for others, so a sum of their
 * names goes along; where it differs, the module's marks are left out.
 *
 * @param {BitWriter} writer
 * @param {ProgressDocument} document
 * @param {CourseOutline} outline
 */
function packSections(writer, document, outline) {
  const begun = outline.modules
    .map((module) => ({ module, read: namesOf(module).map((name) => isRead(document, name)) }))
    .filter(({ read }) => read.includes(true));
  writer.number(begun.length, 3);
  for (const { module, read } of begun) {
    writer.bits(code(module.id), NAME);
    writer.bits(code(namesOf(module).join()) % 256, 8);
    writer.number(read.length, 4);
    for (const mark of read) {
      writer.bits(Number(mark), 1);
    }
  }
}

/**
 * @param {BitReader} reader
 * @param {CourseOutline} outline
 */
function unpackSections(reader, outline) {
  /** @type {string[]} */
  const sections = [];
  for (let left = reader.number(3); left > 0; left -= 1) {
    const [id, sum, count] = [reader.bits(NAME), reader.bits(8), reader.number(4)];
    const read = Array.from({ length: count }, () => reader.bits(1) === 1);
    const module = outline.modules.find((one) => code(one.id) === id);
    const names = module ? namesOf(module) : [];
    if (code(names.join()) % 256 === sum) {
      sections.push(...names.filter((_, index) => read[index]));
    }
  }

  return sections;
}

/**
 * @param {BitWriter} writer
 * @param {ProgressDocument} document
 * @param {CourseOutline} outline
 * @param {number} today
 */
function packQuestions(writer, document, outline, today) {
  const history = historyOf(document);
  const done = questionsOf(outline)
    .map((question) => ({ question, rows: countingRows(history, question) }))
    .filter(({ rows }) => rows.length > 0);
  writer.number(done.length, 4);
  let number = 0;
  for (const { question, rows } of done) {
    writer.number(question.number - number - 1);
    number = question.number;
    packQuestion(writer, question, rows, document, today);
  }
}

/**
 * @param {BitWriter} writer
 * @param {OutlineQuestion} question
 * @param {LogRow[]} rows
 * @param {ProgressDocument} document
 * @param {number} today
 */
function packQuestion(writer, { id, rev }, rows, document, today) {
  const days = daysOf(rows);
  const last = /** @type {typeof days[number]} */ (days.at(-1));
  const before = days.at(-2);
  const result = document.questions[id];
  const score = result?.rev === rev ? result.score : /** @type {LogRow} */ (rows.at(-1))[3];
  writer.number(rev - 1);
  writer.number(Math.max(today - last.day, 0), 8);
  writer.bits(last.right ? 2 : Number(!last.back), 2);
  writer.bits(Number(last.sure), 1);
  writer.bits(climb(rows, today).step, 3);
  writer.bits(score === 1 ? 2 : Number((score ?? 0) > 0), 2);
  // With the day before goes along whether an objective is secure.
  writer.number(before ? last.day - before.day : 0, 4);
  if (before) {
    writer.bits(Number(before.right), 1);
  }
}

/**
 * @param {BitReader} reader
 * @param {CourseOutline} outline
 * @param {number} today
 * @returns {SentResult[]}
 */
function unpackQuestions(reader, outline, today) {
  const byNumber = new Map(questionsOf(outline).map((question) => [question.number, question]));
  /** @type {SentResult[]} */
  const results = [];
  let number = 0;
  for (let left = reader.number(4); left > 0; left -= 1) {
    number += reader.number() + 1;
    const rev = reader.number() + 1;
    const day = today - reader.number(8);
    const verdict = reader.bits(2);
    const sure = reader.bits(1) === 1;
    const step = reader.bits(3);
    const score = reader.bits(2) / 2;
    const gap = reader.number(4);
    const before = gap > 0 ? { day: day - gap, right: reader.bits(1) === 1 } : null;
    const question = byNumber.get(number);
    // A result of another revision, or of a question that is gone, belongs to nothing that is asked today.
    if (question?.rev === rev && day >= 0) {
      results.push({ id: question.id, rev, day, worst: Math.min(verdict / 2, 1), sure, step, score, before });
    }
  }

  return results;
}

/** @param {CourseOutline} outline */
function questionsOf(outline) {
  return outline.modules
    .flatMap(({ questions }) => questions)
    .filter(({ number, use }) => number > 0 && use !== "pretest")
    .sort((left, right) => left.number - right.number);
}

/** @param {OutlineModule} module */
function namesOf({ id, sections }) {
  return sections.map((section) => nameOf({ module: id, section: section.id }));
}

/** @param {{module: string, section: string}} place */
function nameOf({ module, section }) {
  return `${module}#${section}`;
}

/**
 * `worst`: of the last day. `score`: of the last check.
 * @typedef {{id: string, rev: number, day: number, worst: number, sure: boolean, step: number, score: number,
 *   before: {day: number, right: boolean} | null}} SentResult
 */

/**
 * @typedef {object} Place
 * @property {number} day On which it was sent.
 * @property {{module: string, section: string} | null} position
 * @property {string} route
 * @property {string[]} sections
 * @property {SentResult[]} results
 */
