/** Questions with choices: radio buttons for one, checkboxes for many. */

/** @import { ChoiceKey } from "../scoring/choice.js" */
/** @import { Response } from "../progress/document.js" */
/** @import { KeyEntry } from "./entries.js" */
/** @import { Marking, QuestionType } from "./index.js" */

import { all, make, part } from "../dom.js";
import { text } from "../texts.js";
import { feedbackBlock, readEntries } from "./entries.js";
import { shuffleRows } from "./rows.js";

/** What all questions with choices do, whatever their key. @type {Omit<QuestionType<any>, "readKey" | "feedback">} */
export const choosing = {
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

  findTrouble(form) {
    const controls = inputsOf(form);
    const words = controls[0]?.type === "radio" ? "error-choose-one" : "error-choose-many";

    return controls.some((input) => input.checked) ? null : { words: text(words), controls };
  },

  restore(form, response) {
    const inputs = inputsOf(form);
    const chosen = chosenIn(response);
    const type = inputs[0]?.type === "radio" ? "one" : "many";
    const fits = response.type === type && chosen.every((id) => inputs.some((input) => input.value === id));
    if (fits) {
      for (const input of inputs) {
        input.checked = chosen.includes(input.value);
      }
    }

    return fits;
  },

  clear(form) {
    for (const input of inputsOf(form)) {
      input.checked = false;
    }
  },

  shuffle(form, seed) {
    shuffleRows(rowsOf(form), "choice", seed);
  },
};

/** @type {QuestionType<KeyWithFeedback>} */
export const choice = {
  ...choosing,

  readKey(question, details) {
    const entries = readEntries(details, "choice");
    const isRight = (/** @type {KeyEntry} */ { element }) => element.dataset.correct === "true";

    return {
      entries,
      right: idsOf(entries.filter(isRight)),
      wrong: idsOf(entries.filter((entry) => !isRight(entry))),
      allOrNothing: question.dataset.scoring === "all-or-nothing",
    };
  },

  marks(form, key, response) {
    const chosen = chosenIn(response);

    return rowsOf(form).flatMap((row) => {
      const mark = markOf(row.dataset.choice ?? "", key, chosen);

      return mark ? [markRow(row, mark, text(MARKS[mark]))] : [];
    });
  },

  feedback(key, response) {
    const chosen = chosenIn(response);
    const { type } = response;
    const labels = type === "one" ? LABELS.one : LABELS.many;
    const blocks = chosenFirst(key.entries, chosen).flatMap((entry) => {
      const mark = markOf(entry.id, key, chosen);

      return mark ? [feedbackBlock(entry, text(labels[mark]), mark)] : [];
    });
    const whole = key.right.length === chosen.length && chosen.every((id) => key.right.includes(id));

    return type === "many" && key.allOrNothing && !whole
      ? [make("p", { class: "course-feedback__rule" }, text("feedback-all-or-nothing")), ...blocks]
      : blocks;
  },
};

const MARKS = { right: "mark-right", wrong: "mark-wrong", missed: "mark-missed" };
const LABELS = {
  one: { right: "feedback-chosen", wrong: "feedback-chosen", missed: "feedback-better" },
  many: { right: "feedback-right", wrong: "feedback-wrong", missed: "feedback-missed" },
};

/** @param {Response} response */
export function chosenIn({ value }) {
  return typeof value === "string" ? [value] : value.map(String);
}

/**
 * @param {KeyEntry[]} entries
 * @param {string[]} chosen
 */
export function chosenFirst(entries, chosen) {
  return [
    ...entries.filter(({ id }) => chosen.includes(id)),
    ...entries.filter(({ id }) => !chosen.includes(id)),
  ];
}

/**
 * The word goes into the label, so that it is also part of the name that a screen reader says.
 *
 * @param {HTMLElement} row
 * @param {Marking["mark"]} mark
 * @param {string} words
 * @returns {Marking}
 */
export function markRow(row, mark, words) {
  return { row, label: part(row, "label"), mark, words };
}

/** @param {HTMLFormElement} form */
export function rowsOf(form) {
  return all(form, ".course-choice");
}

/**
 * @param {string} id
 * @param {ChoiceKey} key
 * @param {string[]} chosen
 */
function markOf(id, key, chosen) {
  if (chosen.includes(id)) {
    return key.right.includes(id) ? "right" : "wrong";
  }

  return key.right.includes(id) ? "missed" : null;
}

/** @param {HTMLFormElement} form */
function inputsOf(form) {
  return /** @type {HTMLInputElement[]} */ (all(form, ".course-choice__input"));
}

/** @param {KeyEntry[]} entries */
function idsOf(entries) {
  return entries.map(({ id }) => id);
}

/** @typedef {ChoiceKey & {entries: KeyEntry[]}} KeyWithFeedback */
