/** "How sure are you?", asked before Check and never required: what was sure and wrong is worth most to come back to. */

import { all, make } from "../dom.js";
import { text } from "../texts.js";

const CHOICES = { yes: "sure-yes", no: "sure-no" };

/** @param {string} id Of the question. */
export function makeSure(id) {
  const name = `${id}-sure`;
  const choices = Object.entries(CHOICES).map(([value, words]) =>
    make(
      "span",
      { class: "course-sure__choice" },
      make("input", { class: "course-sure__input", type: "radio", name, value, id: `${name}-${value}` }),
      make("label", { class: "course-sure__label", for: `${name}-${value}` }, text(words)),
    ),
  );

  // Not a second fieldset: a question is one, with one legend.
  return make(
    "div",
    { class: "course-sure", role: "radiogroup", "aria-labelledby": name },
    make("span", { class: "course-sure__title", id: name }, text("sure-title")),
    ...choices,
  );
}

/** @param {HTMLElement | null} sure */
export function readSure(sure) {
  const chosen = inputsOf(sure).find((input) => input.checked);

  return chosen ? chosen.value === "yes" : null;
}

/**
 * @param {HTMLElement | null} sure
 * @param {boolean | null} value
 */
export function showSure(sure, value) {
  for (const input of inputsOf(sure)) {
    input.checked = value !== null && (input.value === "yes") === value;
  }
}

/** @param {HTMLElement | null} sure */
function inputsOf(sure) {
  return /** @type {HTMLInputElement[]} */ (sure ? all(sure, "input") : []);
}
