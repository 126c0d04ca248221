/** <course-read>: a box to tick at the end of a section. */

import { make } from "../dom.js";
import { isRead, markRead } from "../progress.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseRead extends CourseElement {
  /** @override */
  static tag = "course-read";

  #box = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", class: "course-read__box" }));

  /** @override */
  connected() {
    const section = this.#section.split("#")[1] ?? "";
    this.#box.id = `read-${section}`;
    const words = make("span", { id: `read-${section}-words` }, text("read-section"));
    // Several boxes on a page say the same; with the heading of their section, a screen reader tells them apart.
    this.#box.setAttribute("aria-labelledby", `${words.id} ${section}`);
    this.replaceChildren(make("label", { class: "course-read__label" }, this.#box, words));
    this.listen(this.#box, "change", () => {
      const { checked } = this.#box;
      this.store.save((document, at) => markRead(document, this.#section, at, checked));
    });
    this.listen(this.store, "change", () => this.#show());
    this.#show();
  }

  get #section() {
    return this.dataset.section ?? "";
  }

  #show() {
    this.#box.checked = isRead(this.store.document, this.#section);
  }
}
