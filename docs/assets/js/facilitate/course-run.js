/**
 * <course-run>: the clock in the room. It shows the step, what is left of it, and whether the workshop is ahead or behind. A pause
 * is for questions: the step waits, the day does not. It goes on after a reload, for a phone may put the page to sleep.
 */

/** @import { RunState } from "./run/clock.js" */

import { make, makeButton, say } from "../dom.js";
import { goTo, notStarted, pause, read, start } from "./run/clock.js";
import { text } from "./texts.js";

const SECOND = 1000;

export class CourseRun extends HTMLElement {
  static tag = "course-run";

  /** @type {RunStep[]} */
  #steps = [];
  #state = notStarted();
  #key = "";
  #ticking = 0;
  #title = make("p", { class: "course-run__title" });
  #time = make("span", { class: "course-run__time", role: "timer" });
  #pace = make("span", { class: "course-run__pace" });
  #news = make("p", { class: "course-sr", role: "status" });
  #toggle = makeButton("", "course-button course-run__toggle");
  #next = makeButton(text("run-next"), "course-button course-run__next");
  #back = makeButton(text("run-back"), "course-button course-button--quiet");
  #again = makeButton(text("run-again"), "course-button course-button--quiet course-run__again");

  connectedCallback() {
    if (this.childElementCount === 0) {
      this.append(
        make("div", { class: "course-run__words" }, this.#title, make("p", {}, this.#time, " ", this.#pace)),
        make("div", { class: "course-run__buttons" }, this.#toggle, this.#next, this.#back, this.#again),
        this.#news,
      );
      this.#toggle.addEventListener("click", () => this.#change(this.#state.since === null ? start : pause));
      this.#next.addEventListener("click", () => this.#move(1));
      this.#back.addEventListener("click", () => this.#move(-1));
      this.#again.addEventListener("click", () => this.#change(notStarted));
    }
    this.#ticking = window.setInterval(() => this.#show(), SECOND);
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
  }

  /**
   * @param {RunStep[]} steps
   * @param {string} key Tells this workshop from another when the page comes back.
   */
  load(steps, key) {
    this.#steps = steps;
    if (key !== this.#key) {
      this.#key = key;
      this.#state = recall(key) ?? notStarted();
    }
    this.#state = { ...this.#state, step: Math.max(0, Math.min(this.#state.step, steps.length - 1)) };
    this.hidden = steps.length === 0;
    this.#show();
  }

  /** @param {(state: RunState, now: number) => RunState} how */
  #change(how) {
    this.#state = how(this.#state, Date.now());
    keep(this.#key, this.#state);
    this.#show();
  }

  /** @param {number} by */
  #move(by) {
    const step = Math.max(0, Math.min(this.#state.step + by, this.#steps.length - 1));
    if (step !== this.#state.step) {
      this.#change((state, now) => goTo(state, step, now));
      say(this.#news, this.#title.textContent ?? "");
      this.dispatchEvent(new CustomEvent("course-run-step", { detail: { step }, bubbles: true }));
    }
  }

  #show() {
    const step = this.#steps[this.#state.step];
    if (!step) {
      return;
    }
    const minutes = this.#steps.map((one) => one.minutes);
    const { started, running, left, ahead, ends } = read(this.#state, minutes, Date.now());
    const place = { place: this.#state.step + 1, all: this.#steps.length, title: step.title };
    say(this.#title, text("run-step", place));
    say(
      this.#time,
      left < 0 ? text("run-over", { time: span(-left) }) : text("run-left", { time: span(left) }),
    );
    say(
      this.#pace,
      started ? paceText(ahead, ends) : text("run-planned", { minutes: minutes.reduce((a, b) => a + b, 0) }),
    );
    say(this.#toggle, text(running ? "run-pause" : started ? "run-go-on" : "run-start"));
    this.#back.toggleAttribute("disabled", this.#state.step === 0);
    this.#next.toggleAttribute("disabled", this.#state.step === this.#steps.length - 1);
    this.#again.hidden = !started;
    this.dataset.state = running ? "running" : started ? "paused" : "waiting";
    this.dataset.over = String(left < 0);
    document.documentElement.classList.toggle("course-runs", started);
  }
}

/** @param {number} ahead @param {number} ends */
function paceText(ahead, ends) {
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const end = new Date(ends);
  const at = `${String(end.getHours()).padStart(2, "0")}:${String(end.getMinutes()).padStart(2, "0")}`;

  return text(minutes === 0 ? "run-on-time" : ahead < 0 ? "run-behind" : "run-ahead", { minutes, at });
}

/** @param {number} milliseconds */
function span(milliseconds) {
  const seconds = Math.ceil(milliseconds / SECOND);

  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** @param {string} key */
function nameOf(key) {
  return `lead-course:${COURSE_ID}:run:${location.pathname}${key}`;
}

/** For this tab alone, and only until it is closed. @param {string} key @param {RunState} state */
function keep(key, state) {
  try {
    sessionStorage.setItem(nameOf(key), JSON.stringify(state));
  } catch {
    // Without storage the clock runs all the same, and does not outlast a reload.
  }
}

/** @param {string} key @returns {RunState | null} */
function recall(key) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(key)) ?? "null");
    const sound = kept && [kept.step, kept.spent].every(Number.isFinite);

    return sound ? { ...notStarted(), ...kept } : null;
  } catch {
    return null;
  }
}

/** @typedef {{title: string, minutes: number}} RunStep */
