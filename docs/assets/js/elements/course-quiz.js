/** <course-quiz>: how far the learner is, the result by objective with what to read again, and a new attempt. */

/** @import { Outline } from "../quiz/summary.js" */
/** @import { QuizResult, ScoredQuestion } from "../scoring.js" */

import { make, makeButton, moveFocus, part } from "../dom.js";
import { attemptOf, firstScoreOf, resultOf, startAttempt } from "../progress.js";
import { makeSummary } from "../quiz/summary.js";
import { scoreQuiz } from "../scoring.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseQuiz extends CourseElement {
  /** @override */
  static tag = "course-quiz";

  #showResult = makeButton(text("show-result"), "course-button course-button--quiet");
  #startAgain = makeButton(text("start-again"), "course-button course-button--quiet");
  /** The learner asked for the result before everything was checked. */
  #wanted = false;
  /** The result on show, as text. */
  #shown = "";

  /** @override */
  connected() {
    const outline = /** @type {Outline} */ (
      JSON.parse(part(this, ".course-quiz__outline").textContent ?? "")
    );
    const summary = part(this, ".course-quiz__summary");
    if (!this.#showResult.parentElement) {
      summary.before(make("p", { class: "course-quiz__actions" }, this.#showResult));
    }
    this.listen(this.#showResult, "click", () => {
      this.#wanted = true;
      this.#show(outline);
      moveFocus(summary);
    });
    this.listen(this.#startAgain, "click", () => {
      this.#wanted = false;
      this.store.save((document, at) => startAttempt(document, this.#module, at));
      moveFocus(part(this, "course-question legend"));
    });
    this.listen(this.store, "change", () => this.#show(outline));
    this.#show(outline);
  }

  get #module() {
    return this.dataset.module ?? "";
  }

  /** @param {Outline} outline */
  #show(outline) {
    const result = scoreQuiz(this.#scored(outline), Number(this.dataset.passMark));
    const shown = JSON.stringify([result, this.#wanted]);
    // The document changes with every note; what has the focus in an unchanged summary must stay where it is.
    if (shown === this.#shown) {
      return;
    }
    this.#shown = shown;
    const counts = { checked: result.checked, questions: result.questions.length };
    part(this, ".course-quiz__progress").textContent = text(
      result.completed ? "quiz-all-checked" : "quiz-checked",
      counts,
    );
    this.#showResult.hidden = result.completed;
    this.#showSummary(result, outline);
  }

  /**
   * @param {QuizResult} result
   * @param {Outline} outline
   */
  #showSummary(result, outline) {
    const summary = part(this, ".course-quiz__summary");
    summary.hidden = !result.completed && !this.#wanted;
    if (summary.hidden) {
      return;
    }
    const page = { outline, passMark: Number(this.dataset.passMark), promptOf };
    summary.replaceChildren(...makeSummary(result, page));
    if (result.questions.some(({ id, score }) => score !== null && this.#holds(id))) {
      summary.append(make("p", { class: "course-quiz__actions" }, this.#startAgain));
    }
  }

  /**
   * Questions that stand in the text belong to the module's score; starting the quiz again leaves them as they are.
   *
   * @param {Outline} outline
   * @returns {ScoredQuestion[]}
   */
  #scored(outline) {
    const { document } = this.store;
    const { at } = attemptOf(document, this.#module);

    return outline.questions.map(({ id, rev, objective, points }) => {
      const since = this.#holds(id) ? at : 0;
      const score = resultOf(document, id, rev, since)?.score ?? null;

      return { id, objective, points, score, firstScore: firstScoreOf(document, id, rev, since) };
    });
  }

  /** @param {string} id */
  #holds(id) {
    return this.contains(questionOf(id));
  }
}

/** @param {string} id */
function questionOf(id) {
  return document.getElementById(`question-${id}`);
}

/** @param {string} id */
function promptOf(id) {
  return questionOf(id)?.querySelector("legend")?.textContent?.trim() ?? id;
}
