/** <course-routine>: which beats, on which day and at what time; the week as a table, a card for the wall, entries for the calendar. */

/** @import { Beat, Chosen } from "../plan/routine.js" */

import { all, make, part, say } from "../dom.js";
import { writeCalendar } from "../plan/calendar.js";
import { dayOf } from "../plan/days.js";
import { chosenBeats, routineEvents, weekOf, workdaysOf } from "../plan/routine.js";
import { uidsOf } from "../plan/uid.js";
import { keepValue, keptValue } from "../progress.js";
import { saveFile } from "../save-file.js";
import { wordsFor } from "../sheet-words.js";
import { text } from "../texts.js";
import { KeptFields } from "./kept-fields.js";

/** The beats of the last calendar file, so that one that was dropped can be taken out again. */
const EXPORTED = "exported";
const RARE = /** @type {const} */ (["month", "quarter"]);

export class CourseRoutine extends KeptFields {
  /** @override */
  static tag = "course-routine";

  /** @override */
  get map() {
    return /** @type {const} */ ("routine");
  }

  /** @override */
  connected() {
    this.listen(part(this, "[data-do=print]"), "click", () => window.print());
    this.listen(part(this, "[data-do=calendar]"), "click", () => this.#saveCalendar());
    super.connected();
  }

  /** @override */
  shown() {
    const chosen = chosenBeats(this.#beats, this.values);
    for (const row of all(this, ".course-beat")) {
      part(row, ".course-beat__when").hidden = !chosen.some(({ id }) => id === row.dataset.beat);
    }
    part(this, ".course-routine__card").hidden = chosen.length === 0;
    for (const button of all(this, "[data-do]")) {
      button.hidden = chosen.length === 0 && !this.#exported.length;
    }
    part(this, ".course-routine__week").replaceChildren(...makeWeek(chosen, this.values.workdays ?? ""));
    say(part(this, ".course-routine__told"), chosen.length === 0 ? text("routine-none") : "");
  }

  /** @returns {Beat[]} */
  get #beats() {
    return all(this, ".course-beat").map((row) => ({
      id: row.dataset.beat ?? "",
      every: row.dataset.every ?? "",
      job: row.dataset.job ?? "",
      minutes: Number(row.dataset.minutes),
      text: part(row, ".course-beat__text").textContent ?? "",
    }));
  }

  /** @returns {string[]} */
  get #exported() {
    const kept = keptValue(this.store.document, "routine", EXPORTED);

    return Array.isArray(kept) ? kept : [];
  }

  async #saveCalendar() {
    await this.keep();
    const chosen = chosenBeats(this.#beats, this.values);
    const names = chosen.map(({ id }) => id);
    const earlier = this.#exported;
    const { store } = this;
    const events = routineEvents(chosen, {
      from: dayOf(Date.now()),
      workdays: workdaysOf(this.values.workdays ?? ""),
      uid: uidsOf(store.document, "routine"),
      dropped: this.#beats.filter(({ id }) => earlier.includes(id) && !names.includes(id)),
    });
    const all = [...new Set([...earlier, ...names])];
    await store.save((document, at) => keepValue(document, "routine", EXPORTED, all, at));
    const calendar = {
      product: `-//${store.document.course}//routine//`,
      name: text("routine-name"),
      at: Math.max(Date.now(), store.document.updated),
      events,
    };
    saveFile(`${text("routine-file")}.ics`, "text/calendar", writeCalendar(calendar));
    say(part(this, ".course-routine__told"), text("routine-saved"));
  }
}

/**
 * @param {Chosen[]} chosen
 * @param {string} workdays
 */
function makeWeek(chosen, workdays) {
  const rows = weekOf(chosen, workdaysOf(workdays)).map(({ day, beats }) =>
    makeRow(wordsFor("weekday", day), beats, ({ time }) => time || text("routine-without-time")),
  );
  const rare = RARE.flatMap((every) => {
    const beats = chosen.filter((beat) => beat.every === every);
    const heading = text(every === "month" ? "routine-monthly" : "routine-quarterly");
    const when = (/** @type {Chosen} */ { place, day, time }) =>
      [text("routine-anchor", { place: wordsFor("place", place), day: wordsFor("weekday", day) }), time]
        .filter(Boolean)
        .join(", ");

    return beats.length > 0 ? [makeRow(heading, beats, when)] : [];
  });

  return [make("table", { class: "course-week" }, make("tbody", {}, ...rows, ...rare))];
}

/**
 * @param {string} heading
 * @param {Chosen[]} beats
 * @param {(beat: Chosen) => string} when
 */
function makeRow(heading, beats, when) {
  const lines = beats.map((beat) =>
    make(
      "p",
      { class: "course-week__beat" },
      make("span", { class: "course-week__time" }, when(beat)),
      " ",
      make("span", { class: "course-job", "data-job": beat.job }, wordsFor("job", beat.job)),
      ` ${beat.text}`,
    ),
  );

  return make("tr", {}, make("th", { scope: "row" }, heading), make("td", {}, ...lines));
}
