/** Rounds of the check side by side, and what observers counted beside what somebody counted of themselves. */

/** @import { ProgressDocument } from "../progress/document.js" */
/** @import { Form, Outline, Responses } from "./scoring.js" */

import { make } from "../dom.js";
import { wordsFor } from "../sheet-words.js";
import { countedText, numberText, text } from "../texts.js";
import { ROUNDS } from "./files.js";
import { observedIn, responsesOf } from "./kept.js";
import { makeTable, weeks } from "./result.js";
import { describeChange, isWorthAConversation, scoreCheck, scoreDimensions } from "./scoring.js";

const START = "start";
/** The look back at the first month: shown beside the first result, never in its place. */
const LOOK_BACK = "then";
const LATER = ["end", "eight-weeks", "half-year"];

/**
 * @param {ProgressDocument} document
 * @param {Outline} outline
 * @returns {HTMLElement[]}
 */
export function makeChanges(document, outline) {
  const of = (/** @type {string} */ round) => responsesOf(document, outline, round);
  const before = of(START);
  const rounds = [LOOK_BACK, ...LATER].filter((round) => Object.keys(of(round)).length > 0);
  if (!scoreCheck(outline, before) || rounds.length === 0) {
    return [make("p", {}, text("check-nothing-to-compare"))];
  }

  return [
    ...rounds.map((round) => makeChange(outline, before, of(round), round)),
    make("p", { class: "course-check__limits" }, text("check-thresholds")),
  ];
}

/**
 * @param {ProgressDocument} document
 * @param {Outline} outline
 * @returns {HTMLElement[]}
 */
export function makeObserved(document, outline) {
  return ROUNDS.flatMap((round) => {
    const { observers, dimensions } = observedIn(document, outline, round);
    if (observers === 0) {
      return [];
    }
    const title = make("h4", {}, `${text("check-observed")}: ${wordsFor("round", round)}`);
    if (Object.values(dimensions).every((mean) => mean === null)) {
      return [title, make("p", {}, countedText("check-observers-few", observers))];
    }
    const own = scoreDimensions(outline, responsesOf(document, outline, round), "full");
    const rows = outline.dimensions.map(({ id, title: name }) => {
      const observed = dimensions[id] ?? null;
      const mean = observed
        ? `${numberText(observed.mean)} (${text("check-mean", { count: observed.observers })})`
        : text("check-no-score");
      const flag = isWorthAConversation(own[id] ?? null, observed?.mean ?? null) ? text("check-talk") : "";

      return [name, weeks(own[id]), mean, flag];
    });

    return [
      title,
      makeTable(
        [text("check-dimension"), text("check-you"), text("check-observed"), text("check-note")],
        rows,
      ),
    ];
  });
}

/**
 * Like is compared with like: where one of the two is the short form, the other's statements of the short form stand beside it.
 *
 * @param {Outline} outline
 * @param {Responses} before
 * @param {Responses} after
 * @param {string} round
 */
function makeChange(outline, before, after, round) {
  const isLookBack = round === LOOK_BACK;
  const isFull = [before, after].every((responses) => scoreCheck(outline, responses)?.form === "full");
  /** @type {Form} */
  const form = isFull ? "full" : "pulse";
  const [first, second] = [before, after].map((responses) => scoreDimensions(outline, responses, form));
  const rows = outline.dimensions.map(({ id, title }) => {
    const change = describeChange(first?.[id] ?? null, second?.[id] ?? null);
    const words = change
      ? `${signed(change.by)}: ${wordsFor("change", change.words)}`
      : text("check-no-score");

    return [title, weeks(first?.[id]), weeks(second?.[id]), isLookBack ? "" : words].slice(
      0,
      isLookBack ? 3 : 4,
    );
  });
  const heads = [
    text("check-dimension"),
    text("check-round-start"),
    wordsFor("round", round),
    text("check-change"),
  ];

  return make(
    "section",
    { class: "course-check__change" },
    make("h3", {}, wordsFor("round", round)),
    ...(isFull ? [] : [make("p", {}, text("check-short-compared"))]),
    makeTable(heads.slice(0, isLookBack ? 3 : 4), rows),
  );
}

/** @param {number} by */
function signed(by) {
  return by > 0 ? `+${numberText(by)}` : numberText(by).replace("-", "−");
}
