/** What may be taken on trust of what storage or a file gave: nothing. Each function looks at one shape. */

/** The last day that a JavaScript date can name. */
export const LATEST_DATE = 8.64e15;

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {unknown} entry
 * @returns {entry is Record<string, any>}
 */
export function isDated(entry) {
  return isRecord(entry) && isDate(entry.at);
}

/**
 * An entry that holds a value, or says that its value was deleted.
 *
 * @param {unknown} entry
 * @param {(value: unknown) => boolean} isValue
 */
export function isKept(entry, isValue = () => true) {
  if (!isDated(entry)) {
    return false;
  }
  const held = Object.hasOwn(entry, "value");

  return held ? !entry.deleted && isValue(entry.value) : entry.deleted === true;
}

/** Words, or a form of named words. @param {unknown} value */
export function isWords(value) {
  return (
    typeof value === "string" ||
    (isRecord(value) && Object.values(value).every((word) => typeof word === "string"))
  );
}

/** @param {unknown} entry */
export function isPosition(entry) {
  return isDated(entry) && typeof entry.module === "string" && typeof entry.section === "string";
}

/**
 * The response of a marked result may be missing: a place that was sent to another device leaves it behind.
 *
 * @param {unknown} entry
 */
export function isResult(entry) {
  return (
    isDated(entry) &&
    isWhole(entry.rev, 1) &&
    isWhole(entry.checks, 0) &&
    typeof entry.outcome === "string" &&
    (entry.outcome === "unmarked" ? entry.score === null : isScore(entry.score)) &&
    (isRecord(entry.response) || entry.response === null || entry.outcome === "unmarked")
  );
}

/** @param {unknown} row */
export function isLogRow(row) {
  return (
    Array.isArray(row) &&
    row.length >= 5 &&
    typeof row[0] === "string" &&
    isWhole(row[1], 1) &&
    isDate(row[2]) &&
    isScore(row[3])
  );
}

/**
 * @param {unknown} value
 * @param {number} least
 */
export function isWhole(value, least) {
  return Number.isSafeInteger(value) && /** @type {number} */ (value) >= least;
}

/** @param {unknown} value */
export function isDate(value) {
  return isWhole(value, 0) && /** @type {number} */ (value) <= LATEST_DATE;
}

/** @param {unknown} value */
function isScore(value) {
  return typeof value === "number" && value >= 0 && value <= 1;
}
