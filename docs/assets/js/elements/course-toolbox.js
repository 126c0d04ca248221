/** <course-toolbox>: shows the tools for a situation, or for one of the two jobs. The address keeps the situation, so that a link leads to it. */

import { all, part, say } from "../dom.js";
import { countedText, text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const ADDRESS = /^#for-([a-z0-9-]+)$/;

export class CourseToolbox extends CourseElement {
  /** @override */
  static tag = "course-toolbox";

  /** @override */
  connected() {
    const form = /** @type {HTMLFormElement} */ (part(this, ".course-toolbox__filter"));
    part(this, ".course-toolbox__situations").hidden = true;
    form.hidden = false;
    this.listen(form, "change", ({ target }) => {
      if (target === this.#select) {
        const address = this.#select.value ? `#for-${this.#select.value}` : window.location.pathname;
        window.history.replaceState(null, "", address);
      }
      this.#show();
    });
    this.listen(form, "submit", (event) => event.preventDefault());
    this.listen(window, "hashchange", () => this.#follow());
    this.#follow();
  }

  get #select() {
    return /** @type {HTMLSelectElement} */ (part(this, "select"));
  }

  /** Take the situation from the address; a link to one tool shows it whatever was chosen. */
  #follow() {
    const { hash } = window.location;
    const wanted = ADDRESS.exec(hash)?.[1];
    if (wanted && [...this.#select.options].some(({ value }) => value === wanted)) {
      this.#select.value = wanted;
      part(this, ".course-toolbox__filter").scrollIntoView({ block: "start" });
    } else if (hash.startsWith("#tool-")) {
      this.#select.value = "";
      this.#check("");
    }
    this.#show();
  }

  /** @param {string} job */
  #check(job) {
    for (const radio of /** @type {HTMLInputElement[]} */ (all(this, "input[name=job]"))) {
      radio.checked = radio.value === job;
    }
  }

  #show() {
    const situation = this.#select.value;
    const job = /** @type {HTMLInputElement} */ (part(this, "input[name=job]:checked")).value;
    const tools = all(this, ".course-toolbox__tool");
    for (const tool of tools) {
      const { job: own = "", situations = "" } = tool.dataset;
      const forJob = !job || own === job || own === "both";
      tool.hidden = !(forJob && (!situation || situations.split(" ").includes(situation)));
    }
    const count = tools.filter((tool) => !tool.hidden).length;
    const words =
      count === tools.length
        ? text("toolbox-all", { all: count })
        : countedText("toolbox-some", count, { all: tools.length });
    say(part(this, ".course-toolbox__status"), words);
  }
}
