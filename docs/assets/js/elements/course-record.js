/** <course-record>: what a learner says they have done, to be printed. It names itself for what it is, and is no certificate. */

import { dayWords } from "../day-words.js";
import { all, make, part } from "../dom.js";
import { dayOf, isDay } from "../plan/days.js";
import { text } from "../texts.js";
import { KeptFields } from "./kept-fields.js";

export class CourseRecord extends KeptFields {
  /** @override */
  static tag = "course-record";

  /** @override */
  get map() {
    return /** @type {const} */ ("records");
  }

  /** @override */
  connected() {
    this.listen(part(this, "[data-do=print]"), "click", () => window.print());
    this.listen(this.form, "change", ({ target }) => this.#setDate(/** @type {HTMLInputElement} */ (target)));
    super.connected();
  }

  /** A module that is ticked was done today, until somebody says otherwise. @param {HTMLInputElement} box */
  #setDate(box) {
    const on = box.name.replace(/\/done$/, "/on");
    if (box.type === "checkbox" && box.checked && this.chosenValue(on) === "") {
      this.put({ [on]: dayOf(Date.now()) });
    }
  }

  /** @override */
  shown() {
    const { values } = this;
    const rows = all(this, "tr[data-module]");
    const done = rows.filter((row) => values[`${row.dataset.module}/done`]);
    const sheet = part(this, ".course-record__sheet");
    sheet.hidden = done.length === 0;
    part(this, ".course-sheet-actions").hidden = done.length === 0;
    sheet.replaceChildren(
      make("h2", { class: "course-paper-sheet__title" }, text("record-title")),
      make(
        "p",
        { class: "course-record__line" },
        text("record-line", {
          name: values.name ?? text("record-no-name"),
          count: done.length,
          all: rows.length,
          course: this.dataset.course ?? "",
        }),
      ),
      make("ol", { class: "course-record__list" }, ...done.map((row) => this.#lineOf(row))),
      make("p", { class: "course-record__self" }, text("record-self")),
      make("p", {}, text("record-edition", { day: dateWords(this.dataset.edition ?? "") })),
      make("p", { class: "course-record__hand" }, `${text("record-hand")} ______________________`),
    );
  }

  /** @param {HTMLElement} row */
  #lineOf(row) {
    const title = part(row, "label").textContent?.trim() ?? "";

    return make("li", {}, `${title}, ${dateWords(this.chosenValue(`${row.dataset.module}/on`))}`);
  }
}

/** @param {string} day */
function dateWords(day) {
  return isDay(day) ? dayWords(day) : text("record-undated");
}
