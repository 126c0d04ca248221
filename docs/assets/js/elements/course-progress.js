/** <course-progress>: one line at the head of a module, with what is read, practised and secure. Empty for whoever has just come. */

/** @import { OutlineModule } from "../outline.js" */

import { make } from "../dom.js";
import { courseOutline } from "../outline.js";
import { hasWork } from "../progress.js";
import { standingOf } from "../standing.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseProgress extends CourseElement {
  /** @override */
  static tag = "course-progress";

  /** @override */
  connected() {
    this.listen(this.store, "change", () => this.#show());
    this.listen(document, "course-outline", () => this.#show());
    this.#show();
  }

  #show() {
    const module = courseOutline().modules.find(({ id }) => id === this.dataset.module);
    if (module && hasWork(this.store.document)) {
      this.replaceChildren(...this.#line(module));
    }
  }

  /** @param {OutlineModule} module */
  #line(module) {
    const { read, sections, practised, questions, secure, objectives } = standingOf(
      module,
      this.store.document,
    );
    const parts = /** @type {const} */ ([
      ["✓", "progress-read", read, sections],
      ["◑", "progress-practised", practised, questions],
      ["★", "progress-secure", secure, objectives],
    ]);

    return parts
      .filter(([, , , all]) => all > 0)
      .map(([sign, key, done, all]) =>
        make(
          "span",
          { class: "course-progress__part" },
          make("span", { "aria-hidden": "true" }, sign),
          ` ${text(key, { done, all })}`,
        ),
      );
  }
}
