/** A reflection is never marked. */

/** @returns {null} */
export function scoreReflection() {
  return null;
}
