/** <course-note>: one field of a worksheet. */

import { part } from "../dom.js";
import { KeptText } from "./kept-text.js";

export class CourseNote extends KeptText {
  /** @override */
  static tag = "course-note";

  get #field() {
    return /** @type {HTMLTextAreaElement | HTMLInputElement} */ (part(this, "textarea, input"));
  }

  /** @override */
  get words() {
    return this.#field.value;
  }

  /** @override */
  set words(words) {
    this.#field.value = typeof words === "string" ? words : "";
  }
}
