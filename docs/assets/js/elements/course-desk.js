/** <course-desk>: the learner's own overview: the next step, today's questions, and every module with how far they are. */

/** @import { OutlineModule } from "../outline.js" */

import { make } from "../dom.js";
import { courseOutline } from "../outline.js";
import { historyOf } from "../review/history.js";
import { makeReviewLine } from "../review/line.js";
import { addressOf } from "../roots.js";
import { chosenRoute, nextStep, standingOf } from "../standing.js";
import { makeMark } from "../standing-mark.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseDesk extends CourseElement {
  /** @override */
  static tag = "course-desk";

  /** @override */
  connected() {
    this.listen(this.store, "change", () => this.#show());
    this.#show();
  }

  #show() {
    const { document: progress } = this.store;
    const outline = courseOutline();
    if (outline.modules.length === 0) {
      return;
    }
    const history = historyOf(progress);
    const parts = new Map(outline.modules.map(({ part }) => [part, /** @type {HTMLElement[]} */ ([])]));
    for (const module of outline.modules) {
      parts.get(module.part)?.push(moduleLine(module, standingOf(module, progress, history)));
    }
    this.replaceChildren(
      ...this.#nextStep(),
      makeReviewLine(outline, progress, Date.now()),
      ...[...parts].flatMap(([part, lines]) => [
        make("h3", { class: "course-desk__part" }, part),
        make("ul", { class: "course-desk__modules" }, ...lines),
      ]),
    );
  }

  #nextStep() {
    const outline = courseOutline();
    const { document: progress } = this.store;
    const next = nextStep(outline, progress);
    const route = chosenRoute(outline, progress);
    const address = addressOf("start/");
    const way = make(
      "p",
      { class: "course-desk__way" },
      route ? `${text("home-way", { title: route.title })} ` : "",
      make("a", { href: `${address}#ways` }, text(route ? "desk-other-way" : "desk-choose-way")),
    );
    if (!next) {
      return [make("p", {}, text("home-all-read")), way];
    }
    const link = make(
      "a",
      { class: "course-button", href: `${addressOf(next.module.url)}#${next.section.id}` },
      next.section.title,
    );
    const words = text(next.resumed ? "home-go-on" : "home-next");

    return [
      make("p", { class: "course-home__title" }, words),
      make("p", {}, link, make("span", { class: "course-home__module" }, next.module.title)),
      way,
    ];
  }
}

/**
 * @param {OutlineModule} module
 * @param {ReturnType<typeof standingOf>} standing
 */
function moduleLine(module, { mark, read, sections, practised, questions, secure, objectives }) {
  const counts = [
    text("progress-read", { done: read, all: sections }),
    ...(questions > 0 ? [text("progress-practised", { done: practised, all: questions })] : []),
    ...(objectives > 0 ? [text("progress-secure", { done: secure, all: objectives })] : []),
  ];

  return make(
    "li",
    { class: "course-desk__module" },
    make("a", { href: addressOf(module.url) }, module.title),
    ...(mark ? [" ", makeMark(mark)] : []),
    make("span", { class: "course-desk__counts" }, counts.join(" · ")),
  );
}
