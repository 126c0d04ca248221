/** Findings as list entries. Everything goes in as text: the index is not trusted with HTML. */

/** @import { Finding } from "./engine.js" */

import { make } from "../dom.js";
import { excerptOf } from "./excerpt.js";

/**
 * @param {Finding} finding
 * @param {(place: Finding) => string} addressOf
 * @returns {HTMLElement}
 */
export function makeResult(finding, addressOf) {
  const { page, section, terms } = finding;
  const term = page.kind === "glossary" && section.heading !== "";
  const title = term ? section.heading : page.title;
  const below = term ? page.title : section.heading;
  const excerpt = excerptOf(section.text, terms).map(({ text, marked }) =>
    marked ? make("mark", {}, text) : text,
  );

  return make(
    "li",
    { class: "course-search__result", "data-search-result": true },
    make(
      "a",
      { class: "course-search__link", href: addressOf(finding) },
      make("span", { class: "course-search__result-title" }, title),
      ...(below ? [" ", make("span", { class: "course-search__result-section" }, below)] : []),
    ),
    ...(page.part ? [make("p", { class: "course-search__result-part" }, page.part)] : []),
    make("p", { class: "course-search__excerpt" }, ...excerpt),
  );
}
