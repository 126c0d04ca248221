/** Reflections: words of one's own, kept on the device, and afterwards a response and a checklist to compare them with. */

/** @import { QuestionType } from "./index.js" */

import { all, make, part } from "../dom.js";
import { text } from "../texts.js";
import { asFeedback } from "./entries.js";

/** @type {QuestionType<HTMLElement[]>} */
export const reflection = {
  unmarked: true,

  readKey(_question, details) {
    return all(details, ".course-key__response, .course-key__label, .course-key__checklist");
  },

  /** The same element keeps these words that keeps the notes of worksheets. */
  prepare(form) {
    const field = part(form, ".course-reflection");
    const name = part(field, "textarea").getAttribute("name") ?? "";
    const note = make("course-note", { class: "course-note", "data-note": `reflection/${name}` });
    const { parentElement, nextSibling } = field;
    // Whole before it enters the page: there it starts at once.
    note.append(field, make("p", { class: "course-note__status", role: "status" }));
    parentElement?.insertBefore(note, nextSibling);
  },

  /** What is remembered of the question itself is that it was compared; the words are kept as they are typed. */
  readResponse(form) {
    return fieldOf(form).value.trim() === "" ? null : { type: "text", value: "" };
  },

  findTrouble(form) {
    const field = fieldOf(form);

    return field.value.trim() === "" ? { words: text("error-reflection"), controls: [field] } : null;
  },

  restore() {
    return true;
  },

  outcome: () => "unmarked",

  /** Starting a quiz again is no reason to lose what somebody wrote. */
  clear() {},

  feedback(key) {
    return key.map(asFeedback);
  },
};

/** @param {HTMLFormElement} form */
function fieldOf(form) {
  return /** @type {HTMLTextAreaElement} */ (part(form, "textarea"));
}
