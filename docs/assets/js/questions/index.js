/** Question types by their `data-type`. A further type is one file beside these, one in `scoring/`, and a line in each index. */

/** @import { Outcome, Response } from "../progress/document.js" */

import { choice } from "./choice.js";
import { judgement } from "./judgement.js";
import { match } from "./match.js";
import { number } from "./number.js";
import { order } from "./order.js";
import { reflection } from "./reflection.js";
import { scenario } from "./scenario.js";
import { sort } from "./sort.js";

/** @type {Readonly<Record<string, QuestionType<any>>>} */
const TYPES = { choice, judgement, sort, order, match, number, reflection, scenario };

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
 * What a question element asks of its type. `form` is the question's own form, `key` what `readKey` made of the answer key, and
 * `response` is what `readResponse` once gave, or something else that was stored under the question's name.
 *
 * @template Key
 * @typedef {object} QuestionType
 * @property {(question: HTMLElement, details: HTMLElement) => Key} readKey Key and feedback, read once from the `details` that is then removed. Changes nothing.
 * @property {(form: HTMLFormElement, key: Key) => void} [prepare] Gives the controls the shape that only a script can give them.
 * @property {boolean} [unmarked] Nobody is asked how sure they are, and another try has no name of its own.
 * @property {(form: HTMLFormElement, key: Key) => Response | null} readResponse What was given, also a part of it; null when nothing was.
 * @property {(form: HTMLFormElement, key: Key) => Trouble | null} findTrouble What is missing before the response can be checked.
 * @property {(form: HTMLFormElement, key: Key) => HTMLElement | null} [advance] Goes a step on and says what to look at; null at the end, when the response is whole.
 * @property {(form: HTMLFormElement, response: any, key: Key) => boolean} restore Whether the form could take the response; if not, it is as before.
 * @property {(form: HTMLFormElement, key: Key) => void} clear
 * @property {(form: HTMLFormElement, key: Key) => void} [retry] Makes room for another try and keeps what was right; without it, all is cleared.
 * @property {string} [retryText] Words for another try that is worth while after every outcome.
 * @property {(form: HTMLFormElement, seed: string, key: Key) => void} [shuffle]
 * @property {(score: number | null) => Outcome} [outcome] How a score is spoken of, where it is not by the common rule.
 * @property {(outcome: Outcome) => string} [verdict] The first words of the feedback, where they are not the common ones.
 * @property {(form: HTMLFormElement, key: Key, response: any) => Marking[]} [marks]
 * @property {(key: Key, response: any) => Node[]} feedback
 */

/**
 * What stands in the way of checking, and the controls it is about. The first gets the focus.
 * @typedef {{words: string, controls: HTMLElement[]}} Trouble
 */

/**
 * A sign on a part of the question: which part, where its word is added, and both.
 * @typedef {{row: HTMLElement, label: HTMLElement, mark: "right" | "partly" | "wrong" | "missed", words: string}} Marking
 */
