/** Questions with choices: radio buttons for one, checkboxes for many. */

/** @import { ChoiceKey } from "../scoring/choice.js" */
/** @import { Response } from "../progress/document.js" */
/** @import { QuestionType } from "./index.js" */

import { contentOf, make, part } from "../dom.js";
import { shuffle } from "../shuffle.js";
import { text } from "../texts.js";

/** @type {QuestionType<KeyWithFeedback>} */
export const choice = {
  readKey(question, details) {
    const choices = [...details.querySelectorAll("[data-choice]")].map((entry) => ({
      id: entry.getAttribute("data-choice") ?? "",
      correct: entry.getAttribute("data-correct") === "true",
      text: entry.querySelector(".course-key__text"),
      why: entry.querySelector(".course-key__feedback"),
    }));

    return {
      choices,
      right: idsOf(choices.filter(({ correct }) => correct)),
      wrong: idsOf(choices.filter(({ correct }) => !correct)),
      allOrNothing: question.dataset.scoring === "all-or-nothing",
    };
  },

  readResponse(form) {
    const chosen = inputsOf(form).filter((input) => input.checked);
    const [first] = chosen;
    if (!first) {
      return null;
    }

    return first.type === "radio"
      ? { type: "one", value: first.value }
      : { type: "many", value: chosen.map((input) => input.value).sort() };
  },

  restore(form, response) {
    const chosen = chosenIn(response);
    const inputs = inputsOf(form);
    if (!chosen.every((id) => inputs.some((input) => input.value === id))) {
      return false;
    }
    for (const input of inputs) {
      input.checked = chosen.includes(input.value);
    }

    return true;
  },

  clear(form) {
    for (const input of inputsOf(form)) {
      input.checked = false;
    }
  },

  shuffle(form, seed) {
    // The order of the ids, not the order in the page, is what gets shuffled: else a second shuffle would build on the first.
    const rows = rowsOf(form).sort((left, right) => (idOf(left) < idOf(right) ? -1 : 1));
    const list = rows[0]?.parentElement;
    list?.append(...shuffle(rows, seed));
  },

  inputs: inputsOf,

  emptyText(form) {
    return text(inputsOf(form)[0]?.type === "radio" ? "error-choose-one" : "error-choose-many");
  },

  verdict(outcome) {
    return text(VERDICTS[outcome]);
  },

  mark(form, key, response) {
    const chosen = chosenIn(response);
    for (const row of rowsOf(form)) {
      const mark = markOf(idOf(row), key, chosen);
      if (mark) {
        row.dataset.mark = mark;
        // In the label, so that the word is also part of the name that a screen reader says.
        part(row, "label").append(make("span", { class: "course-choice__mark" }, ` ${text(MARKS[mark])}`));
      }
    }
  },

  unmark(form) {
    for (const row of rowsOf(form)) {
      delete row.dataset.mark;
      row.querySelector(".course-choice__mark")?.remove();
    }
  },

  feedback(key, response) {
    const chosen = chosenIn(response);
    const ordered = [
      ...key.choices.filter(({ id }) => chosen.includes(id)),
      ...key.choices.filter(({ id }) => !chosen.includes(id)),
    ];

    return ordered.flatMap((entry) => {
      const mark = markOf(entry.id, key, chosen);

      return mark ? [feedbackBlock(entry, mark, response.type === "one")] : [];
    });
  },
};

const VERDICTS = {
  correct: "verdict-correct",
  "partly-correct": "verdict-partly-correct",
  incorrect: "verdict-incorrect",
};
const LABELS = {
  one: { right: "feedback-chosen", wrong: "feedback-chosen", missed: "feedback-better" },
  many: { right: "feedback-right", wrong: "feedback-wrong", missed: "feedback-missed" },
};
const MARKS = { right: "mark-right", wrong: "mark-wrong", missed: "mark-missed" };

/**
 * @param {KeyWithFeedback["choices"][number]} entry
 * @param {Mark} mark
 * @param {boolean} single
 */
function feedbackBlock(entry, mark, single) {
  const label = text((single ? LABELS.one : LABELS.many)[mark]);

  return make(
    "div",
    { class: "course-feedback__choice", "data-choice": entry.id, "data-mark": mark },
    make("p", { class: "course-feedback__label" }, make("strong", {}, label), " ", ...contentOf(entry.text)),
    make("div", { class: "course-feedback__why" }, ...contentOf(entry.why)),
  );
}

/**
 * @param {string} id
 * @param {ChoiceKey} key
 * @param {string[]} chosen
 * @returns {Mark | null}
 */
function markOf(id, key, chosen) {
  if (chosen.includes(id)) {
    return key.right.includes(id) ? "right" : "wrong";
  }

  return key.right.includes(id) ? "missed" : null;
}

/** @param {Response} response */
function chosenIn(response) {
  const { value } = response;

  return typeof value === "string" ? [value] : value.map(String);
}

/** @param {HTMLFormElement} form */
function rowsOf(form) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll(".course-choice"))];
}

/** @param {HTMLFormElement} form */
function inputsOf(form) {
  return [.../** @type {NodeListOf<HTMLInputElement>} */ (form.querySelectorAll(".course-choice__input"))];
}

/** @param {HTMLElement} row */
function idOf(row) {
  return row.dataset.choice ?? "";
}

/** @param {{id: string}[]} choices */
function idsOf(choices) {
  return choices.map(({ id }) => id);
}

/** @typedef {"right" | "wrong" | "missed"} Mark */

/** @typedef {ChoiceKey & {choices: {id: string, correct: boolean, text: Element | null, why: Element | null}[]}} KeyWithFeedback */
