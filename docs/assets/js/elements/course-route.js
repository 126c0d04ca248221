/** <course-route>: choose one of the ways through the course, or none again. */

import { makeButton, say } from "../dom.js";
import { changeSetting, settingOf } from "../progress.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseRoute extends CourseElement {
  /** @override */
  static tag = "course-route";

  #button = makeButton("", "course-button course-button--quiet course-route__button");

  /** @override */
  connected() {
    this.replaceChildren(this.#button);
    const title = this.dataset.title ?? "";
    this.listen(this.#button, "click", () => {
      const route = this.#chosen ? "" : (this.dataset.route ?? "");
      this.store.save((document, at) => changeSetting(document, "route", route, at));
    });
    this.listen(this.store, "change", () => this.#show(title));
    this.#show(title);
  }

  get #chosen() {
    return settingOf(this.store.document, "route", "") === this.dataset.route;
  }

  /** @param {string} title */
  #show(title) {
    const chosen = this.#chosen;
    this.#button.setAttribute("aria-pressed", String(chosen));
    say(this.#button, `${chosen ? "✓ " : ""}${text("route-take", { title })}`);
  }
}
