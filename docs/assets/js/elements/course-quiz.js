/** <course-quiz>: how far the learner is, the result by objective with what to read again, and a new attempt. */

/** @import { Outline } from "../quiz/summary.js" */
/** @import { QuizResult, ScoredQuestion } from "../scoring.js" */

import { make, makeButton, moveFocus, part, say } from "../dom.js";
import { attemptOf, changeSetting, firstScoreOf, resultOf, settingOf, startAttempt } from "../progress.js";
import { makeSummary } from "../quiz/summary.js";
import { QuizView } from "../quiz/view.js";
import { scoreQuiz } from "../scoring.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const VIEW = "quiz-view";

export class CourseQuiz extends CourseElement {
  /** @override */
  static tag = "course-quiz";

  #showResult = makeButton(text("show-result"), "course-button course-button--quiet");
  #startAgain = makeButton(text("start-again"), "course-button course-button--quiet");
  /** @type {QuizView | null} */
  #view = null;
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
    const view = this.#viewOf(summary);
    this.listen(this.#showResult, "click", () => {
      this.#wanted = true;
      this.#show(outline, view);
      moveFocus(summary);
    });
    this.listen(this.#startAgain, "click", () => {
      this.#wanted = false;
      this.store.save((document, at) => startAttempt(document, this.#module, at));
      view.restart();
      this.#show(outline, view);
    });
    this.#listenToView(view, summary, () => this.#show(outline, view));
    this.listen(this.store, "change", () => this.#show(outline, view));
    this.listen(document, "course-question-changed", () => this.#show(outline, view));
    this.#show(outline, view);
    view.reveal(window.location.hash);
  }

  get #module() {
    return this.dataset.module ?? "";
  }

  get #single() {
    return settingOf(this.store.document, VIEW, /** @type {string} */ ("list")) === "one";
  }

  /** Made once, with its buttons. @param {HTMLElement} summary */
  #viewOf(summary) {
    if (!this.#view) {
      const view = new QuizView(part(this, ".course-quiz__list"));
      const actions = [view.before, view.next, this.#showResult];
      part(this, ".course-quiz__progress").after(make("p", { class: "course-quiz__view" }, view.toggle));
      summary.before(make("p", { class: "course-quiz__actions" }, ...actions));
      view.begin((question) => this.#isOpen(question));
      this.#view = view;
    }

    return this.#view;
  }

  /**
   * @param {QuizView} view
   * @param {HTMLElement} summary
   * @param {() => void} show
   */
  #listenToView(view, summary, show) {
    this.listen(view.toggle, "click", () => {
      const value = this.#single ? "list" : "one";
      view.begin((question) => this.#isOpen(question));
      this.store.save((document, at) => changeSetting(document, VIEW, value, at));
    });
    for (const [button, steps] of /** @type {const} */ ([
      [view.before, -1],
      [view.next, 1],
    ])) {
      this.listen(button, "click", () => {
        view.turn(steps);
        show();
      });
    }
    const reveal = (/** @type {string} */ hash) => {
      view.reveal(hash);
      show();
    };
    this.listen(window, "hashchange", () => reveal(window.location.hash));
    // The address may be the same as before, and then it does not change.
    this.listen(summary, "click", ({ target }) => {
      const link = /** @type {Element} */ (target).closest("a");
      if (link) {
        reveal(link.hash);
      }
    });
  }

  /**
   * @param {Outline} outline
   * @param {QuizView} view
   */
  #show(outline, view) {
    view.show(this.#single);
    const result = scoreQuiz(this.#scored(outline), Number(this.dataset.passMark));
    const { checked, questions, completed } = result;
    const counts = { checked, questions: questions.length };
    // Of reflections alone there is nothing to count.
    const progress =
      questions.length > 0 ? text(completed ? "quiz-all-checked" : "quiz-checked", counts) : "";
    say(part(this, ".course-quiz__progress"), `${view.words} ${progress}`.trim());
    const shown = JSON.stringify([result, this.#wanted]);
    // The document changes with every note; what has the focus in an unchanged summary must stay where it is.
    if (shown !== this.#shown) {
      this.#shown = shown;
      this.#showResult.hidden = result.completed;
      this.#showSummary(result, outline);
    }
  }

  /**
   * @param {QuizResult} result
   * @param {Outline} outline
   */
  #showSummary(result, outline) {
    const summary = part(this, ".course-quiz__summary");
    summary.hidden = result.questions.length === 0 || (!result.completed && !this.#wanted);
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
      const changed = questionOf(id)?.hasAttribute("data-changed");
      const score = changed ? null : (resultOf(document, id, rev, since)?.score ?? null);

      return { id, objective, points, score, firstScore: firstScoreOf(document, id, rev, since) };
    });
  }

  /** @param {HTMLElement} question */
  #isOpen({ dataset }) {
    const { document } = this.store;
    const { at } = attemptOf(document, this.#module);

    return resultOf(document, dataset.question ?? "", Number(dataset.rev), at) === null;
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
