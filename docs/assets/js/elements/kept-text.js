/**
 * What <course-note> and <course-commit> share: fields whose words are kept on the device shortly after the learner stops typing.
 */

import { part, say } from "../dom.js";
import { keepText, textOf } from "../progress.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const PAUSE = 600;

export class KeptText extends CourseElement {
  /** @type {HTMLElement | null} */
  #status = null;
  /** The learner has typed here and not left the field yet. */
  #typing = false;
  /** Something typed is not in the document yet. */
  #unsaved = false;
  #pending = 0;

  /** @override */
  connected() {
    // In the page, empty, before it ever speaks: a status that arrives with its words is often not announced.
    this.#status ??= part(this, ".course-note__status");
    this.listen(this, "input", () => {
      this.#typing = true;
      this.#unsaved = true;
      clearTimeout(this.#pending);
      this.#pending = window.setTimeout(() => this.#keep(), PAUSE);
    });
    this.listen(this, "focusout", () => this.#finish());
    this.listen(this, "submit", (event) => {
      event.preventDefault();
      this.#unsaved = true;
      this.#finish();
    });
    this.listen(window, "pagehide", () => this.#leave());
    // On a phone, the last that a page hears before it goes.
    this.listen(document, "visibilitychange", () => this.#leave());
    this.listen(this.store, "change", () => this.#restore());
    this.#restore();
  }

  get #name() {
    return this.dataset.note ?? "";
  }

  /** What the fields hold, in the shape that is stored. @returns {string | Record<string, string>} */
  get words() {
    throw new Error(`${this.localName} does not say what it keeps`);
  }

  /** @param {string | Record<string, string> | null} _words */
  set words(_words) {
    throw new Error(`${this.localName} does not say how it is restored`);
  }

  /** Words of another tab never replace what somebody is typing here. */
  #restore() {
    if (!this.#typing) {
      this.words = textOf(this.store.document, this.#name);
    }
  }

  async #keep() {
    if (!this.#unsaved) {
      return;
    }
    clearTimeout(this.#pending);
    this.#unsaved = false;
    const { words } = this;
    const remembered = await this.store.save((document, at) => keepText(document, this.#name, words, at));
    if (this.#status) {
      say(this.#status, text(remembered ? "saved-on-device" : "not-saved"));
    }
  }

  #finish() {
    this.#keep();
    this.#typing = false;
    this.#restore();
  }

  /** The page may not come back: what is typed must be in storage before this call ends. */
  #leave() {
    this.#keep();
    this.store.flush();
  }
}
