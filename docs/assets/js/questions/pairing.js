/** What sort and match share: every card or prompt asks for its partner, a bin or a reply. */

/** @import { KeyEntry } from "./entries.js" */
/** @import { QuestionType } from "./index.js" */

import { all, make } from "../dom.js";
import { countedText, text } from "../texts.js";
import { countLine, readEntries } from "./entries.js";
import { markOf } from "./marks.js";

/**
 * @param {Pairing} pairing
 * @returns {QuestionType<PairsKey>}
 */
export function pairing({ name, partner, row: selector, label, words, block }) {
  /** @param {HTMLFormElement} form */
  const rowsOf = (form) => all(form, selector);
  /** @param {HTMLElement} row */
  const idOf = (row) => row.dataset[name] ?? "";
  /** @param {PairsKey} key @param {HTMLElement} row */
  const isRight = (key, row) => partnerIn(row) === key.partners[idOf(row)];

  return {
    readKey(_question, details) {
      const entries = readEntries(details, name).map((entry) => ({
        ...entry,
        partner: entry.element.dataset[partner] ?? "",
        partnerText: entry.element.querySelector(".course-key__verdict > strong"),
      }));

      return { entries, partners: Object.fromEntries(entries.map(({ id, partner: own }) => [id, own])) };
    },

    readResponse(form) {
      /** @type {[string, string][]} */
      const pairs = rowsOf(form).map((row) => [idOf(row), partnerIn(row)]);
      const given = pairs
        .filter(([, chosen]) => chosen !== "")
        .sort(([one], [other]) => (one < other ? -1 : 1));

      return given.length > 0 ? { type: "pairs", value: given } : null;
    },

    findTrouble(form) {
      const open = rowsOf(form).filter((row) => partnerIn(row) === "");

      return open.length > 0
        ? { words: countedText(words.error, open.length), controls: open.flatMap(controlsOf) }
        : null;
    },

    restore(form, response) {
      const rows = rowsOf(form);
      /** @type {Map<string, string>} */
      const given = new Map(response.value);
      const fits =
        response.type === "pairs" &&
        given.size === rows.length &&
        rows.every((row) => partnersOf(row).includes(given.get(idOf(row)) ?? ""));
      if (fits) {
        for (const row of rows) {
          setPartner(row, given.get(idOf(row)) ?? "");
        }
      }

      return fits;
    },

    clear(form) {
      for (const row of rowsOf(form)) {
        setPartner(row, "");
      }
    },

    retry(form, key) {
      for (const row of rowsOf(form).filter((one) => !isRight(key, one))) {
        setPartner(row, "");
      }
    },

    marks(form, key) {
      return rowsOf(form).map((row) => markOf(row, label, isRight(key, row)));
    },

    feedback({ entries }, response) {
      const given = new Map(response.value);
      const right = entries.filter(({ id, partner: own }) => given.get(id) === own);
      const wrong = entries.filter((entry) => !right.includes(entry));
      const count = text(words.count, { right: right.length, all: entries.length });

      return [
        countLine(count),
        ...wrong.map((entry) => block(entry, "wrong")),
        ...folded(
          right.map((entry) => block(entry, "right")),
          wrong.length > 0,
        ),
      ];
    },
  };
}

/**
 * What was right stands behind a summary where something else needs the attention.
 *
 * @param {HTMLElement[]} blocks
 * @param {boolean} fold
 */
function folded(blocks, fold) {
  const summary = countedText("feedback-right-ones", blocks.length);

  return fold && blocks.length > 0
    ? [make("details", { class: "course-feedback__rest" }, make("summary", {}, summary), ...blocks)]
    : blocks;
}

/**
 * Radio buttons, or one list.
 *
 * @param {HTMLElement} row
 */
function controlsOf(row) {
  return /** @type {(HTMLInputElement | HTMLSelectElement)[]} */ (all(row, "input, select"));
}

/** @param {HTMLElement} row */
function partnersOf(row) {
  return /** @type {(HTMLInputElement | HTMLOptionElement)[]} */ (all(row, "input, option"))
    .map(({ value }) => value)
    .filter((value) => value !== "");
}

/** @param {HTMLElement} row */
function partnerIn(row) {
  return controlsOf(row).find((control) => !("checked" in control) || control.checked)?.value ?? "";
}

/**
 * @param {HTMLElement} row
 * @param {string} partner
 */
function setPartner(row, partner) {
  for (const control of controlsOf(row)) {
    if ("checked" in control) {
      control.checked = control.value === partner;
    } else {
      control.value = partner;
    }
  }
}

/** @typedef {KeyEntry & {partner: string, partnerText: Element | null}} PairEntry */

/** @typedef {{entries: PairEntry[], partners: Record<string, string>}} PairsKey */

/**
 * @typedef {object} Pairing
 * @property {string} name Of the parts, as in `data-card`.
 * @property {string} partner Of what they belong to, as in `data-bin`.
 * @property {string} row Selector of the parts among the controls.
 * @property {string} label Selector of what names a part.
 * @property {{error: string, count: string}} words Keys of interface texts.
 * @property {(entry: PairEntry, mark: "right" | "wrong") => HTMLElement} block What feedback says of a part.
 */
