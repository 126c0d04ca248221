/** <course-form>: paper with the workshop's name and date on it, and as many lines as there are people. */

import { all } from "../dom.js";
import { longDay, readDay } from "./planning/times.js";

const SPARE_LINES = 2;

export class CourseForm extends HTMLElement {
  static tag = "course-form";

  connectedCallback() {
    const written = new URLSearchParams(location.hash.replace(/^#/, ""));
    const day = readDay(written.get("date") ?? "");
    const filled = /** @type {Record<string, string>} */ ({
      title: written.get("title") ?? "",
      date: day ? longDay(day, document.documentElement.lang) : "",
    });
    for (const place of all(this, "[data-fill]")) {
      place.textContent = filled[place.dataset.fill ?? ""] ?? "";
    }
    const people = Number(written.get("people"));
    const rows = all(this, "tbody tr");
    const body = this.querySelector("tbody");
    if (body && people >= 2 && people <= 500) {
      const lines = Array.from({ length: people + SPARE_LINES }, (_, place) => {
        const row = /** @type {HTMLElement} */ (rows[0]?.cloneNode(true));
        row.firstElementChild?.replaceChildren(String(place + 1));

        return row;
      });
      body.replaceChildren(...lines);
    }
  }
}
