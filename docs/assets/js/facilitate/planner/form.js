/** The form of the planner: HTML controls and nothing else; the plan is made of what they say. */

/** @import { Wish } from "../planning/address.js" */
/** @import { ModulePlan } from "../planning/types.js" */

import { all, make } from "../../dom.js";
import { MOST_PEOPLE } from "../planning/address.js";
import { LENGTHS, MOST_MODULES } from "../planning/plan.js";
import { clock, readClock } from "../planning/times.js";
import { text } from "../texts.js";

export class PlannerForm {
  element = make("form", { class: "course-planner__form", novalidate: true });
  #error = make("p", { class: "course-planner__error", role: "alert" });

  /** @param {ModulePlan[]} modules */
  constructor(modules) {
    const names = modules.map(({ slug, title }) => choice("checkbox", "modules", slug, title));
    const lengths = Object.keys(LENGTHS).sort(byLength);
    this.element.append(
      group("plan-modules", ...names, this.#error),
      group(
        "plan-length",
        ...lengths.map((one) => choice("radio", "length", one, text(`plan-length-${one}`))),
      ),
      make(
        "div",
        { class: "course-planner__row" },
        field("plan-date", make("input", { type: "date", name: "date" })),
        field("plan-start", make("input", { type: "time", name: "start", required: true })),
        field(
          "plan-people",
          make("input", { type: "number", name: "people", min: "2", max: String(MOST_PEOPLE) }),
        ),
      ),
      group(
        "plan-place",
        choice("radio", "place", "room", text("plan-place-room")),
        choice("radio", "place", "call", text("plan-place-call")),
      ),
    );
    this.element.addEventListener("submit", (event) => event.preventDefault());
    this.element.addEventListener("change", ({ target }) =>
      this.#limit(/** @type {HTMLInputElement} */ (target)),
    );
  }

  /** Three modules fill a day; a fourth is not taken, and the form says so. @param {HTMLInputElement} input */
  #limit(input) {
    const tooMany = this.#values("modules").length > MOST_MODULES;
    if (tooMany) {
      input.checked = false;
    }
    this.#error.textContent = tooMany ? text("plan-too-many") : "";
  }

  /** @param {string} name */
  #values(name) {
    return all(this.element, `[name=${name}]:checked`).map(
      (input) => /** @type {HTMLInputElement} */ (input).value,
    );
  }

  /** @param {string} name */
  #input(name) {
    return /** @type {HTMLInputElement} */ (this.element.querySelector(`[name=${name}]`));
  }

  /** What the form says; where a field says nothing useful, the last wish stays. @param {Wish} last @returns {Wish} */
  read(last) {
    const people = Number(this.#input("people").value);
    const usual = Number.isInteger(people) && people >= 2 && people <= MOST_PEOPLE;
    const chosen = this.#values("modules");

    return {
      // In the order in which they were chosen, which is the order of the day.
      modules: [
        ...last.modules.filter((slug) => chosen.includes(slug)),
        ...chosen.filter((slug) => !last.modules.includes(slug)),
      ],
      length: /** @type {Wish["length"]} */ (this.#values("length")[0] ?? last.length),
      start: readClock(this.#input("start").value) ?? last.start,
      people: usual ? people : last.people,
      date: this.#input("date").value,
      place: this.#values("place")[0] === "call" ? "call" : "room",
    };
  }

  /** @param {Wish} wish */
  show(wish) {
    for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (
      this.element.querySelectorAll("input")
    )) {
      const wanted = { modules: wish.modules, length: [wish.length], place: [wish.place] }[input.name];
      if (wanted) {
        input.checked = wanted.includes(/** @type {never} */ (input.value));
      }
    }
    this.#input("date").value = wish.date;
    this.#input("start").value = clock(wish.start);
    this.#input("people").value = String(wish.people);
  }
}

/** @param {string} a @param {string} b */
function byLength(a, b) {
  return LENGTHS[/** @type {Wish["length"]} */ (a)] - LENGTHS[/** @type {Wish["length"]} */ (b)];
}

/** @param {string} key @param {...HTMLElement} controls */
function group(key, ...controls) {
  return make(
    "fieldset",
    { class: "course-planner__group", "data-group": key },
    make("legend", {}, text(key)),
    ...controls,
  );
}

/** @param {string} type @param {string} name @param {string} value @param {string} words */
function choice(type, name, value, words) {
  return make("label", { class: "course-planner__choice" }, make("input", { type, name, value }), " ", words);
}

/** @param {string} key @param {HTMLElement} input */
function field(key, input) {
  return make("label", { class: "course-planner__field" }, make("span", {}, text(key)), input);
}
