/** <course-home>: where to go on, and what comes back today. Whoever is new reads what stands there without script. */

import { make } from "../dom.js";
import { courseOutline } from "../outline.js";
import { hasWork } from "../progress.js";
import { makeReviewLine } from "../review/line.js";
import { addressOf } from "../roots.js";
import { chosenRoute, nextStep } from "../standing.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseHome extends CourseElement {
  /** @override */
  static tag = "course-home";

  /** @override */
  connected() {
    this.listen(this.store, "change", () => this.#show());
    this.#show();
  }

  #show() {
    const { document: progress } = this.store;
    const outline = courseOutline();
    const route = chosenRoute(outline, progress);
    if (!(hasWork(progress) || route || progress.position) || outline.modules.length === 0) {
      return;
    }
    const next = nextStep(outline, progress);
    const way = route ? text("home-way", { title: route.title }) : "";
    const step = next
      ? [
          make("p", { class: "course-home__title" }, text(next.resumed ? "home-go-on" : "home-next")),
          make(
            "p",
            {},
            make(
              "a",
              { class: "course-button", href: `${addressOf(next.module.url)}#${next.section.id}` },
              next.section.title,
            ),
            make("span", { class: "course-home__module" }, next.module.title),
          ),
        ]
      : [make("p", { class: "course-home__title" }, text("home-all-read"))];
    this.replaceChildren(
      ...step,
      makeReviewLine(outline, progress, Date.now()),
      make(
        "p",
        { class: "course-home__more" },
        ...(way ? [make("span", {}, way), " "] : []),
        make("a", { href: addressOf("my-course/") }, text("home-desk")),
      ),
    );
  }
}
