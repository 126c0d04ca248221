/** What our elements share: they are defined with the course's store, and let go of all listeners when they leave the page. */

/** @import { Store } from "../store.js" */

export class CourseElement extends HTMLElement {
  static tag = "course-element";

  /** @type {AbortController | null} */
  #connection = null;

  /**
   * Storage is handed in here, and nowhere else: an element never looks for it.
   *
   * @param {Course} course
   */
  static define(course) {
    customElements.define(
      this.tag,
      class extends this {
        /** @override */
        get course() {
          return course;
        }
      },
    );
  }

  /** @returns {Course} */
  get course() {
    throw new Error(`${this.localName} was not defined with a course`);
  }

  get store() {
    return this.course.store;
  }

  connectedCallback() {
    this.#connection = new AbortController();
    this.connected();
  }

  disconnectedCallback() {
    this.#connection?.abort();
  }

  /** Set up; the HTML inside is complete. */
  connected() {}

  /**
   * @param {EventTarget} target
   * @param {string} type
   * @param {(event: Event) => void} react
   */
  listen(target, type, react) {
    const signal = this.#connection?.signal;
    target.addEventListener(type, react, signal ? { signal } : {});
  }
}

/** @typedef {{store: Store}} Course */
