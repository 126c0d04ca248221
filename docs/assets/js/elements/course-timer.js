/** <course-timer>: counts the minutes of an activity down. It makes no sound and ends nothing: the activity goes on as long as it needs. */

import { make, makeButton, say } from "../dom.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const SECOND = 1000;

export class CourseTimer extends CourseElement {
  /** @override */
  static tag = "course-timer";

  #time = make("span", { class: "course-timer__time", role: "timer" });
  #toggle = makeButton(text("timer-start"), "course-button course-timer__toggle");
  #again = makeButton(text("timer-reset"), "course-button course-button--quiet course-timer__reset");
  #status = make("p", { class: "course-timer__status", role: "status" });
  #left = 0;
  /** When the time is up; 0 while the timer stands still. Counting ticks would fall behind in a tab in the background. */
  #end = 0;
  #ticking = 0;

  /** @override */
  connected() {
    if (this.childElementCount === 0) {
      this.append(this.#time, " ", this.#toggle, " ", this.#again, this.#status);
      this.#reset();
    }
    this.hidden = false;
    this.listen(this.#toggle, "click", () => (this.#end ? this.#pause() : this.#start()));
    this.listen(this.#again, "click", () => this.#reset());
  }

  /** @override */
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#pause();
  }

  #start() {
    if (this.#left === 0) {
      this.#reset();
    }
    this.#end = Date.now() + this.#left;
    this.#ticking = window.setInterval(() => this.#tick(), SECOND / 4);
    this.#toggle.textContent = text("timer-pause");
    this.#status.textContent = "";
  }

  #pause() {
    if (this.#end) {
      this.#left = Math.max(0, this.#end - Date.now());
      this.#stop(text("timer-go-on"));
    }
  }

  #reset() {
    this.#left = Number(this.dataset.minutes) * 60 * SECOND;
    this.#stop(text("timer-start"));
    this.#status.textContent = "";
  }

  /** @param {string} label */
  #stop(label) {
    clearInterval(this.#ticking);
    this.#end = 0;
    this.#toggle.textContent = label;
    this.#showTime();
  }

  #tick() {
    this.#left = Math.max(0, this.#end - Date.now());
    if (this.#left > 0) {
      this.#showTime();
      return;
    }
    this.#stop(text("timer-start"));
    this.#status.textContent = text("timer-over");
  }

  #showTime() {
    const seconds = Math.ceil(this.#left / SECOND);
    say(this.#time, `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`);
  }
}
