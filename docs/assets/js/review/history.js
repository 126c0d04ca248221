/** What the stored document says of each question, beside what the course says of it today. */

/** @import { LogRow, ProgressDocument } from "../progress/document.js" */
/** @import { CourseOutline, OutlineQuestion } from "../outline.js" */

/**
 * The checks of every question, in order of time. Where the log no longer reaches back, the latest result stands in for it.
 *
 * @param {ProgressDocument} document
 * @returns {Map<string, LogRow[]>}
 */
export function historyOf(document) {
  /** @type {Map<string, LogRow[]>} */
  const history = new Map();
  for (const row of document.log) {
    const rows = history.get(row[0]);
    if (rows) {
      rows.push(row);
    } else {
      history.set(row[0], [row]);
    }
  }
  for (const [id, { rev, at, score, sure }] of Object.entries(document.questions)) {
    const rows = history.get(id) ?? [];
    if (score !== null && !rows.some((row) => row[1] === rev)) {
      history.set(id, [...rows, [id, rev, at, score, sure]]);
    }
  }

  return history;
}

/**
 * The checks that still count for a question: those of its present revision.
 *
 * @param {Map<string, LogRow[]>} history
 * @param {OutlineQuestion} question
 * @returns {LogRow[]}
 */
export function countingRows(history, { id, rev }) {
  return (history.get(id) ?? []).filter((row) => row[1] === rev);
}

/**
 * Questions that may stand in for each other: each with those parallel to it. What was tried before reading is no review.
 *
 * @param {CourseOutline} outline
 * @returns {Family[]}
 */
export function familiesOf(outline) {
  const asked = outline.modules.flatMap((module) =>
    module.questions
      .filter(({ use }) => use !== "pretest")
      .map((question) => ({ module: module.id, question })),
  );
  const byId = new Map(asked.map((one) => [one.question.id, one.question]));
  /** @type {Map<string, Family>} */
  const families = new Map();
  for (const { module, question } of asked) {
    const id = rootOf(question, byId);
    const family = families.get(id) ?? { id, module, members: [] };
    family.members.push({ ...question, module });
    families.set(id, family);
  }

  return [...families.values()];
}

/**
 * @param {OutlineQuestion} question
 * @param {Map<string, OutlineQuestion>} byId
 */
function rootOf(question, byId) {
  const passed = new Set([question.id]);
  let root = question;
  for (;;) {
    const next = byId.get(root.parallelOf ?? "");
    if (!next || passed.has(next.id)) {
      return root.id;
    }
    passed.add(next.id);
    root = next;
  }
}

/** @typedef {OutlineQuestion & {module: string}} Member */
/** @typedef {{id: string, module: string, members: Member[]}} Family */
