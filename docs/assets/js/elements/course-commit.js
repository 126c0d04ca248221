/** <course-commit>: "If ..., then I will ...", the sentence that feeds the development plan. */

import { KeptText } from "./kept-text.js";

export class CourseCommit extends KeptText {
  /** @override */
  static tag = "course-commit";

  /** @returns {NodeListOf<HTMLInputElement | HTMLTextAreaElement>} */
  get #fields() {
    return this.querySelectorAll("input[name], textarea[name]");
  }

  /** @override */
  get words() {
    return Object.fromEntries([...this.#fields].map((field) => [field.name, field.value]));
  }

  /** @override */
  set words(words) {
    const values = typeof words === "object" && words !== null ? words : {};
    for (const field of this.#fields) {
      field.value = values[field.name] ?? "";
    }
  }
}
