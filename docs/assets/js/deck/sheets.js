/** Slides for paper: a handout with notes, or every slide as a page. */

import { make } from "../dom.js";
import { makeBar } from "./bar.js";

const SIZES = { handout: "A4", pages: "13.333in 7.5in" };

/** @param {"handout" | "pages"} kind */
export function showSheets(kind) {
  document.documentElement.classList.add("deck-sheets", `deck-${kind}`);
  // A handout keeps the paper of the printer; slides bring their own.
  const page = kind === "pages" ? `size: ${SIZES.pages}; margin: 0;` : "margin: 14mm;";
  document.head.append(make("style", {}, `@page { ${page} }`));
  const other = kind === "pages" ? "handout" : "pages";
  document.body.prepend(
    makeBar([
      ["deck-print", () => window.print()],
      [`deck-${other}`, () => location.assign(`?view=${other}`)],
      ["deck-present", () => location.assign("?")],
    ]),
  );
  document.documentElement.dataset.ready = "true";
}
