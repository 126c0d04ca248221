/** <course-question>: check a response, say what is right about it and why, as often as the learner wants. */

/** @import { Response } from "../progress/document.js" */

import { moveFocus } from "../dom.js";
import { attemptOf, hasChanged, recordCheck, resultOf } from "../progress.js";
import { QuestionForm } from "../questions/form.js";
import { CourseElement } from "./course-element.js";

export class CourseQuestion extends CourseElement {
  /** @override */
  static tag = "course-question";

  /** @type {QuestionForm | null} */
  #form = null;
  /** The attempt at the quiz that is on show. */
  #attempt = 0;
  /** The date of the result on show. */
  #resultDate = 0;
  /** Whether the result could be shown: a card that it speaks of may have been removed. */
  #fits = true;

  /** @override */
  connected() {
    this.#form ??= new QuestionForm(this);
    const form = this.#form;
    this.dataset.enhanced = "";
    this.listen(form.element, "submit", (event) => {
      event.preventDefault();
      this.#check(form);
    });
    // While somebody types, and not when they leave the field: that would move Check away under the very click.
    this.listen(form.element, "input", () => form.noteChange());
    this.listen(form.element, "change", () => form.noteChange());
    this.listen(this.store, "change", () => this.#show(form));
    this.store.begin();
    this.#show(form);
  }

  get #name() {
    return this.dataset.question ?? "";
  }

  get #rev() {
    return Number(this.dataset.rev);
  }

  /**
   * A question of a quiz counts since the quiz was last started, one that comes back since the day began; one placed in the text
   * counts for good.
   */
  get #attemptOnStore() {
    const { since } = this.dataset;
    if (since) {
      return { attempt: Number(since), at: Number(since) };
    }
    const quiz = this.closest("course-quiz")?.getAttribute("data-module");

    return quiz ? attemptOf(this.store.document, quiz) : { attempt: 1, at: 0 };
  }

  /**
   * Make the question look as the stored document says.
   *
   * @param {QuestionForm} form
   */
  #show(form) {
    const { document } = this.store;
    const { attempt, at } = this.#attemptOnStore;
    const result = resultOf(document, this.#name, this.#rev, at);
    if (attempt !== this.#attempt || (!result && this.#resultDate > 0)) {
      this.#attempt = attempt;
      this.#resultDate = 0;
      form.reset();
      if (this.dataset.shuffle !== "false") {
        form.shuffle(`${document.seed} ${attempt} ${this.#name}`);
      }
    }
    // A result that was sent from another device counts, and has no response to be shown.
    const shown = result && (result.response || result.score === null);
    if (shown && result.at > this.#resultDate && form.settled) {
      this.#fits = form.restore(result);
      if (this.#fits) {
        this.#resultDate = result.at;
        form.showFeedback(result.response, result.score);
      }
    }
    const changed = hasChanged(document, this.#name, this.#rev, at) || (result !== null && !this.#fits);
    form.showChanged(changed);
    if (changed !== this.hasAttribute("data-changed")) {
      this.toggleAttribute("data-changed", changed);
      // Only the question itself knows that a result no longer fits; a quiz must not count it.
      this.dispatchEvent(new Event("course-question-changed", { bubbles: true }));
    }
  }

  /** @param {QuestionForm} form */
  #check(form) {
    const { trouble } = form;
    if (trouble) {
      moveFocus(form.showError(trouble));
      return;
    }
    const ahead = form.advance();
    if (ahead) {
      moveFocus(ahead);
      return;
    }
    const { sure } = form;
    const given = /** @type {Response} */ (form.response);
    const { outcome, score } = form.score(given);
    // Words of one's own are kept among the texts, and nowhere twice.
    const response = form.unmarked ? null : given;
    moveFocus(form.showFeedback(response, score));
    this.#fits = true;
    this.store.save((document, at) => {
      const check = { question: this.#name, rev: this.#rev, outcome, score, response, sure, at };
      const changed = recordCheck(document, check);
      this.#resultDate = changed.updated;

      return changed;
    });
  }
}
