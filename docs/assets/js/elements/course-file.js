/** <course-file>: everything out into one file, and in again, with a look before and a way back. */

/** @import { ProgressDocument } from "../progress/document.js" */

import { contentsOf, fileName, fileOf, LARGEST, readFile, takeBack, takeIn } from "../carry/file.js";
import { make, makeButton, moveFocus, say } from "../dom.js";
import { saveFile } from "../save-file.js";
import { countedText, text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const REFUSED = {
  "no-document": "file-no-document",
  foreign: "file-foreign",
  "other-course": "file-other-course",
  newer: "file-newer",
  broken: "file-broken",
};

export class CourseFile extends CourseElement {
  /** @override */
  static tag = "course-file";

  #box = make("div", { class: "course-desk__box", tabindex: "-1", hidden: true });
  #status = make("p", { class: "course-desk__status", role: "status" });
  #copies = make("div", { class: "course-desk__copies" });

  /** @override */
  connected() {
    const save = makeButton(text("file-save"), "course-button");
    const input = /** @type {HTMLInputElement} */ (
      make("input", { type: "file", id: "file-choose", accept: ".json,application/json" })
    );
    this.replaceChildren(
      make("p", { class: "course-desk__actions" }, save),
      make("p", {}, make("label", { for: input.id }, text("file-choose")), input),
      this.#box,
      this.#status,
      this.#copies,
    );
    this.listen(save, "click", () => {
      saveFile(fileName(new Date()), "application/json", fileOf(this.store.document));
      say(this.#status, text("file-saved"));
    });
    this.listen(input, "change", async () => {
      const [file] = input.files ?? [];
      if (file) {
        await this.#look(file);
        // The same file may be chosen again.
        input.value = "";
      }
    });
    this.#showCopies();
  }

  /** @param {File} file */
  async #look(file) {
    if (file.size > LARGEST) {
      this.#tell(text("file-too-large"));
      return;
    }
    const reading = readFile(await file.text().catch(() => ""), this.store.document.course);
    if (reading.status !== "read") {
      this.#tell(text(REFUSED[reading.status]));
      return;
    }
    const { results, notes, read, entries, from, to } = contentsOf(reading.document);
    const holds = [
      countedText("send-results", results),
      countedText("file-notes", notes),
      countedText("send-sections", read),
      countedText("file-entries", entries),
    ];
    const dates = { from: dateWords(from), to: dateWords(to) };
    const merge = makeButton(text("file-merge"), "course-button");
    const replace = makeButton(text("file-replace"), "course-button course-button--quiet");
    const leave = makeButton(text("file-leave"), "course-button course-button--quiet");
    this.#tell(
      text("file-holds", dates),
      make("ul", {}, ...holds.map((words) => make("li", {}, words))),
      ...(reading.complete ? [] : [make("p", {}, text("file-incomplete"))]),
      make("p", {}, text("file-how")),
      make("p", { class: "course-desk__actions" }, merge, replace, leave),
    );
    merge.addEventListener("click", () => this.#take(reading.document, "merge"));
    replace.addEventListener("click", () => this.#take(reading.document, "replace"));
    leave.addEventListener("click", () => this.#tell(text("file-left")));
  }

  /**
   * @param {ProgressDocument} brought
   * @param {"merge" | "replace"} how
   */
  async #take(brought, how) {
    /** @type {ProgressDocument | null} */
    let before = null;
    const kept = await this.store.save((document) => {
      before = document;

      return takeIn(document, brought, how);
    });
    const undo = makeButton(text("file-undo"), "course-button course-button--quiet");
    this.#tell(text(kept ? "file-taken" : "not-saved"), make("p", {}, undo));
    undo.addEventListener("click", async () => {
      await this.store.save((document) => (before ? takeBack(document, before) : document));
      this.#tell(text("file-undone"));
    });
  }

  /**
   * @param {string} words
   * @param {...Node} more
   */
  #tell(words, ...more) {
    this.#box.hidden = false;
    this.#box.replaceChildren(make("p", {}, words), ...more);
    moveFocus(this.#box);
  }

  /** What could not be read was put aside, and may be worth a look to somebody who can. */
  #showCopies() {
    const copies = this.store.copies.filter(({ key }) => key.includes(":bad-"));
    if (copies.length === 0) {
      return;
    }
    const buttons = copies.map(({ key, raw }) => {
      const date = dateWords(Number(key.split(":bad-")[1]));
      const button = makeButton(text("file-copy", { date }), "course-button course-button--quiet");
      button.addEventListener("click", () => saveFile("lead-course-put-aside.txt", "text/plain", raw));

      return button;
    });
    this.#copies.replaceChildren(make("p", {}, text("file-copies")), make("p", {}, ...buttons));
  }
}

/** @param {number} at */
function dateWords(at) {
  const date = new Date(at);
  const language = document.documentElement.lang || "en";

  return Number.isNaN(date.getTime()) ? "?" : date.toLocaleDateString(language, { dateStyle: "long" });
}
