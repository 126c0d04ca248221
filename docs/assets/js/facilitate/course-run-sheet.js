/** <course-run-sheet>: one format at a time, with clock times, counts and dates. Without script every format stands in the page. */

/** @import { CourseFollowUp } from "./course-follow-up.js" */
/** @import { CourseRun } from "./course-run.js" */

import { all, make, part } from "../dom.js";
import { readOpening, writeOpening } from "./planning/address.js";
import { quantity } from "./planning/packing.js";
import { clock, daysFrom, longDay, readClock, readDay } from "./planning/times.js";
import { text } from "./texts.js";

export class CourseRunSheet extends HTMLElement {
  static tag = "course-run-sheet";

  /** @type {string[]} */
  #without = [];
  #format = make("select", { name: "format" });
  #start = make("input", { type: "time", name: "start" });
  #date = make("input", { type: "date", name: "date" });
  #people = make("input", { type: "number", name: "people", min: "2", max: "500" });

  connectedCallback() {
    const settings = part(this, "[data-settings]");
    if (!settings.hidden) {
      return;
    }
    const lengths = all(this, "thead [data-length]").map(({ dataset }) => dataset.length ?? "");
    this.#format.append(
      ...lengths.map((one) => make("option", { value: one }, text("sheet-length", { minutes: one }))),
    );
    settings.append(
      ...[
        { key: "sheet-format", control: this.#format },
        { key: "plan-start", control: this.#start },
        { key: "plan-date", control: this.#date },
        { key: "sheet-people", control: this.#people },
      ].map(({ key, control }) =>
        make("label", { class: "course-planner__field" }, make("span", {}, text(key)), control),
      ),
    );
    settings.hidden = false;
    this.#open(lengths);
    settings.addEventListener("change", () => {
      history.replaceState(null, "", writeOpening(this.#opening));
      this.#show();
    });
    this.addEventListener("course-run-step", (event) => {
      const { step } = /** @type {CustomEvent} */ (event).detail;
      this.#shown[step]?.scrollIntoView({ block: "start" });
    });
    this.#show();
    // The address may name a part of the page that was folded or stood elsewhere a moment ago.
    const target =
      location.hash.startsWith("#sheet-activity-") && document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
    }
    this.addEventListener("click", ({ target: clicked }) => this.#unfold(clicked));
  }

  /** @param {string[]} lengths */
  #open(lengths) {
    const opening = readOpening(location.hash);
    value(
      this.#format,
      lengths.includes(String(opening?.format)) ? String(opening?.format) : (lengths[0] ?? ""),
    );
    value(this.#start, clock(opening?.start ?? 9 * 60));
    value(this.#date, opening?.date ?? "");
    value(this.#people, opening?.people ? String(opening.people) : "");
    this.#without = opening?.without ?? [];
    this.dataset.place = opening?.place ?? "room";
  }

  /** A link to an activity opens it. @param {EventTarget | null} clicked */
  #unfold(clicked) {
    const link = clicked instanceof Element ? clicked.closest("a[href^='#sheet-activity-']") : null;
    const target = link && document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
    if (target instanceof HTMLDetailsElement) {
      target.open = true;
    }
  }

  get #opening() {
    return {
      format: Number(value(this.#format)),
      start: readClock(value(this.#start)),
      date: value(this.#date),
      people: Number(value(this.#people)),
      without: this.#without,
      place: /** @type {"room" | "call"} */ (this.dataset.place === "call" ? "call" : "room"),
    };
  }

  get #shown() {
    return all(this, "[data-step]").filter(({ hidden }) => !hidden);
  }

  #show() {
    const { format, start, date, people } = this.#opening;
    let at = start;
    let planned = 0;
    for (const step of all(this, "[data-step]")) {
      const minutes = minutesOf(step, format);
      const left = minutes === null || this.#without.includes(step.dataset.step ?? "");
      step.hidden = left;
      part(this, `[data-row="${step.dataset.step}"]`).hidden = left;
      if (!left) {
        const words = part(step, "[data-clock]");
        words.hidden = at === null;
        words.textContent = at === null ? "" : clock(at);
        part(step, "[data-duration]").textContent = text("sheet-minutes", { minutes });
        at = at === null ? null : at + minutes;
        planned += minutes;
      }
    }
    for (const cell of all(this, "table [data-length]")) {
      cell.hidden = cell.dataset.length !== String(format);
    }
    part(this, `[data-slack] [data-length="${format}"]`).textContent = String(format - planned);
    this.#showCounts(people);
    this.#showDates(date);
    const steps = this.#shown.map((step) => ({
      title: part(step, "h3").textContent ?? "",
      minutes: minutesOf(step, format) ?? 0,
    }));
    /** @type {CourseRun} */ (this.querySelector("course-run")).load(
      steps,
      `#${format}-${this.#without.join("-")}`,
    );
  }

  /** @param {number} people */
  #showCounts(people) {
    for (const entry of all(this, "[data-per]")) {
      const words = part(entry, ".course-sheet__per");
      words.dataset.words ??= words.textContent ?? "";
      words.textContent =
        people > 0
          ? `${words.dataset.words}: ${quantity(entry.dataset.per ?? "", people)}`
          : words.dataset.words;
    }
  }

  /** @param {string} date */
  #showDates(date) {
    const day = readDay(date);
    for (const entry of all(this, "[data-day-words]")) {
      const days = Number(entry.dataset.dayWords);
      entry.dataset.words ??= entry.textContent ?? "";
      entry.textContent = day
        ? longDay(daysFrom(day, days), document.documentElement.lang)
        : entry.dataset.words;
    }
    const messages = /** @type {CourseFollowUp | null} */ (this.querySelector("course-follow-up"));
    messages?.show(date, this.dataset.title ?? "", this.dataset.page ?? "");
  }
}

/** @param {HTMLElement} step @param {number} format */
function minutesOf(step, format) {
  const match = new RegExp(`(?:^|\\s)${format}:(\\d+)`).exec(step.dataset.minutes ?? "");

  return match ? Number(match[1]) : null;
}

/** @param {HTMLElement} control @param {string} [words] */
function value(control, words) {
  const field = /** @type {HTMLInputElement} */ (control);
  if (words !== undefined) {
    field.value = words;
  }

  return field.value;
}
