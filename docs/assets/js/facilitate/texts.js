/** Every word that the scripts for facilitators show; the other bundles do not carry them. */

/**
 * @param {string} key
 * @param {Record<string, string | number>} [slots]
 * @returns {string}
 */
export function text(key, slots = {}) {
  const words = FACILITATE_TEXTS[key] ?? key;

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

  return text(FACILITATE_TEXTS[form] === undefined ? `${key}-other` : form, { ...slots, count });
}
