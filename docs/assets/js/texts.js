/** Every word that a script shows comes from here: one table, so that a translation is one file. */

/**
 * @param {string} key
 * @param {Record<string, string | number>} [slots]
 * @returns {string}
 */
export function text(key, slots = {}) {
  const words = COURSE_TEXTS[key] ?? key;

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
  const form = `${key}-${new Intl.PluralRules(language()).select(count)}`;

  return text(COURSE_TEXTS[form] === undefined ? `${key}-other` : form, { ...slots, count });
}

/**
 * @param {number} value
 * @returns {string}
 */
export function numberText(value) {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);
}

function language() {
  return document.documentElement.lang || "en";
}
