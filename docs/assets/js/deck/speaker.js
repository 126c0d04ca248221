/** The speaker's window: this slide and the next, what to say, and the plan against the clock. */

import { make, makeButton, say as write } from "../dom.js";
import { text } from "../texts.js";
import { connect } from "./channel.js";
import { ahead, clockText, planned } from "./pace.js";
import { Stopwatch } from "./stopwatch.js";

const SECOND = 1000;

/** @param {HTMLElement[]} slides */
export function speak(slides) {
  const root = document.documentElement;
  root.classList.add("deck-speaks");
  document.title = `${text("deck-speaker")}: ${document.title}`;
  const view = new SpeakerView(slides);
  document.body.append(view.element);
  const tell = connect(
    () => window.opener,
    ({ place }) => place !== undefined && view.show(place),
  );
  const turn = (/** @type {number} */ step) => {
    tell({ step });
    if (!window.opener) {
      view.show(view.place + step);
    }
  };
  view.turned = turn;
  document.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 }[
      event.key
    ];
    if (step) {
      event.preventDefault();
      turn(step);
    }
  });
  view.show(0);
  tell({ hello: true });
  root.dataset.ready = "true";
}

class SpeakerView {
  place = 0;
  /** @type {(step: number) => void} */
  turned = () => {};

  #slides;
  #minutes;
  #watch = new Stopwatch();
  #now = make("section", { class: "deck-speaker__now", "aria-live": "off" });
  #next = make("section", { class: "deck-speaker__next" });
  #notes = make("section", { class: "deck-speaker__notes", tabindex: "0", "aria-label": text("deck-say") });
  #clock = make("p", { class: "deck-speaker__clock", role: "timer", "aria-label": text("deck-elapsed") });
  #pace = make("p", { class: "deck-speaker__pace" });
  #plan = make("dl");
  #toggle = makeButton(text("timer-start"), "course-button");

  /** @param {HTMLElement[]} slides */
  constructor(slides) {
    this.#slides = slides;
    this.#minutes = slides.map((slide) => Number(slide.dataset.minutes) || 0);
    const buttons = make("div", { class: "deck-speaker__buttons" }, this.#toggle);
    const add = (/** @type {string} */ key, /** @type {() => void} */ act) => {
      const button = makeButton(text(key), "course-button");
      button.addEventListener("click", act);
      buttons.append(button);
    };
    this.#toggle.addEventListener("click", () => this.#watch.toggle());
    add("timer-reset", () => this.#watch.reset());
    add("deck-back", () => this.turned(-1));
    add("deck-on", () => this.turned(1));
    const time = make(
      "section",
      { class: "deck-speaker__time" },
      this.#clock,
      this.#pace,
      this.#plan,
      buttons,
    );
    this.element = make("main", { class: "deck-speaker" }, this.#now, this.#next, time, this.#notes);
    window.setInterval(() => this.#showTime(), SECOND / 4);
  }

  /** @param {number} place */
  show(place) {
    this.place = Math.max(0, Math.min(place, this.#slides.length - 1));
    if (this.place > 0) {
      this.#watch.start(); // the title stands while people come in
    }
    const slide = this.#slides[this.place];
    this.#now.replaceChildren(make("h2", {}, text("deck-now")), ...preview(slide));
    this.#next.replaceChildren(make("h2", {}, text("deck-next")), ...preview(this.#slides[this.place + 1]));
    const notes = slide?.querySelector(".deck-notes")?.cloneNode(true);
    this.#notes.replaceChildren(notes ?? make("p", {}, text("deck-no-notes")));
    this.#notes.scrollTop = 0;
    this.#showTime();
  }

  #showTime() {
    const elapsed = this.#watch.seconds / 60;
    const plan = planned(this.#minutes, this.place);
    write(this.#toggle, text(this.#watch.running ? "timer-pause" : elapsed ? "timer-go-on" : "timer-start"));
    write(this.#clock, clockText(this.#watch.seconds));
    const off = Math.round(ahead(this.#minutes, this.place, elapsed));
    this.#pace.dataset.pace = off < 0 ? "behind" : "fine";
    const word = off < 0 ? "deck-behind" : off > 0 ? "deck-ahead" : "deck-on-time";
    write(this.#pace, text(word, { minutes: Math.abs(off) }));
    this.#showPlan(plan);
  }

  /** @param {{ begin: number, end: number, whole: number }} plan */
  #showPlan({ begin, end, whole }) {
    const rows = [
      ["deck-this-slide", text("deck-until", { begin: clockText(begin * 60), end: clockText(end * 60) })],
      ["deck-whole", clockText(whole * 60)],
      ["deck-clock", new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" })],
      ["deck-place", `${this.place + 1} / ${this.#slides.length}`],
    ];
    const wanted = rows.map((row) => row.join()).join();
    if (this.#plan.dataset.shows !== wanted) {
      this.#plan.dataset.shows = wanted;
      this.#plan.replaceChildren(
        ...rows.flatMap(([key = "", value = ""]) => [make("dt", {}, text(key)), make("dd", {}, value)]),
      );
    }
  }
}

/**
 * @param {HTMLElement | undefined} slide
 * @returns {Node[]} a picture of it: nothing in it can be worked, and no id stands twice
 */
function preview(slide) {
  if (!slide) {
    return [make("p", {}, text("deck-last"))];
  }
  const copy = /** @type {HTMLElement} */ (slide.cloneNode(true));
  copy.querySelector(".deck-notes")?.remove();
  copy.removeAttribute("id");
  copy.inert = true;
  for (const timer of copy.querySelectorAll("course-timer")) {
    timer.remove();
  }

  return [copy];
}
