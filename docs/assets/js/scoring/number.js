/** Score of a number question, and how a typed figure is read. */

const SPACE = "[ \\t\\u00a0\\u2009\\u202f]";
const FIGURE = new RegExp(
  `^([-+\\u2212]?)${SPACE}*([0-9]{1,3}(?:${SPACE}[0-9]{3})+|[0-9]*)(?:[.,]([0-9]*))?$`,
);
const SPACES = new RegExp(SPACE, "g");
const AROUND = new RegExp(`^${SPACE}+|${SPACE}+$`, "g");
/** Room for the rounding of binary fractions: 0.4 is not exactly 0.1 away from 0.3. */
const ROUNDING = 1e-12;

/**
 * Right or not; the bounds themselves are right.
 *
 * @param {{value: number, tolerance: number, unit: string}} key
 * @param {{type: "number", value: string}} response
 * @returns {number}
 */
export function scoreNumber({ value, tolerance, unit }, response) {
  const figure = readNumber(response.value, unit);

  return Number(figure !== null && isNear(figure, value, tolerance));
}

/**
 * @param {number} figure
 * @param {number} value
 * @param {number} tolerance
 */
export function isNear(figure, value, tolerance) {
  return Math.abs(figure - value) <= tolerance + ROUNDING * (Math.abs(value) + tolerance);
}

/**
 * A figure as people type it, or null. Comma and point both begin the decimals: which of them somebody uses for thousands cannot
 * be known, and is not guessed. A space may part groups of three digits, and the unit may follow.
 *
 * @param {string} typed
 * @param {string} [unit]
 * @returns {number | null}
 */
export function readNumber(typed, unit = "") {
  const words = typed.replace(AROUND, "");
  const named = unit !== "" && words.toLowerCase().endsWith(unit.toLowerCase());
  const [, sign, whole = "", decimals = ""] =
    FIGURE.exec(named ? words.slice(0, -unit.length).replace(AROUND, "") : words) ?? [];
  if (whole === "" && decimals === "") {
    return null;
  }
  const figure = Number(`${whole.replace(SPACES, "") || 0}.${decimals || 0}`);

  return sign === "-" || sign === "\u2212" ? -figure : figure;
}
