/** The result of a check as parts of a page: picture, words, table, and where to begin. */

/** @import { Dimension, Outline, Score } from "./scoring.js" */

import { make } from "../dom.js";
import { wordsFor } from "../sheet-words.js";
import { numberText, text } from "../texts.js";
import { drawScores } from "./picture.js";
import { suggestFocus } from "./scoring.js";

/**
 * @param {Outline} outline
 * @param {Score} score
 * @param {Record<string, number>} importance
 * @returns {HTMLElement[]}
 */
export function makeResult(outline, score, importance) {
  const zone = score.zone ? wordsFor("zone", score.zone) : "";
  const both = { manage: weeks(score.manage), lead: weeks(score.lead) };
  const title = make("h2", { class: "course-check__heading" }, text("check-result"));
  const picture = make("div", { class: "course-check__picture" });
  picture.append(drawScores([{ score, words: text("check-you") }], text("check-chart", { ...both, zone })));

  return [
    title,
    make("p", { class: "course-check__zone" }, make("strong", {}, zone), ` ${text("check-gap", both)}`),
    ...(score.form === "pulse" ? [make("p", {}, text("check-glance"))] : []),
    picture,
    makeTable(
      [text("check-dimension"), text("check-score")],
      [...rowsOf(outline, score), ...["manage", "lead"].map((job) => totalOf(score, job))],
    ),
    ...makeFocus(suggestFocus(outline, score.dimensions, importance), score),
    make("p", { class: "course-check__limits" }, text("check-limits")),
  ];
}

/**
 * @param {string[]} heads
 * @param {(string | Node)[][]} rows
 */
export function makeTable(heads, rows) {
  const head = make("tr", {}, ...heads.map((words) => make("th", { scope: "col" }, words)));
  const body = rows.map(([first = "", ...others]) =>
    make("tr", {}, make("th", { scope: "row" }, first), ...others.map((words) => make("td", {}, words))),
  );
  const table = make("table", {}, make("thead", {}, head), make("tbody", {}, ...body));

  return make(
    "div",
    {
      class: "course-scroll course-check__table",
      tabindex: "0",
      role: "region",
      "aria-label": heads.join(", "),
    },
    table,
  );
}

/** A score as it is read. @param {number | null | undefined} score */
export function weeks(score) {
  return typeof score === "number" ? numberText(score) : text("check-no-score");
}

/**
 * @param {Outline} outline
 * @param {Score} score
 */
function rowsOf(outline, score) {
  return outline.dimensions.map(({ id, title, job }) => [
    make("span", {}, `${title} `, jobMark(job)),
    weeks(score.dimensions[id]),
  ]);
}

/**
 * @param {Score} score
 * @param {string} job
 */
function totalOf(score, job) {
  return [
    make("strong", {}, `${text("check-index")} `, jobMark(job)),
    make("strong", {}, weeks(score[/** @type {"manage" | "lead"} */ (job)])),
  ];
}

/** @param {string} job */
function jobMark(job) {
  return make("span", { class: "course-job", "data-job": job }, wordsFor("job", job));
}

/**
 * @param {Dimension[]} focus
 * @param {Score} score
 */
function makeFocus(focus, score) {
  if (focus.length === 0) {
    return [];
  }
  const entries = focus.map(({ id, title, modules }) => {
    const links = modules.flatMap((module, place) => [
      ...(place > 0 ? [", "] : [" "]),
      make("a", { href: module.url }, module.title),
    ]);

    return make(
      "li",
      {},
      make("strong", {}, text("check-focus-because", { title, score: weeks(score.dimensions[id]) })),
      ". ",
      ...(links.length > 0 ? [text("check-focus-modules"), ...links] : [text("check-focus-none")]),
    );
  });

  return [make("h3", {}, text("check-focus")), make("ul", { class: "course-check__focus" }, ...entries)];
}
