/** <course-storage-notice>: says so when the browser remembers nothing. Empty, and without room, as long as all is well. */

import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const WORDS = {
  blocked: "storage-blocked",
  full: "storage-full",
  newer: "storage-newer",
  unreadable: "storage-unreadable",
};

export class CourseStorageNotice extends CourseElement {
  /** @override */
  static tag = "course-storage-notice";

  /** @override */
  connected() {
    this.setAttribute("role", "status");
    this.listen(this.store, "trouble", () => this.#show());
    this.#show();
  }

  #show() {
    const { trouble } = this.store;
    this.classList.toggle("course-storage", trouble !== null);
    this.textContent = trouble ? text(WORDS[trouble]) : "";
  }
}
