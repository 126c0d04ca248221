/** <course-forget>: delete everything, after one plain question. */

import { make, makeButton, moveFocus, say } from "../dom.js";
import { deleteEverything } from "../progress.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseForget extends CourseElement {
  /** @override */
  static tag = "course-forget";

  #status = make("p", { class: "course-desk__status", role: "status" });

  /** @override */
  connected() {
    const ask = makeButton(text("forget-ask"), "course-button course-button--quiet");
    const yes = makeButton(text("forget-yes"), "course-button");
    const no = makeButton(text("forget-no"), "course-button course-button--quiet");
    const box = make(
      "div",
      { class: "course-desk__box", tabindex: "-1", hidden: true },
      make("p", {}, text("forget-sure")),
      make("p", { class: "course-desk__actions" }, yes, no),
    );
    this.replaceChildren(make("p", {}, ask), box, this.#status);
    this.listen(ask, "click", () => {
      box.hidden = false;
      say(this.#status, "");
      moveFocus(box);
    });
    this.listen(no, "click", () => {
      box.hidden = true;
      ask.focus();
    });
    this.listen(yes, "click", async () => {
      const seed = Math.floor(Math.random() * 2 ** 32);
      const saved = await this.store.save((document, at) => deleteEverything(document, { seed, at }));
      const deleted = this.store.deleteCopies() && saved;
      box.hidden = true;
      say(this.#status, text(deleted ? "forget-done" : "forget-failed"));
      ask.focus();
    });
  }
}
