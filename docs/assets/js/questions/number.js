/** A number, typed as people type it, with feedback of its own for the slips that the author expects. */

/** @import { QuestionType } from "./index.js" */

import { all, contentOf, make, part } from "../dom.js";
import { isNear, readNumber } from "../scoring/number.js";
import { text } from "../texts.js";
import { whyBlock } from "./entries.js";
import { markOf } from "./marks.js";

/** @type {QuestionType<NumberKey>} */
export const number = {
  readKey(question, details) {
    const element = part(details, ".course-key__number");

    return {
      ...rangeOf(element),
      unit: question.querySelector(".course-number__unit")?.textContent ?? "",
      verdict: element.querySelector(".course-key__verdict"),
      right: element.querySelector("[data-when=right]"),
      wrong: element.querySelector("[data-when=wrong]"),
      near: all(element, ".course-key__near").map((slip) => ({ ...rangeOf(slip), why: slip })),
    };
  },

  readResponse(form) {
    const value = fieldOf(form).value.trim();

    return value === "" ? null : { type: "number", value };
  },

  findTrouble(form, { unit }) {
    const field = fieldOf(form);
    const typed = field.value.trim();
    const words = typed === "" ? "error-number" : "error-no-number";

    return readNumber(typed, unit) === null
      ? { words: text(words, { typed, decimal: text("decimal-sign") }), controls: [field] }
      : null;
  },

  restore(form, response) {
    const fits = response.type === "number";
    if (fits) {
      fieldOf(form).value = response.value;
    }

    return fits;
  },

  clear(form) {
    fieldOf(form).value = "";
  },

  marks(form, key, response) {
    return [markOf(part(form, ".course-number"), ".course-number", isRight(key, response.value))];
  },

  feedback(key, response) {
    const typed = response.value;
    if (isRight(key, typed)) {
      return whyBlock(key.right);
    }
    const slip = key.near.find((range) => isWithin(range, typed, key.unit));
    const solution = make(
      "details",
      { class: "course-feedback__rest" },
      make("summary", {}, text("feedback-show-number")),
      make("p", { class: "course-feedback__label" }, ...contentOf(key.verdict)),
      ...whyBlock(key.right),
    );

    const why = whyBlock(slip?.why ?? key.wrong);
    why[0]?.querySelector(".course-key__slip")?.remove();

    return [...why, solution];
  },
};

/** @param {HTMLElement} element */
function rangeOf({ dataset }) {
  return { value: Number(dataset.value), tolerance: Number(dataset.tolerance) };
}

/**
 * @param {NumberKey} key
 * @param {string} typed
 */
function isRight(key, typed) {
  return isWithin(key, typed, key.unit);
}

/**
 * @param {Range} range
 * @param {string} typed
 * @param {string} unit
 */
function isWithin({ value, tolerance }, typed, unit) {
  return isNear(readNumber(typed, unit) ?? Number.NaN, value, tolerance);
}

/** @param {HTMLFormElement} form */
function fieldOf(form) {
  return /** @type {HTMLInputElement} */ (part(form, ".course-number__input"));
}

/** @typedef {{value: number, tolerance: number}} Range */

/**
 * @typedef {Range & {unit: string, verdict: Element | null, right: Element | null, wrong: Element | null,
 *   near: (Range & {why: HTMLElement})[]}} NumberKey
 */
