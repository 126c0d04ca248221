import { make } from "../dom.js";
import { text } from "../texts.js";

/**
 * The box that takes the focus when something is missing: what it is, and a way to it.
 *
 * @param {string} id
 * @param {string} words
 * @param {HTMLElement | undefined} first
 */
export function makeErrorSummary(id, words, first) {
  const link = make("a", { href: `#${first?.id}` }, words);
  // A link moves the page; only focus() moves the keyboard in every browser.
  link.addEventListener("click", (event) => {
    event.preventDefault();
    first?.focus();
  });
  const title = `${id}-title`;

  return make(
    "div",
    { class: "course-error", tabindex: "-1", role: "group", "aria-labelledby": title },
    make("p", { class: "course-error__title", id: title }, text("error-title")),
    make("ul", {}, make("li", {}, link)),
  );
}
