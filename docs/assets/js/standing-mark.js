/** A sign and a word for how far a learner is: never the colour alone. */

/** @import { Mark } from "./standing.js" */

import { make } from "./dom.js";
import { text } from "./texts.js";

const SIGNS = { begun: "◔", read: "✓", practised: "◑", secure: "★" };
const WORDS = {
  begun: "standing-begun",
  read: "standing-read",
  practised: "standing-practised",
  secure: "standing-secure",
};

/** @param {Mark} mark */
export function makeMark(mark) {
  return make(
    "span",
    { class: "course-standing", "data-standing": mark },
    make("span", { "aria-hidden": "true" }, SIGNS[mark]),
    make("span", { class: "course-standing__word" }, ` ${text(WORDS[mark])}`),
  );
}

/**
 * Marks for links to modules, put behind each of them in room that the style sheet has kept free.
 *
 * @param {Iterable<HTMLAnchorElement>} links
 * @param {(address: string) => Mark | null} markOf
 */
export function markLinks(links, markOf) {
  for (const link of links) {
    const next = link.nextElementSibling;
    if (next?.matches(".course-standing")) {
      next.remove();
    }
    const mark = link.hash ? null : markOf(link.href);
    if (mark) {
      link.after(makeMark(mark));
    }
  }
}
