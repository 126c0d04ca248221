/** What notebook and check offer to the plan: each a line with a button that puts it there. */

/** @import { Outline } from "../check/scoring.js" */
/** @import { ProgressDocument } from "../progress/document.js" */
/** @import { Place } from "./notebook.js" */

import { importanceOf, responsesOf } from "../check/kept.js";
import { scoreCheck, suggestFocus } from "../check/scoring.js";
import { make } from "../dom.js";
import { numberText, text } from "../texts.js";
import { commitmentsOf } from "./notebook.js";

/** The latest round that has a result is the one to build on. */
const ROUNDS = ["eight-weeks", "end", "start"];

/**
 * @param {ProgressDocument} document
 * @param {Place[]} places
 * @param {Outline | null} outline null where the course has no check
 * @param {number[]} goals
 * @returns {HTMLElement[]}
 */
export function makeOffers(document, places, outline, goals) {
  const sentences = commitmentsOf(document, places).map((one) => {
    const words = `${text("notebook-if")} ${one.if}, ${text("notebook-then")} ${one.then}`;
    const buttons = goals.flatMap((goal) => [
      " ",
      makeOffer(text("plan-take-goal", { count: goal }), words, {
        "data-do": "sentence",
        "data-goal": String(goal),
        "data-if": one.if,
        "data-then": one.then,
      }),
    ]);

    return make("li", {}, make("span", {}, words), ...buttons);
  });

  return [...offerFocus(document, outline), ...sentences];
}

/**
 * @param {ProgressDocument} document
 * @param {Outline | null} outline
 */
function offerFocus(document, outline) {
  if (!outline) {
    return [];
  }
  const round = ROUNDS.find((each) => scoreCheck(outline, responsesOf(document, outline, each)));
  const score = round && scoreCheck(outline, responsesOf(document, outline, round));
  if (!round || !score) {
    return [];
  }
  const focus = suggestFocus(outline, score.dimensions, importanceOf(document, outline, round));

  return focus.map(({ id, title }) => {
    const words = text("check-focus-because", { title, score: numberText(score.dimensions[id] ?? 0) });

    return make(
      "li",
      {},
      make("span", {}, words),
      " ",
      makeOffer(text("plan-take-evidence"), words, { "data-do": "evidence", "data-evidence": words }),
    );
  });
}

/**
 * @param {string} label
 * @param {string} about said with the label, so that each button has a name of its own
 * @param {Record<string, string>} attributes
 */
function makeOffer(label, about, attributes) {
  return make(
    "button",
    {
      type: "button",
      class: "course-button course-button--quiet",
      "aria-label": `${label}: ${about}`,
      ...attributes,
    },
    label,
  );
}
