/** Question types by their `data-type`. A further type is one file beside `choice.js`, one in `scoring/`, and a line in each index. */

/** @import { Outcome, Response } from "../progress/document.js" */

import { choice } from "./choice.js";

/** @type {Readonly<Record<string, QuestionType<any>>>} */
const TYPES = { choice };

/**
 * @param {string} name
 * @returns {QuestionType<any>}
 */
export function questionType(name) {
  const type = TYPES[name];
  if (!type) {
    throw new Error(`no question type “${name}”`);
  }

  return type;
}

/**
 * What a question element asks of its type. `form` is the question's own form, `key` what `readKey` made of the answer key.
 *
 * @template Key
 * @typedef {object} QuestionType
 * @property {(question: HTMLElement, details: HTMLElement) => Key} readKey Key and feedback, read once from the `details` that is then removed.
 * @property {(form: HTMLFormElement) => Response | null} readResponse Null when nothing was given.
 * @property {(form: HTMLFormElement, response: Response) => boolean} restore Whether the form could take the response.
 * @property {(form: HTMLFormElement) => void} clear
 * @property {(form: HTMLFormElement, seed: string) => void} shuffle
 * @property {(form: HTMLFormElement) => HTMLElement[]} inputs
 * @property {(form: HTMLFormElement) => string} emptyText What to do, when Check was pressed with nothing given.
 * @property {(outcome: Outcome) => string} verdict The first words of the feedback.
 * @property {(form: HTMLFormElement, key: Key, response: Response) => void} mark
 * @property {(form: HTMLFormElement) => void} unmark
 * @property {(key: Key, response: Response) => Node[]} feedback
 */
