/**
 * <course-observe>: the statements for somebody who sees the learner at work. Nothing is kept in this browser: what is chosen goes into
 * a file and nowhere else. Below it, several files become one that holds means only.
 */

/** @import { ObservedFile, Round } from "../check/files.js" */
/** @import { Outline, Responses } from "../check/scoring.js" */

import { ROUNDS, writeMeanFile, writeObserverFile } from "../check/files.js";
import { takeInFiles } from "../check/reading.js";
import { LEAST_OBSERVERS, meanOfObservers } from "../check/scoring.js";
import { all, make, part } from "../dom.js";
import { dayOf } from "../plan/days.js";
import { saveFile } from "../save-file.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const TYPE = "application/json";

export class CourseObserve extends CourseElement {
  /** @override */
  static tag = "course-observe";

  /** @type {Map<string, ObservedFile>} */
  #files = new Map();

  /** @override */
  connected() {
    const round = /** @type {HTMLSelectElement} */ (part(this, "#observe-round"));
    const named = decodeURIComponent(location.hash.slice(1));
    if (ROUNDS.some((each) => each === named)) {
      round.value = named;
    }
    part(this, ".course-sheet-actions").hidden = false;
    part(this, ".course-observe__combine").hidden = false;
    this.listen(part(this, "form"), "submit", (event) => {
      event.preventDefault();
      this.#save();
    });
    this.listen(part(this, "#observe-files"), "change", () => this.#combine());
    this.listen(part(this, "[data-do=save-mean]"), "click", () => this.#saveMean());
  }

  get #outline() {
    return /** @type {Outline} */ (JSON.parse(part(this, ".course-check__outline").textContent ?? ""));
  }

  get #round() {
    return /** @type {Round} */ (/** @type {HTMLSelectElement} */ (part(this, "#observe-round")).value);
  }

  #save() {
    const chosen = /** @type {HTMLInputElement[]} */ (all(this, "input[type=radio]:checked"));
    /** @type {Responses} */
    const responses = Object.fromEntries(
      chosen.map(({ name, value }) => [name, value === "none" ? null : Number(value)]),
    );
    const told = part(this, ".course-observe__told");
    if (chosen.length === 0) {
      told.textContent = text("observe-nothing");
      return;
    }
    const round = this.#round;
    const day = dayOf(Date.now());
    const parts = { course: COURSE_ID, id: randomId(), round, day, responses };
    saveFile(`observed-${round}-${day}.json`, TYPE, writeObserverFile(parts));
    told.textContent = text("observe-saved");
  }

  async #combine() {
    const field = /** @type {HTMLInputElement} */ (part(this, "#observe-files"));
    const { files, told } = await takeInFiles([...(field.files ?? [])], this.#outline);
    field.value = "";
    for (const file of files.filter(({ kind }) => kind === "observer")) {
      this.#files.set(file.id, file);
    }
    const [lines, ready] = this.#state();
    part(this, "[data-do=save-mean]").hidden = !ready;
    part(this, ".course-observe__combined").replaceChildren(
      ...[...told, lines].map((words) => make("p", {}, words)),
    );
  }

  /** @returns {[string, boolean]} */
  #state() {
    const files = [...this.#files.values()];
    const count = files.length;
    if (new Set(files.map(({ round }) => round)).size > 1) {
      return [text("observe-rounds"), false];
    }

    return count < LEAST_OBSERVERS
      ? [text("observe-few", { count }), false]
      : [text("observe-ready", { count }), true];
  }

  #saveMean() {
    const files = [...this.#files.values()];
    const [first] = files;
    const everybody = files.flatMap((file) => (file.kind === "observer" ? [file.responses] : []));
    const day = dayOf(Date.now());
    const round = first?.round ?? "start";
    saveFile(
      `observed-mean-${round}-${day}.json`,
      TYPE,
      writeMeanFile({
        course: COURSE_ID,
        id: randomId(),
        round,
        day,
        observers: everybody.length,
        dimensions: meanOfObservers(this.#outline, everybody),
      }),
    );
  }
}

/** `crypto.randomUUID` is missing where a page does not come over https. */
function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(12))]
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
