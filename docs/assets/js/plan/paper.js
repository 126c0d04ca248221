/**
 * A sheet for the printer: on paper a field shows only the lines that fit into it, so what was written is set as text. It is in the page
 * while it is printed, and not seen or read out on the screen.
 */

import { make } from "../dom.js";

/**
 * @param {string} title
 * @param {PaperSection[]} sections
 * @returns {HTMLElement[]}
 */
export function makePaper(title, sections) {
  return [
    make("p", { class: "course-paper-sheet__title" }, title),
    ...sections.map((section) =>
      make(
        "section",
        { class: "course-paper-sheet__section" },
        make("p", { class: "course-paper-sheet__heading" }, section.title),
        make(
          "dl",
          {},
          ...section.fields.map(({ label, words, wide = false }) =>
            make(
              "div",
              wide ? { class: "course-paper-sheet__wide" } : {},
              make("dt", {}, label),
              make("dd", {}, words || "\u00a0"),
            ),
          ),
        ),
        ...(section.note ? [make("p", {}, section.note)] : []),
      ),
    ),
  ];
}

/** @typedef {{title: string, note?: string, fields: {label: string, words: string, wide?: boolean}[]}} PaperSection */
