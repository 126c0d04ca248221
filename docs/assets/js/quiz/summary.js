/** The summary of a quiz: what was checked, what was earned, and by objective what is worth reading again. */

/** @import { QuizResult, ScoredQuestion, Tally } from "../scoring.js" */

import { make } from "../dom.js";
import { outcomeOf } from "../scoring.js";
import { numberText, text } from "../texts.js";

/**
 * @param {QuizResult} result
 * @param {Page} page
 * @returns {HTMLElement[]}
 */
export function makeSummary(result, page) {
  const { checked, questions, earned, possible, percent, completed, passed } = result;
  const points = { earned: numberText(earned), possible: numberText(possible), percent };
  const lines = [
    text(completed ? "summary-completed" : "summary-checked", { checked, questions: questions.length }),
    text("summary-points", points),
    ...(completed ? [text(passed ? "summary-passed" : "summary-not-passed", { mark: page.passMark })] : []),
    ...(result.correctAtFirst < result.correct
      ? [text("summary-first-try", { correct: result.correctAtFirst, questions: questions.length })]
      : []),
  ];

  return [
    make("h3", { class: "course-quiz__summary-title" }, text("summary-title")),
    ...lines.map((line) => make("p", {}, line)),
    make(
      "ul",
      { class: "course-quiz__objectives" },
      ...result.objectives.map((own) => makeObjective(own, page.outline)),
    ),
    ...(completed ? [] : [makeUnchecked(questions, page)]),
  ];
}

/**
 * @param {Tally & {objective: string}} own
 * @param {Outline} outline
 */
function makeObjective(own, outline) {
  const words = outline.objectives.find(({ id }) => id === own.objective)?.text ?? "";
  const outcome = own.checked === 0 ? "unanswered" : outcomeOf(own.earned / own.possible);
  const count = text("summary-objective-count", { correct: own.correct, questions: own.questions.length });

  return make(
    "li",
    { class: "course-quiz__objective", "data-outcome": outcome },
    make("span", { class: "course-quiz__objective-text" }, words),
    " ",
    make("span", { class: "course-quiz__objective-count" }, count),
    ...makeRereads(own.questions, outline),
  );
}

/**
 * Where the first try was not right, the section is worth a second look, even if a later try was.
 *
 * @param {ScoredQuestion[]} questions
 * @param {Outline} outline
 */
function makeRereads(questions, outline) {
  const missed = questions.filter(({ firstScore }) => firstScore !== null && firstScore < 1);
  const links = new Map(
    missed.flatMap(({ id }) => {
      const entry = outline.questions.find((question) => question.id === id);

      return entry?.reread ? [[entry.reread, entry.rereadTitle ?? entry.reread]] : [];
    }),
  );

  return links.size === 0 ? [] : [makeLinks(text("summary-reread"), links)];
}

/**
 * @param {ScoredQuestion[]} questions
 * @param {Page} page
 */
function makeUnchecked(questions, page) {
  const open = questions.filter(({ score }) => score === null);

  return makeLinks(
    text("summary-unchecked"),
    new Map(open.map(({ id }) => [`#question-${id}`, page.promptOf(id)])),
  );
}

/**
 * @param {string} label
 * @param {Map<string, string>} links
 */
function makeLinks(label, links) {
  const entries = [...links].map(([href, words]) => make("li", {}, make("a", { href }, words)));

  return make("div", { class: "course-quiz__links" }, make("p", {}, label), make("ul", {}, ...entries));
}

/**
 * What the author's files say about the quiz, written into the page.
 * @typedef {object} Outline
 * @property {{id: string, text: string}[]} objectives
 * @property {{id: string, rev: number, objective: string, points: number, reread?: string, rereadTitle?: string}[]} questions
 */

/** @typedef {{outline: Outline, passMark: number, promptOf: (id: string) => string}} Page */
