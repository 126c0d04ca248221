/** <course-notebook>: everything the learner wrote, by module, each note still a field in which it is edited. */

/** @import { Note, Place } from "../plan/notebook.js" */

import { make, part } from "../dom.js";
import { notesOf } from "../plan/notebook.js";
import { wordsFor } from "../sheet-words.js";
import { text } from "../texts.js";
import { CourseElement } from "./course-element.js";

export class CourseNotebook extends CourseElement {
  /** @override */
  static tag = "course-notebook";

  /** Notes that are on the page: one stays there also when its last word is taken out. @type {Set<string>} */
  #shown = new Set();

  /** @override */
  connected() {
    this.listen(part(this, "[data-do=print]"), "click", () => window.print());
    this.listen(this.store, "change", () => this.#show());
    this.#show();
  }

  /** Notes are added and never built anew: somebody may be typing in one. */
  #show() {
    const places = /** @type {Place[]} */ (
      JSON.parse(part(this, ".course-notebook__places").textContent ?? "")
    );
    for (const note of notesOf(this.store.document, places)) {
      if (!this.#shown.has(note.key)) {
        this.#shown.add(note.key);
        this.#groupOf(note).append(makeNote(note));
      }
    }
    part(this, ".course-notebook__empty").hidden = this.#shown.size > 0;
    part(this, ".course-sheet-actions").hidden = this.#shown.size === 0;
  }

  /** The part of the page for a module, or for notes whose page is gone. @param {Note} note */
  #groupOf({ module, url }) {
    const notes = part(this, ".course-notebook__notes");
    const name = module || text("notebook-gone");
    const found = [...notes.children].find((group) => group.getAttribute("data-name") === name);
    if (found) {
      return found;
    }
    const title = url ? make("a", { href: url.replace(/#.*/, "") }, name) : name;
    const group = make(
      "section",
      { class: "course-notebook__group", "data-name": name },
      make("h2", {}, title),
    );
    notes.append(group);

    return group;
  }
}

/** @param {Note} note */
function makeNote(note) {
  const id = `notebook-${note.key.replace(/[^\w-]/g, "-")}`;
  const isForm = typeof note.words !== "string";
  const from = note.section
    ? [make("p", { class: "course-notebook__from" }, make("a", { href: note.url }, note.section))]
    : [];
  const status = make("p", { class: "course-note__status", role: "status" });
  if (isForm) {
    const names = ["if", "then"];
    const fields = names.map((name) =>
      make(
        "p",
        { class: "course-sheet-field" },
        make("label", { for: `${id}-${name}` }, wordsFor("sentence", name)),
        " ",
        make("textarea", { id: `${id}-${name}`, name, rows: "1" }),
      ),
    );

    return make(
      "course-commit",
      { class: "course-notebook__note", "data-note": note.key },
      ...from,
      ...fields,
      status,
    );
  }

  return make(
    "course-note",
    { class: "course-notebook__note", "data-note": note.key },
    ...from,
    make("label", { class: "course-note__label", for: id }, note.label || text("notebook-gone-note")),
    make("textarea", { id, rows: String(Math.min(12, 2 + Math.ceil(String(note.words).length / 60))) }),
    status,
  );
}
