/**
 * Every word that a script shows comes from here: one table, so that a translation is one file. The bundle on every page brings the
 * table, and further bundles of the page use it.
 */

/** @param {Readonly<Record<string, string>>} texts */
export function bringTexts(texts) {
  globalThis.courseTexts = { ...globalThis.courseTexts, ...texts };
}

/**
 * @param {string} key
 * @param {Record<string, string | number>} [slots]
 * @returns {string}
 */
export function text(key, slots = {}) {
  const words = globalThis.courseTexts?.[key] ?? key;

  return words.replace(/\{([a-z]+)\}/g, (slot, name) => String(slots[name] ?? slot));
}

/**
 * The form of the words that fits the number: `key-one`, `key-other` and what else the language has.
 *
 * @param {string} key
 * @param {number} count
 * @param {Record<string, string | number>} [slots]
 * @returns {string}
 */
export function countedText(key, count, slots = {}) {
  const form = `${key}-${new Intl.PluralRules(document.documentElement.lang || "en").select(count)}`;

  return text(globalThis.courseTexts?.[form] === undefined ? `${key}-other` : form, { ...slots, count });
}

/**
 * A number with one decimal at most. Not `Intl.NumberFormat`: the first call costs a slow phone 100 ms (Chromium 156), and comes
 * just when somebody waits for feedback.
 *
 * @param {number} value
 * @returns {string}
 */
export function numberText(value) {
  return String(Math.round(value * 10) / 10).replace(".", text("decimal-sign"));
}
