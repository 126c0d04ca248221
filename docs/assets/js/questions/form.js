/** The form of one question: what is given in it, and the marks, the feedback and the error that stand in it. */

/** @import { Outcome, Response } from "../progress/document.js" */
/** @import { QuestionType } from "./index.js" */

import { contentOf, make, makeButton, moveFocus, part } from "../dom.js";
import { canonical } from "../progress/merge.js";
import { scoreResponse } from "../scoring.js";
import { text } from "../texts.js";
import { makeErrorSummary } from "./error-summary.js";
import { questionType } from "./index.js";

const NOTHING = canonical(null);
const SIGNS = { correct: "✓", "partly-correct": "◐", incorrect: "✕" };

export class QuestionForm {
  /** The response that marks and feedback speak of. */
  #checked = NOTHING;
  #key;
  /** @type {QuestionType<any>} */
  #type;

  /**
   * Everything is looked up before anything is changed: a broken question stays readable as it was.
   *
   * @param {HTMLElement} question
   */
  constructor(question) {
    const details = part(question, ".course-key");
    this.id = question.id;
    this.typeName = question.dataset.type ?? "";
    this.element = /** @type {HTMLFormElement} */ (part(question, "form"));
    this.fieldset = part(this.element, "fieldset");
    this.legend = part(this.fieldset, "legend");
    this.#type = questionType(this.typeName);
    this.#key = this.#type.readKey(question, details);
    this.closing = [...details.querySelectorAll(".course-key__general, .course-key__reread")];
    part(question, ".course-question__actions").hidden = false;
    this.legend.tabIndex = -1;
    // Some browsers bring back what was chosen before a reload; what is remembered is the stored document's business.
    this.element.autocomplete = "off";
    details.remove();
  }

  get response() {
    return this.#type.readResponse(this.element);
  }

  /** Whether nothing was given or changed since the last check: then nobody loses anything when another result is shown. */
  get settled() {
    return canonical(this.response) === this.#checked;
  }

  /** @param {Response} response */
  score(response) {
    return scoreResponse(this.typeName, this.#key, response);
  }

  /** Begin anew: nothing given, nothing said. */
  reset() {
    this.#clear();
    this.#type.clear(this.element);
  }

  /** @param {string} seed */
  shuffle(seed) {
    this.#type.shuffle(this.element, seed);
  }

  /** @param {Response} response */
  restore(response) {
    return this.#type.restore(this.element, response);
  }

  /** The marks would contradict what is chosen now; the feedback stays to be read, and says what it is about. */
  noteChange() {
    const verdict = this.element.querySelector(".course-feedback__verdict");
    if (verdict && !this.settled && !this.element.querySelector(".course-feedback__since")) {
      this.#type.unmark(this.element);
      verdict.after(make("p", { class: "course-feedback__since" }, text("feedback-since")));
    }
  }

  /**
   * @param {Response} response
   * @param {Outcome} outcome
   * @returns {HTMLElement} the box, for the focus
   */
  showFeedback(response, outcome) {
    this.#clear();
    this.#checked = canonical(response);
    this.#type.mark(this.element, this.#key, response);
    const verdict = `${this.id}-verdict`;
    const box = make(
      "div",
      // A focused group is announced by its name: the verdict is heard first, and once.
      {
        class: "course-feedback",
        tabindex: "-1",
        role: "group",
        "aria-labelledby": verdict,
        "data-outcome": outcome,
      },
      make(
        "p",
        { class: "course-feedback__verdict", id: verdict },
        make("span", { class: "course-feedback__sign", "aria-hidden": "true" }, SIGNS[outcome]),
        " ",
        make("strong", {}, this.#type.verdict(outcome)),
      ),
      ...this.#type.feedback(this.#key, response),
      ...this.closing.map((element) =>
        make(
          element.localName,
          { class: element.className.replace("course-key", "course-feedback") },
          ...contentOf(element),
        ),
      ),
    );
    if (outcome !== "correct") {
      box.append(make("p", { class: "course-feedback__actions" }, this.#makeRetry()));
    }
    part(this.element, ".course-question__actions").after(box);

    return box;
  }

  /** @returns {HTMLElement} the summary, for the focus */
  showError() {
    this.#clear();
    const words = this.#type.emptyText(this.element);
    const inputs = this.#type.inputs(this.element);
    const inline = `${this.id}-error`;
    const summary = makeErrorSummary(inline, words, inputs[0]);
    this.fieldset.before(summary);
    this.legend.after(make("p", { class: "course-error__inline", id: inline }, words));
    for (const input of inputs) {
      input.setAttribute("aria-invalid", "true");
      input.setAttribute("aria-describedby", inline);
    }

    return summary;
  }

  /** @param {boolean} changed Whether the question is another one than the learner once responded to. */
  showChanged(changed) {
    const note = this.element.querySelector(".course-question__changed");
    if (changed && !note) {
      this.element.prepend(make("p", { class: "course-question__changed" }, text("question-changed")));
    } else if (!changed) {
      note?.remove();
    }
  }

  #makeRetry() {
    const button = makeButton(text("try-again"), "course-button course-button--quiet course-feedback__retry");
    button.addEventListener("click", () => {
      this.reset();
      moveFocus(this.legend);
    });

    return button;
  }

  #clear() {
    this.#checked = NOTHING;
    this.#type.unmark(this.element);
    for (const box of this.element.querySelectorAll(
      ".course-feedback, .course-error, .course-error__inline",
    )) {
      box.remove();
    }
    for (const input of this.#type.inputs(this.element)) {
      input.removeAttribute("aria-invalid");
      input.removeAttribute("aria-describedby");
    }
  }
}
