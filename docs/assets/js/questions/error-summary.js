/** What is said when something is missing: above the question with a way to it, and once more beside the question. */

/** @import { Trouble } from "./index.js" */

import { all, make } from "../dom.js";
import { text } from "../texts.js";

const FIELDS = "input, select, textarea";

/**
 * The box that takes the focus: what is missing, and a way to it.
 *
 * @param {string} id
 * @param {Trouble} trouble
 */
export function makeErrorSummary(id, { words, controls }) {
  const [first] = controls;
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

/**
 * @param {string} id Of the words beside the question.
 * @param {HTMLElement[]} controls
 */
export function markMissing(id, controls) {
  for (const control of controls.filter((one) => one.matches(FIELDS))) {
    control.setAttribute("aria-invalid", "true");
    describe(control, [id, ...descriptionsOf(control, id)]);
  }
}

/**
 * @param {string} id
 * @param {HTMLElement} form
 */
export function unmarkMissing(id, form) {
  for (const control of all(form, "[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
    describe(control, descriptionsOf(control, id));
  }
}

/**
 * What describes a control beside us.
 *
 * @param {HTMLElement} control
 * @param {string} id
 */
function descriptionsOf(control, id) {
  return (control.getAttribute("aria-describedby") ?? "").split(" ").filter((one) => one && one !== id);
}

/**
 * @param {HTMLElement} control
 * @param {string[]} ids
 */
function describe(control, ids) {
  control.toggleAttribute("aria-describedby", ids.length > 0);
  if (ids.length > 0) {
    control.setAttribute("aria-describedby", ids.join(" "));
  }
}
