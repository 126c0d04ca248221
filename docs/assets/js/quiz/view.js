/** All questions of a quiz in a list, or one at a time with buttons to the next and the one before. */

import { all, makeButton, moveFocus, part } from "../dom.js";
import { text } from "../texts.js";

const QUIET = "course-button course-button--quiet";

export class QuizView {
  /** Changes from one view to the other. */
  toggle = makeButton("", QUIET);
  before = makeButton(text("quiz-before"), QUIET);
  next = makeButton(text("quiz-next"), "course-button");
  #entries;
  #place = 0;
  #single = false;

  /** @param {HTMLElement} list */
  constructor(list) {
    this.#entries = all(list, ".course-quiz__entry");
    this.toggle.hidden = this.#entries.length < 2;
  }

  /** Where the learner is, in words; nothing to say of a list. */
  get words() {
    return this.#single ? text("quiz-place", { place: this.#place + 1, all: this.#entries.length }) : "";
  }

  /** @param {boolean} single */
  show(single) {
    this.#single = single;
    for (const [place, entry] of this.#entries.entries()) {
      entry.hidden = single && place !== this.#place;
    }
    this.before.hidden = !single || this.#place === 0;
    this.next.hidden = !single || this.#place >= this.#entries.length - 1;
    this.toggle.textContent = text(single ? "quiz-view-list" : "quiz-view-one");
  }

  /**
   * Choose the question to begin with, without going there.
   *
   * @param {(question: HTMLElement) => boolean} isOpen
   */
  begin(isOpen) {
    const first = this.#entries.findIndex((entry) => all(entry, "course-question").some(isOpen));
    this.#place = Math.max(0, first);
  }

  /** @param {number} steps */
  turn(steps) {
    this.#goTo(this.#place + steps);
  }

  /** Back to the first question. */
  restart() {
    this.#goTo(0);
  }

  /**
   * Show the question that an address leads to, if it is one of ours.
   *
   * @param {string} hash
   */
  reveal(hash) {
    const target = document.getElementById(hash.slice(1));
    const place = target ? this.#entries.findIndex((entry) => entry.contains(target)) : -1;
    if (place >= 0) {
      this.#goTo(place);
    }
  }

  /** @param {number} place */
  #goTo(place) {
    this.#place = place;
    this.show(this.#single);
    const entry = this.#entries[place];
    if (entry) {
      // Reading goes on from here, so a situation that comes before the question must not be passed over.
      const beginning = part(entry, ".course-question__situation, legend");
      beginning.tabIndex = -1;
      moveFocus(beginning, entry);
    }
  }
}
