/** @import { Marking } from "./index.js" */

import { part } from "../dom.js";
import { text } from "../texts.js";

/**
 * @param {HTMLElement} row
 * @param {string} label Selector of what names the row; the word becomes part of it.
 * @param {boolean} right
 * @returns {Marking}
 */
export function markOf(row, label, right) {
  return {
    row,
    label: row.matches(label) ? row : part(row, label),
    mark: right ? "right" : "wrong",
    words: text(right ? "mark-right" : "mark-wrong"),
  };
}
