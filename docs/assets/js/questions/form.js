/** The form of one question: what is given in it, and the marks, the feedback and the error that stand in it. */

/** @import { Response, Result } from "../progress/document.js" */
/** @import { QuestionType, Trouble } from "./index.js" */

import { all, make, makeButton, moveFocus, part } from "../dom.js";
import { canonical } from "../progress/merge.js";
import { outcomeOf, scoreResponse } from "../scoring.js";
import { text } from "../texts.js";
import { asFeedback } from "./entries.js";
import { makeErrorSummary, markMissing, unmarkMissing } from "./error-summary.js";
import { questionType } from "./index.js";
import { makeSure, readSure, showSure } from "./sure.js";

const NOTHING = canonical(null);
const SIGNS = { correct: "✓", "partly-correct": "◐", incorrect: "✕", unmarked: "↔" };
const VERDICTS = {
  correct: "verdict-correct",
  "partly-correct": "verdict-partly-correct",
  incorrect: "verdict-incorrect",
  unmarked: "verdict-unmarked",
};

export class QuestionForm {
  /** The response that marks and feedback speak of. */
  #checked = NOTHING;
  #key;
  /** @type {QuestionType<any>} */
  #type;
  #actions;
  /** @type {HTMLElement | null} */
  #sure = null;

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
    this.#actions = part(question, ".course-question__actions");
    this.#type = questionType(this.typeName);
    this.#key = this.#type.readKey(question, details);
    this.closing = all(details, ".course-key__general, .course-key__reread");
    this.#type.prepare?.(this.element, this.#key);
    if (!this.unmarked) {
      this.#sure = makeSure(question.id);
      this.#actions.prepend(this.#sure);
    }
    this.#actions.hidden = false;
    this.legend.tabIndex = -1;
    // Some browsers bring back what was chosen before a reload; what is remembered is the stored document's business.
    this.element.autocomplete = "off";
    details.remove();
  }

  get unmarked() {
    return this.#type.unmarked ?? false;
  }

  get response() {
    return this.#type.readResponse(this.element, this.#key);
  }

  get sure() {
    return readSure(this.#sure);
  }

  /** What has to be done before there is a response to check. */
  get trouble() {
    return this.#type.findTrouble(this.element, this.#key);
  }

  /** Whether nothing was given or changed since the last check: then nobody loses anything when another result is shown. */
  get settled() {
    return this.unmarked || canonical(this.response) === this.#checked;
  }

  /** @param {Response} response */
  score(response) {
    return scoreResponse(this.typeName, this.#key, response);
  }

  /** The next step of a question that has several, for the focus; null when the response is whole. */
  advance() {
    const next = this.#type.advance?.(this.element, this.#key) ?? null;
    if (next) {
      this.#clear();
    }

    return next;
  }

  /** Begin anew: nothing given, nothing said. */
  reset() {
    this.#clear();
    showSure(this.#sure, null);
    this.#type.clear(this.element, this.#key);
  }

  /** @param {string} seed */
  shuffle(seed) {
    this.#type.shuffle?.(this.element, seed, this.#key);
  }

  /**
   * Whether an earlier result fits the question as it is now. One that does not changes nothing.
   *
   * @param {Result} result
   */
  restore({ response, sure }) {
    try {
      if (!this.#type.restore(this.element, response, this.#key)) {
        return false;
      }
    } catch {
      // What was stored may have any shape.
      return false;
    }
    showSure(this.#sure, sure);

    return true;
  }

  /** The marks would contradict what is chosen now; the feedback stays to be read, and says what it is about. */
  noteChange() {
    const verdict = this.element.querySelector(".course-feedback__verdict");
    if (verdict && !this.settled && !this.element.querySelector(".course-feedback__since")) {
      this.#unmark();
      verdict.after(make("p", { class: "course-feedback__since" }, text("feedback-since")));
    }
  }

  /**
   * @param {Response | null} response
   * @param {number | null} score
   * @returns {HTMLElement} the box, for the focus
   */
  showFeedback(response, score) {
    const outcome = this.#type.outcome?.(score) ?? outcomeOf(score);
    this.#clear();
    this.#checked = canonical(response);
    this.#mark(response);
    const verdict = `${this.id}-verdict`;
    const words = this.#type.verdict?.(outcome) ?? text(VERDICTS[outcome]);
    const retry = this.#type.retryText ?? (outcome === "correct" || this.unmarked ? null : "try-again");
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
        make("strong", {}, words),
      ),
      ...this.#type.feedback(this.#key, response),
      ...this.closing.map(asFeedback),
      ...(retry ? [make("p", { class: "course-feedback__actions" }, this.#makeRetry(text(retry)))] : []),
    );
    this.#actions.after(box);

    return box;
  }

  /**
   * @param {Trouble} trouble
   * @returns {HTMLElement} the summary, for the focus
   */
  showError(trouble) {
    this.#clear();
    const inline = `${this.id}-error`;
    const summary = makeErrorSummary(inline, trouble);
    this.fieldset.before(summary);
    this.legend.after(make("p", { class: "course-error__inline", id: inline }, trouble.words));
    markMissing(inline, trouble.controls);

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

  /** @param {string} words */
  #makeRetry(words) {
    const button = makeButton(words, "course-button course-button--quiet course-feedback__retry");
    button.addEventListener("click", () => {
      this.#clear();
      showSure(this.#sure, null);
      (this.#type.retry ?? this.#type.clear)(this.element, this.#key);
      moveFocus(this.legend);
    });

    return button;
  }

  /** @param {Response | null} response */
  #mark(response) {
    for (const { row, label, mark, words } of this.#type.marks?.(this.element, this.#key, response) ?? []) {
      row.dataset.mark = mark;
      label.append(make("span", { class: `${row.classList[0]}__mark`, "data-mark-word": true }, ` ${words}`));
    }
  }

  #unmark() {
    for (const word of all(this.fieldset, "[data-mark-word]")) {
      word.remove();
    }
    for (const row of all(this.fieldset, "[data-mark]")) {
      delete row.dataset.mark;
    }
  }

  #clear() {
    this.#checked = NOTHING;
    this.#unmark();
    for (const box of all(this.element, ".course-feedback, .course-error, .course-error__inline")) {
      box.remove();
    }
    unmarkMissing(`${this.id}-error`, this.element);
  }
}
