/** <course-shared>: on a computer that others use too, remember only until this tab is closed. */

import { make, makeButton } from "../dom.js";
import { hasWork } from "../progress.js";
import { beginSession, endSession, isSession } from "../session.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseShared extends CourseElement {
  /** @override */
  static tag = "course-shared";

  /** @override */
  connected() {
    try {
      this.replaceChildren(...(isSession() ? this.#ending() : this.#beginning()));
    } catch {
      // Where the browser keeps nothing, there is nothing to be forgotten.
      this.replaceChildren(make("p", {}, text("storage-blocked")));
    }
  }

  #beginning() {
    const begin = makeButton(text("shared-begin"), "course-button course-button--quiet");
    const move = makeButton(text("shared-move"), "course-button course-button--quiet");
    this.listen(begin, "click", () => this.#change(() => beginSession(this.store.key, false)));
    this.listen(move, "click", () => this.#change(() => beginSession(this.store.key, true)));
    const actions = hasWork(this.store.document) ? [begin, move] : [begin];

    return [
      ...(hasWork(this.store.document) ? [make("p", {}, text("shared-kept"))] : []),
      make("p", { class: "course-desk__actions" }, ...actions),
    ];
  }

  #ending() {
    const end = makeButton(text("shared-end"), "course-button");
    this.listen(end, "click", () => this.#change(() => endSession(this.store.key)));

    return [
      make("p", {}, make("strong", {}, `✓ ${text("shared-on")}`)),
      make("p", { class: "course-desk__actions" }, end),
    ];
  }

  /** @param {() => void} change */
  #change(change) {
    try {
      change();
      window.location.reload();
    } catch {
      this.append(make("p", { role: "status" }, text("storage-blocked")));
    }
  }
}
