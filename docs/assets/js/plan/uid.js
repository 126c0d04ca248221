/** Names of calendar entries: the same on every device of a learner, and never those of a colleague. */

/** @import { ProgressDocument } from "../progress/document.js" */

/**
 * @param {ProgressDocument} document its seed travels with it to another device
 * @param {string} sheet
 * @returns {(name: string) => string}
 */
export function uidsOf({ course, seed, created }, sheet) {
  return (name) => `${sheet}-${name}-${seed.toString(36)}-${created.toString(36)}@${course}`;
}
