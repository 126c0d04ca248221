/**
 * What check, plan, routine and record share: a form whose every field is kept by itself shortly after the learner stops typing. A
 * field in which somebody is typing, or whose words are not kept yet, is never written over; so two tabs merge field by field.
 */

/** @import { KeptMap } from "../progress/document.js" */

import { all, say } from "../dom.js";
import { deleteValue, keepValue, keptValue } from "../progress.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const PAUSE = 600;
const WRITTEN = "textarea, input[type=text]";

/** @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Field */

export class KeptFields extends CourseElement {
  /** @type {Set<string>} Names of fields that are not in the document yet. */
  #unsaved = new Set();
  /** The name of the field in which somebody is typing. */
  #typing = "";
  #pending = 0;

  /** Which part of the document keeps them. @returns {KeptMap} */
  get map() {
    throw new Error(`${this.localName} does not say where it keeps its fields`);
  }

  /** What the names begin with in the document. */
  get keyPrefix() {
    return "";
  }

  /** @returns {HTMLFormElement} */
  get form() {
    return /** @type {HTMLFormElement} */ (this.querySelector("form"));
  }

  /** @override */
  connected() {
    this.listen(this.form, "input", (event) => this.#note(event));
    this.listen(this.form, "change", (event) => {
      this.#note(event);
      this.keep();
    });
    this.listen(this.form, "focusout", () => this.#finish());
    this.listen(this.form, "submit", (event) => {
      event.preventDefault();
      this.#finish();
      this.submitted();
    });
    this.listen(window, "pagehide", () => this.#leave());
    this.listen(document, "visibilitychange", () => this.#leave());
    this.listen(this.store, "change", () => this.restore());
    for (const actions of all(this, ".course-sheet-actions")) {
      actions.hidden = false;
    }
    this.restore();
  }

  /** Called when the learner sends the form off. */
  submitted() {}

  /** Called whenever what is kept, or what the fields show, is another. */
  shown() {}

  /** @param {Field} _field @returns {boolean} whether it is one that is kept */
  keeps(_field) {
    return true;
  }

  /** @returns {Field[]} */
  get #fields() {
    const fields = /** @type {Field[]} */ (all(this.form, "input[name], textarea[name], select[name]"));

    return fields.filter((field) => this.keeps(field));
  }

  /** Everything that is kept, by name. @returns {Record<string, string>} */
  get values() {
    const names = new Set(this.#fields.map(({ name }) => name));

    return Object.fromEntries(
      [...names].flatMap((name) => {
        const value = this.chosenValue(name);

        return value === "" ? [] : [[name, value]];
      }),
    );
  }

  /** What the fields of a name show now. @param {string} name @returns {string} */
  chosenValue(name) {
    for (const field of this.#fields) {
      if (field.name === name && (!isPicked(field) || field.checked)) {
        return field.value;
      }
    }

    return "";
  }

  /**
   * Put words into fields as if they had been typed.
   *
   * @param {Record<string, string>} values
   */
  async put(values) {
    for (const field of this.#fields) {
      const value = values[field.name];
      if (value !== undefined) {
        show(field, value);
        this.#unsaved.add(field.name);
      }
    }
    await this.keep();
  }

  /** Show what is kept. Nothing that is not kept yet is written over. */
  restore() {
    for (const field of this.#fields) {
      if (!this.#unsaved.has(field.name) && field.name !== this.#typing) {
        const value = keptValue(this.store.document, this.map, `${this.keyPrefix}${field.name}`);
        show(field, typeof value === "string" ? value : standardOf(field));
      }
    }
    this.shown();
  }

  async keep() {
    clearTimeout(this.#pending);
    if (this.#unsaved.size === 0) {
      return;
    }
    const names = [...this.#unsaved];
    const values = names.map(
      (name) => /** @type {const} */ ([`${this.keyPrefix}${name}`, this.chosenValue(name)]),
    );
    this.#unsaved.clear();
    const { map } = this;
    const remembered = await this.store.save((document, at) =>
      values.reduce(
        (changed, [key, value]) =>
          value.trim() === "" ? deleteValue(changed, map, key, at) : keepValue(changed, map, key, value, at),
        document,
      ),
    );
    this.#tell(names, text(remembered ? "saved-on-device" : "not-saved"));
  }

  /** @param {Event} event */
  #note({ target }) {
    const field = /** @type {Field} */ (target);
    if (!field.name || !this.keeps(field)) {
      return;
    }
    this.#unsaved.add(field.name);
    this.#typing = field.matches(WRITTEN) ? field.name : "";
    clearTimeout(this.#pending);
    this.#pending = window.setTimeout(() => this.keep(), PAUSE);
  }

  /** Said nearest to the field. @param {string[]} names @param {string} words */
  #tell(names, words) {
    const [name] = names;
    const field = this.#fields.find((each) => each.name === name);
    const near = field?.closest("section")?.querySelector(".course-note__status");
    const status = /** @type {HTMLElement | null} */ (near ?? this.querySelector(".course-note__status"));
    if (status) {
      say(status, words);
    }
  }

  #finish() {
    this.#typing = "";
    this.keep();
  }

  /** The page may not come back: what is typed must be in storage before this call ends. */
  #leave() {
    this.keep();
    this.store.flush();
  }
}

/** @param {Field} field @returns {field is HTMLInputElement} */
function isPicked(field) {
  return field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type);
}

/** What a field shows where nothing is kept. @param {Field} field */
function standardOf(field) {
  return field instanceof HTMLSelectElement ? (field.options[0]?.value ?? "") : "";
}

/**
 * @param {Field} field
 * @param {string} value
 */
function show(field, value) {
  if (isPicked(field)) {
    field.checked = field.value === value;
  } else if (field.value !== value) {
    field.value = value;
  }
}
