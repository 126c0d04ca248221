/** <course-planner>: choose, and see the day. The plan stands in the address, so that a link shares it. */

/** @import { CourseRun } from "./course-run.js" */
/** @import { Wish } from "./planning/address.js" */
/** @import { ModulePlan, Plan } from "./planning/types.js" */

import { make, makeButton, part, say } from "../dom.js";
import { copyText, saveFile } from "./copying.js";
import { PlannerForm } from "./planner/form.js";
import { dayWords, packingView, preparationView, warnings } from "./planner/lists.js";
import { dayView, folderView, titleOf, troubleView } from "./planner/view.js";
import { readAddress, writeAddress } from "./planning/address.js";
import { calendarFile } from "./planning/calendar.js";
import { makePlan } from "./planning/plan.js";
import { clock, daysFrom, dayText, readDay } from "./planning/times.js";
import { text } from "./texts.js";

export class CoursePlanner extends HTMLElement {
  static tag = "course-planner";

  /** @type {ModulePlan[]} */
  #modules = [];
  /** @type {Wish} */
  #wish = readAddress("", []);
  #verdict = make("p", { class: "course-plan__verdict", role: "status" });
  #plans = make("section", { class: "course-plan", "aria-label": text("plan-title") });
  #copied = make("span", { role: "status" });
  #run = /** @type {CourseRun} */ (make("course-run", { class: "course-run", hidden: true }));

  connectedCallback() {
    if (this.#modules.length > 0) {
      return;
    }
    this.#modules = JSON.parse(part(this, ".course-planner__modules").textContent ?? "[]");
    part(this, ".course-planner__no-script").remove();
    const form = new PlannerForm(this.#modules);
    this.append(form.element, this.#verdict, this.#plans);
    const read = () => {
      this.#wish = readAddress(
        location.hash,
        this.#modules.map(({ slug }) => slug),
      );
      form.show(this.#wish);
      this.#show();
    };
    read();
    window.addEventListener("hashchange", read);
    form.element.addEventListener("change", () => {
      this.#wish = form.read(this.#wish);
      history.replaceState(null, "", writeAddress(this.#wish));
      this.#show();
    });
  }

  get #chosen() {
    return this.#wish.modules.flatMap((slug) => this.#modules.filter((module) => module.slug === slug));
  }

  #show() {
    const wish = this.#wish;
    const chosen = this.#chosen;
    const plan = chosen.length > 0 ? makePlan({ ...wish, modules: chosen }) : null;
    if (!plan) {
      say(this.#verdict, text("plan-choose"));
      this.#plans.replaceChildren();
      return;
    }
    const times = {
      from: clock(wish.start),
      to: clock(plan.end),
      minutes: plan.minutes,
      slack: plan.whole - plan.minutes,
    };
    say(this.#verdict, text(plan.fits ? "plan-fits" : "plan-does-not-fit", times));
    this.#verdict.dataset.fits = String(plan.fits);
    this.#plans.replaceChildren(...(plan.fits ? this.#planView(plan, chosen) : troubleView(plan, wish)));
    if (plan.fits) {
      this.#run.load(
        plan.rows.map((row) => ({ title: titleOf(row), minutes: row.minutes })),
        writeAddress(wish),
      );
    }
  }

  /** @param {Plan} plan @param {ModulePlan[]} chosen */
  #planView(plan, chosen) {
    const wish = this.#wish;
    const remarks = warnings(chosen, wish);
    const button = (/** @type {string} */ key, /** @type {() => void} */ react) => {
      const made = makeButton(text(key), "course-button course-button--quiet");
      made.addEventListener("click", react);

      return made;
    };

    return [
      make("h2", {}, chosen.map(({ title }) => title).join(", ")),
      make("p", { class: "course-plan__facts" }, this.#factsOf(plan)),
      make(
        "p",
        { class: "course-plan__actions" },
        button("plan-print", () => window.print()),
        button("calendar-file", () => this.#saveCalendar(plan, chosen)),
        button("plan-copy", () => copyText(location.href, this.#copied)),
        this.#copied,
      ),
      ...(remarks.length > 0 ? [make("ul", { class: "course-plan__remarks" }, ...remarks)] : []),
      ...(plan.spare
        ? [make("p", {}, text("plan-spare", { minutes: plan.whole - plan.minutes, end: clock(plan.end) }))]
        : []),
      folderView(plan, wish),
      this.#run,
      dayView(plan, wish),
      make("div", { class: "course-plan__pair" }, packingView(chosen, wish), preparationView(chosen, wish)),
    ];
  }

  /** @param {Plan} plan */
  #factsOf(plan) {
    const { date, start, people, place } = this.#wish;
    const day = date ? `${dayWords(0, date)}, ` : "";

    return (
      day + text(`plan-facts-${place}`, { from: clock(start), to: clock(start + plan.whole), count: people })
    );
  }

  /** @param {Plan} plan @param {ModulePlan[]} chosen */
  #saveCalendar(plan, chosen) {
    const day = readDay(this.#wish.date);
    if (!day) {
      say(this.#copied, text("calendar-no-date"));
      /** @type {HTMLElement} */ (this.querySelector("[name=date]")).focus();
      return;
    }
    const title = text("calendar-title", { titles: chosen.map((module) => module.title).join(", ") });
    const onDay = (/** @type {number} */ days) => dayText(daysFrom(day, days));
    const id = `${this.#wish.date}-${this.#wish.modules.join("-")}`;
    const tasks = chosen.flatMap((module) => [
      ...module.prepare.map(([days, words]) => ({ days, words })),
      ...module.messages.map(([days, to, subject]) => ({
        days,
        words: text(`plan-message-${to}`, { subject }),
      })),
    ]);
    const events = [
      { id, date: this.#wish.date, start: this.#wish.start, minutes: plan.whole, title, text: location.href },
      ...tasks.map(({ days, words }, number) => ({
        id: `${id}-${number}`,
        date: onDay(days),
        title: words,
        text: title,
      })),
    ];
    const name = document.querySelector(".course-header__home")?.textContent?.trim() ?? "";
    saveFile(
      `workshop-${this.#wish.date}.ics`,
      calendarFile({ name, events, now: new Date() }),
      "text/calendar",
    );
  }
}
