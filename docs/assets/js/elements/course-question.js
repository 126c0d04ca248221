/** <course-question>: check a response, say what is right about it and why, as often as the learner wants. */

import { moveFocus } from "../dom.js";
import { attemptOf, hasChanged, recordCheck, resultOf } from "../progress.js";
import { QuestionForm } from "../questions/form.js";
import { outcomeOf } from "../scoring.js";
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

  /** @override */
  connected() {
    this.#form ??= new QuestionForm(this);
    const form = this.#form;
    this.dataset.enhanced = "";
    this.listen(form.element, "submit", (event) => {
      event.preventDefault();
      this.#check(form);
    });
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

  /** A question of a quiz counts since the quiz was last started; one placed in the text counts for good. */
  get #attemptOnStore() {
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
    if (result && result.at > this.#resultDate && form.settled && form.restore(result.response)) {
      this.#resultDate = result.at;
      form.showFeedback(result.response, outcomeOf(result.score));
    }
    form.showChanged(hasChanged(document, this.#name, this.#rev, at));
  }

  /** @param {QuestionForm} form */
  #check(form) {
    const { response } = form;
    if (!response) {
      moveFocus(form.showError());
      return;
    }
    const { outcome, score } = form.score(response);
    moveFocus(form.showFeedback(response, outcome));
    this.store.save((document, at) => {
      const check = { question: this.#name, rev: this.#rev, outcome, score, response, at };
      const changed = recordCheck(document, check);
      this.#resultDate = changed.updated;

      return changed;
    });
  }
}
