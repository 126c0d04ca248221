/** The parts of a question in its answer key, and how feedback speaks of them. */

import { all, contentOf, make } from "../dom.js";

/**
 * @param {HTMLElement} details
 * @param {string} name As in `data-choice`.
 * @returns {KeyEntry[]}
 */
export function readEntries(details, name) {
  return all(details, `.course-key__list > [data-${name}]`).map((element) => {
    const text = element.querySelector(".course-key__text");

    return {
      id: element.dataset[name] ?? "",
      element,
      // A paragraph round a text of one line, and something roomier round lists and tables.
      tag: text?.parentElement?.localName ?? "p",
      text,
      why: element.querySelector(".course-key__feedback"),
    };
  });
}

/**
 * @param {Entry} entry
 * @param {string} label What is to be said of the part.
 * @param {string} mark
 * @param {...Node} more What stands between the part and the reasons.
 */
export function feedbackBlock({ id, tag, text, why }, label, mark, ...more) {
  return make(
    "div",
    { class: "course-feedback__choice", "data-part": id, "data-mark": mark },
    make(tag, { class: "course-feedback__label" }, make("strong", {}, label), " ", ...contentOf(text)),
    ...more,
    ...whyBlock(why),
  );
}

/** @param {Element | null | undefined} why */
export function whyBlock(why) {
  return why ? [make("div", { class: "course-feedback__why" }, ...contentOf(why))] : [];
}

/**
 * An element of the key as it stands in feedback.
 *
 * @param {HTMLElement} element
 */
export function asFeedback(element) {
  const classes = element.className.replace("course-key", "course-feedback");

  return make(element.localName, { class: classes }, ...contentOf(element));
}

/** @param {string} words */
export function countLine(words) {
  return make("p", { class: "course-feedback__count" }, words);
}

/**
 * A part: its words, the element that may stand round them, and the reasons.
 * @typedef {{id: string, tag: string, text: Element | null, why: Element | null}} Entry
 */

/** @typedef {Entry & {element: HTMLElement}} KeyEntry */
