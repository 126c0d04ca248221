/** The same seed gives the same order, in every browser and after every reload. */

/**
 * @template Value
 * @param {readonly Value[]} values
 * @param {string} seed
 * @returns {Value[]}
 */
export function shuffle(values, seed) {
  const shuffled = [...values];
  const random = randomFrom(seed);
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [
      /** @type {Value} */ (shuffled[other]),
      /** @type {Value} */ (shuffled[last]),
    ];
  }

  return shuffled;
}

/**
 * Numbers from 0 up to 1: a counter stepped by an odd constant, its bits mixed (splitmix32).
 *
 * @param {string} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = hash(seed);

  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);

    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over UTF-16 units. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }

  return value;
}
