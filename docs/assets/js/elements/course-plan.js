/** <course-plan>: the development plan, edited field by field; printed, saved as text, its dates as a calendar file. */

/** @import { Outline } from "../check/scoring.js" */
/** @import { Field } from "./kept-fields.js" */

import { dayWords } from "../day-words.js";
import { all, part, say } from "../dom.js";
import { writeCalendar } from "../plan/calendar.js";
import { isDay } from "../plan/days.js";
import { makeOffers } from "../plan/offers.js";
import { makePaper } from "../plan/paper.js";
import {
  freeSentence,
  GOOD,
  MOST_POINTS,
  planAsMarkdown,
  planEvents,
  qualityOf,
  reviewDays,
} from "../plan/plan.js";
import { uidsOf } from "../plan/uid.js";
import { saveFile } from "../save-file.js";
import { text } from "../texts.js";
import { KeptFields } from "./kept-fields.js";

export class CoursePlan extends KeptFields {
  /** @override */
  static tag = "course-plan";

  /** The review dates as they follow from the first day that was last complete. @type {Record<string, string>} */
  #following = {};

  /** @override */
  get map() {
    return /** @type {const} */ ("plan");
  }

  /** @override */
  connected() {
    this.listen(this, "click", ({ target }) => this.#act(/** @type {HTMLElement} */ (target)));
    this.listen(part(this, "[name=start]"), "change", () => this.#setReviews());
    this.listen(window, "beforeprint", () => this.#setPaper());
    super.connected();
  }

  /** @override */
  shown() {
    const { values } = this;
    this.#following = { ...this.#following, ...reviewDays(values.start ?? "") };
    const isHard = values.variant === "hard-times";
    for (const each of all(this, "[data-section=goal-2], [data-field=review-60], [data-field=review-90]")) {
      each.hidden = isHard;
    }
    const outline = this.querySelector(".course-check__outline")?.textContent;
    const offers = makeOffers(
      this.store.document,
      JSON.parse(part(this, ".course-notebook__places").textContent ?? ""),
      outline ? /** @type {Outline} */ (JSON.parse(outline)) : null,
      isHard ? [1] : [1, 2],
    );
    part(this, ".course-plan__offers").hidden = offers.length === 0;
    const list = part(this, ".course-plan__list");
    // Built anew only when it says something else: a button that has the focus keeps it.
    if (list.textContent !== offers.map(({ textContent }) => textContent).join("")) {
      list.replaceChildren(...offers);
    }
    const earned = qualityOf(values);
    const total = earned !== null && earned >= GOOD ? "plan-total-good" : "plan-total";
    const words = earned === null ? "" : text(total, { earned, possible: MOST_POINTS });
    say(part(this, ".course-plan__total"), words);
    this.#setPaper();
  }

  /** @param {HTMLElement} target */
  #act(target) {
    const { do: act, goal, if: when, then, evidence } = target.dataset;
    if (act === "print") {
      this.#setPaper();
      window.print();
    } else if (act === "markdown") {
      const contents = planAsMarkdown(text("plan-title"), this.#sections());
      saveFile(`${text("plan-file")}.md`, "text/markdown", contents);
    } else if (act === "calendar") {
      this.#saveCalendar();
    } else if (act === "sentence") {
      this.#takeSentence(Number(goal), when ?? "", then ?? "");
    } else if (act === "evidence") {
      this.put({ "evidence-score": evidence ?? "" });
      say(part(this, ".course-plan__taken"), text("plan-taken"));
    }
  }

  /**
   * @param {number} goal
   * @param {string} when
   * @param {string} then
   */
  #takeSentence(goal, when, then) {
    const free = freeSentence(this.values, goal);
    if (free) {
      this.put({ [free.if]: when, [free.then]: then });
    }
    say(part(this, ".course-plan__taken"), text(free ? "plan-taken" : "plan-full"));
  }

  /** The dates of the reviews follow the first day; a date that somebody chose stays. */
  #setReviews() {
    const { values } = this;
    const due = reviewDays(values.start ?? "");
    const free = Object.entries(due).filter(
      ([name]) => !values[name] || values[name] === this.#following[name],
    );
    this.put(Object.fromEntries(free));
  }

  async #saveCalendar() {
    await this.keep();
    const told = part(this, ".course-plan__told");
    const { values, store } = this;
    const events = planEvents(values, {
      uid: uidsOf(store.document, "plan"),
      review: (count) => text("plan-review-event", { count }),
      text: text("plan-review-event-text"),
      short: text("plan-five-minutes"),
    });
    if (events.length === 0) {
      say(told, text("plan-no-dates"));
      part(this, "[name=start]").focus();
      return;
    }
    const calendar = {
      product: `-//${store.document.course}//plan//`,
      name: text("plan-title"),
      at: Math.max(Date.now(), store.document.updated),
      events,
    };
    saveFile(`${text("plan-file")}.ics`, "text/calendar", writeCalendar(calendar));
    say(told, text("plan-dates-saved"));
  }

  #setPaper() {
    part(this, ".course-paper-sheet").replaceChildren(...makePaper(text("plan-title"), this.#sections()));
  }

  /** The plan as it reads: the headings and labels of the page, with what was written. */
  #sections() {
    return all(this, ".course-plan__section:not([hidden])").map((section) => ({
      title: part(section, "h2").textContent ?? "",
      note: section.querySelector(".course-plan__agreement")?.textContent ?? "",
      fields: all(section, ".course-sheet-field:not([hidden])").map((row) => ({
        label: part(row, "label").textContent ?? "",
        // The goal itself and the log take the whole width; below a goal, what belongs together stands side by side.
        wide: /-goal$|^(?:log|variant)$/.test(row.dataset.field ?? ""),
        words: wordsOf(/** @type {Field} */ (row.querySelector("[name]"))),
      })),
    }));
  }
}

/** @param {Field} field */
function wordsOf(field) {
  if (field instanceof HTMLSelectElement) {
    return field.selectedOptions[0]?.textContent ?? "";
  }

  return field.type === "date" && isDay(field.value) ? dayWords(field.value) : field.value;
}
