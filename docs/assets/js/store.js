/**
 * Keeps the stored document in the browser's storage, and in memory whatever happens to storage: a learner can always go on, and
 * what was typed is never lost from the page. Nothing is cleared unless the learner says so, and no key but our own is touched.
 *
 * Events: `change` (the document is another one), `trouble` (see `trouble`).
 */

/** @import { ProgressDocument } from "./progress/document.js" */

import { ownKeys } from "./own-keys.js";
import { emptyDocument, readDocument } from "./progress/document.js";
import { merge } from "./progress/merge.js";

export class Store extends EventTarget {
  /** @type {ProgressDocument | null} */
  #document = null;
  /** @type {string | null | undefined} What storage held when we last looked; undefined before that. */
  #seen;
  /** @type {Trouble | null} */
  #trouble = null;
  /** Storage holds something that must not be overwritten. */
  #sealed = false;
  #dirty = false;
  #surroundings;

  /** @param {Surroundings} surroundings */
  constructor(surroundings) {
    super();
    this.#surroundings = surroundings;
    this.key = `lead-course:${surroundings.course}:progress`;
  }

  /** @returns {ProgressDocument} */
  get document() {
    if (!this.#document) {
      this.#read();
    }
    this.#document ??= this.#newDocument();

    return this.#document;
  }

  /** Why nothing, or not everything, can be remembered; null when all is well. */
  get trouble() {
    return this.#trouble;
  }

  /** Write the first document, whose seed keeps the order of choices, or find out that it cannot be kept. */
  begin() {
    this.#document = this.document;
    if (this.#seen === null) {
      this.#write();
    }
  }

  /**
   * Read, change, write. The change is in the page at once and in storage as soon as no other tab is writing.
   *
   * @param {(document: ProgressDocument, at: number) => ProgressDocument} change
   * @returns {Promise<boolean>} whether it is remembered
   */
  async save(change) {
    this.#read();
    this.#document = change(this.document, this.#surroundings.now());
    this.#dirty = true;
    this.dispatchEvent(new Event("change"));

    return this.#alone(() => this.flush());
  }

  /**
   * Save what can be done without, and only where storage holds what we last saw in it: what was cleared, broken or changed behind
   * our back is left for the next page to find.
   *
   * @param {(document: ProgressDocument, at: number) => ProgressDocument} change
   * @returns {Promise<boolean>} whether it is remembered
   */
  async saveUnlessDisturbed(change) {
    const raw = this.#use((storage) => storage.getItem(this.key));

    return typeof raw === "string" && raw === this.#seen ? this.save(change) : false;
  }

  /** Write now what is not written yet: the page may be about to go. */
  flush() {
    if (!this.#dirty) {
      return !this.#sealed;
    }

    return this.#read() && this.#write();
  }

  /** Copies of ours that were put aside, or kept before a migration. */
  get copies() {
    const found = this.#use((storage) =>
      ownKeys(storage, this.key)
        .filter((key) => key !== this.key)
        .map((key) => ({ key, raw: /** @type {string} */ (storage.getItem(key)) })),
    );

    return found ?? [];
  }

  /**
   * Delete the copies, too: who wants everything deleted means them as well.
   *
   * @returns {boolean} whether none is left
   */
  deleteCopies() {
    const done = this.#use((storage) => {
      for (const { key } of this.copies) {
        storage.removeItem(key);
      }

      return true;
    });

    return done === true && this.copies.length === 0;
  }

  /** Take in what another tab wrote. */
  refresh() {
    const before = this.#document;
    this.#read();
    if (before && before !== this.#document) {
      this.dispatchEvent(new Event("change"));
    }
  }

  /** @param {() => boolean} write */
  async #alone(write) {
    const { locks } = this.#surroundings;
    try {
      return locks ? await locks.request(this.key, write) : write();
    } catch {
      // A page without an origin of its own may not lock.
      return write();
    }
  }

  /** False where storage could not be read: then it may hold what must not be written over. */
  #read() {
    const raw = this.#use((storage) => storage.getItem(this.key));
    if (raw === undefined) {
      return false;
    }
    if (raw !== this.#seen && !this.#sealed) {
      this.#seen = raw;
      if (raw !== null) {
        this.#takeIn(raw);
      }
    }

    return true;
  }

  /** @param {string} raw */
  #takeIn(raw) {
    const reading = readDocument(raw, this.#surroundings.course, this.#surroundings.writer);
    if (reading.status === "newer") {
      this.#seal("newer");
      return;
    }
    if (reading.status === "read") {
      this.#document = this.#document ? merge(this.#document, reading.document) : reading.document;
    }
    const whole = reading.status === "read" && reading.complete;
    if (whole && !reading.migrated) {
      return;
    }
    // The copy comes first: only then may the original be written over.
    const copy = whole ? `${this.key}:bak` : `${this.key}:bad-${this.#surroundings.now()}`;
    if (!this.#use((storage) => storage.setItem(copy, raw) ?? true)) {
      this.#seal(this.#trouble);
      return;
    }
    this.#document ??= this.#newDocument();
    this.#write();
    if (!whole) {
      this.#say("unreadable");
    }
  }

  #write() {
    if (this.#sealed) {
      return false;
    }
    const raw = JSON.stringify(this.#document);
    if (!this.#use((storage) => storage.setItem(this.key, raw) ?? true)) {
      return false;
    }
    this.#seen = raw;
    this.#dirty = false;
    if (this.#trouble !== "unreadable") {
      this.#say(null);
    }

    return true;
  }

  /**
   * Even naming the storage throws where cookies are blocked, so nothing touches it outside this `try`.
   *
   * @template Value
   * @param {(storage: Storage) => Value} use
   * @returns {Value | undefined}
   */
  #use(use) {
    try {
      return use(this.#surroundings.storage());
    } catch (error) {
      this.#say(isFull(error) ? "full" : "blocked");

      return undefined;
    }
  }

  /** @param {Trouble | null} trouble */
  #seal(trouble) {
    this.#sealed = true;
    this.#say(trouble);
  }

  /** @param {Trouble | null} trouble */
  #say(trouble) {
    if (trouble !== this.#trouble) {
      this.#trouble = trouble;
      this.dispatchEvent(new Event("trouble"));
    }
  }

  #newDocument() {
    const { course, now, seed } = this.#surroundings;

    return emptyDocument({ course, seed: seed(), at: now() });
  }
}

/** @param {unknown} error */
function isFull(error) {
  const { name } = Object(error);

  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED";
}

/**
 * `blocked`: the browser gives no storage. `full`: it takes nothing more. `newer`: a later version of the course wrote it.
 * `unreadable`: it was put aside, and remembering began anew.
 * @typedef {"blocked" | "full" | "newer" | "unreadable"} Trouble
 */

/**
 * @typedef {object} Surroundings
 * @property {string} course
 * @property {() => Storage} storage
 * @property {Pick<LockManager, "request"> | undefined} locks
 * @property {() => number} now
 * @property {() => number} seed
 * @property {Parameters<typeof readDocument>[2]} [writer]
 */
