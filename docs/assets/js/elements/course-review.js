/** <course-review>: the questions of the day, asked as on their modules' pages, with room for more for whoever wants more. */

/** @import { Today } from "../review/schedule.js" */

import { addScript, make, makeButton, moveFocus, say } from "../dom.js";
import { courseOutline } from "../outline.js";
import { midnightOf } from "../review/days.js";
import { nextWords } from "../review/line.js";
import { FIVE, reviewOf } from "../review/schedule.js";
import { addressOf } from "../roots.js";
import { countedText, text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseReview extends CourseElement {
  /** @override */
  static tag = "course-review";

  #list = make("ol", { class: "course-review__list" });
  #status = make("p", { class: "course-review__status", role: "status" });
  #more = makeButton(text("review-more"), "course-button course-button--quiet");
  #count = FIVE;
  /** What is on the page, so that nothing is taken away under somebody's hands. @type {Set<string>} */
  #shown = new Set();

  /** @override */
  connected() {
    this.replaceChildren(this.#status, this.#list, make("p", {}, this.#more));
    this.listen(this.#more, "click", async () => {
      this.#count += FIVE;
      const before = this.#list.children.length;
      await this.#show();
      const added = this.#list.children[before];
      if (added instanceof HTMLElement) {
        moveFocus(added);
      }
    });
    this.listen(this.store, "change", () => this.#tell(this.#today));
    this.#show();
  }

  get #today() {
    return reviewOf(courseOutline(), this.store.document, Date.now(), this.#count);
  }

  async #show() {
    const today = this.#today;
    this.#tell(today);
    const modules = [...new Set(today.questions.map(({ question }) => question.module))];
    await Promise.all(modules.map(load));
    for (const { question } of today.questions) {
      const html = globalThis.courseReview?.[question.module]?.[question.id];
      if (html && !this.#shown.has(question.id)) {
        this.#shown.add(question.id);
        this.#list.append(this.#entry(question.module, html));
      }
    }
    if (this.#shown.size < today.questions.length) {
      say(this.#status, text("review-not-loaded"));
    }
  }

  /**
   * @param {string} module
   * @param {string} html made by the build, from the templates of the pages
   */
  #entry(module, html) {
    const { body } = new DOMParser().parseFromString(html, "text/html");
    const question = body.querySelector("course-question");
    // Only what is done today counts here; what was given on the module's page is not shown.
    question?.setAttribute("data-since", String(midnightOf(Date.now())));
    const title = courseOutline().modules.find(({ id }) => id === module)?.title ?? "";

    return make(
      "li",
      { class: "course-review__entry", tabindex: "-1" },
      make("p", { class: "course-review__from" }, title),
      ...body.childNodes,
    );
  }

  /** @param {Today} today */
  #tell({ questions, waiting, next }) {
    const open = questions.filter(({ done }) => !done).length;
    const words =
      open > 0
        ? countedText("review-left", open)
        : [text(questions.length > 0 ? "review-all-done" : "review-none"), nextWords(next)].join(" ").trim();
    say(this.#status, words);
    this.#more.hidden = waiting === 0 || open > 0;
  }
}

/** @param {string} module */
function load(module) {
  return globalThis.courseReview?.[module]
    ? undefined
    : addScript(addressOf(`assets/review/${module}.js`)).catch(() => {});
}
