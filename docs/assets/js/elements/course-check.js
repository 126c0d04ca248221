/** <course-check>: the self-assessment. Short or long, now or later; every response is kept as it is given, and nothing is compulsory. */

/** @import { Outline } from "../check/scoring.js" */
/** @import { Field } from "./kept-fields.js" */

import { makeChanges, makeObserved } from "../check/compare.js";
import { importanceOf, responsesOf } from "../check/kept.js";
import { takeInFiles } from "../check/reading.js";
import { makeResult } from "../check/result.js";
import { missingForPulse, scoreCheck } from "../check/scoring.js";
import { dayWords } from "../day-words.js";
import { all, make, makeButton, moveFocus, part } from "../dom.js";
import { dayOf, isDay } from "../plan/days.js";
import { deleteValue, keepValue, keptValue, keptValues } from "../progress.js";
import { text } from "../texts.js";
import { KeptFields } from "./kept-fields.js";

/** Fields that choose what is shown; they are not part of the check. */
const SETTINGS = new Set(["form", "round"]);
const LOOK_BACK = "then";

export class CourseCheck extends KeptFields {
  /** @override */
  static tag = "course-check";

  /** @type {Outline | null} */
  #outline = null;

  /** @override */
  get map() {
    return /** @type {const} */ ("checks");
  }

  /** @override */
  get keyPrefix() {
    return `${this.#chosen("round")}/`;
  }

  /** @override @param {Field} field */
  keeps({ name }) {
    return !SETTINGS.has(name);
  }

  /** @override */
  connected() {
    this.#outline = JSON.parse(part(this, ".course-check__outline").textContent ?? "");
    part(this, ".course-check__setting").hidden = false;
    for (const result of all(this, ".course-check__result")) {
      result.tabIndex = -1;
    }
    this.listen(this.form, "change", ({ target }) => {
      if (SETTINGS.has(/** @type {HTMLInputElement} */ (target).name)) {
        this.#setUp();
      }
    });
    this.listen(part(this, "[data-do=forget]"), "click", () => this.#askToForget());
    this.listen(part(this, "#check-observer-files"), "change", () => this.#takeIn());
    this.listen(part(this, "#check-observer-round"), "change", () => this.#pointObservers());
    this.#pointObservers();
    super.connected();
    this.#setUp();
  }

  /** @override */
  submitted() {
    const { missing, box } = this.#showResult();
    if (missing) {
      box.replaceChildren(make("p", {}, missing));
    } else {
      this.store.save((document, at) => {
        const key = `${this.keyPrefix}done`;

        return keptValue(document, "checks", key)
          ? document
          : keepValue(document, "checks", key, dayOf(at), at);
      });
    }
    box.hidden = false;
    moveFocus(box);
  }

  /** @override */
  shown() {
    const outline = this.#known;
    if (!part(this, ".course-check__result").hidden) {
      this.#showResult();
    }
    part(this, ".course-check__compare").hidden = !scoreCheck(outline, this.#responses("start"));
    part(this, ".course-check__changes").replaceChildren(...makeChanges(this.store.document, outline));
    part(this, ".course-check__observed").replaceChildren(...makeObserved(this.store.document, outline));
  }

  get #known() {
    return /** @type {Outline} */ (this.#outline);
  }

  /** @param {string} round */
  #responses(round) {
    return responsesOf(this.store.document, this.#known, round);
  }

  #showResult() {
    const outline = this.#known;
    const box = part(this, ".course-check__result");
    const round = this.#chosen("round");
    const score = scoreCheck(outline, this.#responses(round));
    if (score) {
      const since = keptValue(this.store.document, "checks", `${round}/done`);
      box.replaceChildren(
        ...makeResult(outline, score, importanceOf(this.store.document, outline, round)),
        ...(isDay(since) ? [make("p", {}, text("check-days", { day: dayWords(since) }))] : []),
      );
      return { missing: "", box };
    }
    const { manage, lead } = missingForPulse(outline, this.#responses(round));
    const missing = text("check-enough", { count: manage, right: lead });
    box.replaceChildren(make("p", {}, missing));

    return { missing, box };
  }

  /** Show the fields of the chosen form and round, with what is kept of them. */
  #setUp() {
    const isLookBack = this.#chosen("round") === LOOK_BACK;
    const isShort = isLookBack || this.#chosen("form") === "pulse";
    for (const radio of all(this, "[name=form]")) {
      /** @type {HTMLInputElement} */ (radio).disabled = isLookBack;
    }
    part(this, ".course-check__then").hidden = !isLookBack;
    this.classList.toggle("course-check--short", isShort);
    for (const statement of all(this, ".course-weeks[data-statement]")) {
      statement.hidden = isShort && !statement.hasAttribute("data-pulse");
    }
    part(this, ".course-check__more").hidden = isLookBack;
    part(this, ".course-check__result").hidden = true;
    this.restore();
  }

  /** @param {string} name */
  #chosen(name) {
    const chosen = /** @type {HTMLInputElement} */ (part(this, `[name=${name}]:checked`));

    return chosen.value;
  }

  /** A check is cleared in two steps, in the page, with the keyboard where it was. */
  #askToForget() {
    const actions = part(this, ".course-sheet-actions");
    const [yes, no] = [
      makeButton(text("check-forget-yes"), "course-button"),
      makeButton(text("check-forget-no"), "course-button course-button--quiet"),
    ];
    const question = make(
      "p",
      { class: "course-sheet-ask", role: "group" },
      text("check-forget-sure"),
      " ",
      yes,
      no,
    );
    for (const old of all(this, ".course-sheet-ask")) {
      old.remove();
    }
    actions.after(question);
    yes.focus();
    const back = () => {
      question.remove();
      part(this, "[data-do=forget]").focus();
    };
    no.addEventListener("click", back);
    yes.addEventListener("click", () => {
      const { keyPrefix } = this;
      this.store.save((document, at) =>
        keptValues(document, "checks")
          .filter(({ key }) => key.startsWith(keyPrefix))
          .reduce((changed, { key }) => deleteValue(changed, "checks", key, at), document),
      );
      part(this, ".course-check__result").hidden = true;
      part(this, ".course-note__status").textContent = text("check-cleared");
      back();
    });
  }

  #pointObservers() {
    const link = /** @type {HTMLAnchorElement} */ (part(this, ".course-check__observe"));
    const round = /** @type {HTMLSelectElement} */ (part(this, "#check-observer-round")).value;
    link.hash = round;
  }

  async #takeIn() {
    const field = /** @type {HTMLInputElement} */ (part(this, "#check-observer-files"));
    const { files, told } = await takeInFiles([...(field.files ?? [])], this.#known);
    field.value = "";
    if (files.length > 0) {
      this.store.save((document, at) =>
        files.reduce(
          (changed, file) => keepValue(changed, "checks", `observer/${file.id}`, file, at),
          document,
        ),
      );
    }
    part(this, ".course-check__files").replaceChildren(...told.map((words) => make("p", {}, words)));
  }
}
