import { shuffle } from "../shuffle.js";

/**
 * Put the rows of a list into the order of a seed. The order of their ids, not the one in the page, is what gets shuffled: else a
 * second shuffle would build on the first.
 *
 * @param {HTMLElement[]} rows
 * @param {string} name The rows have their ids in `data-` and this.
 * @param {string} seed
 */
export function shuffleRows(rows, name, seed) {
  const listed = [...rows].sort((left, right) =>
    String(left.dataset[name]) < String(right.dataset[name]) ? -1 : 1,
  );
  rows[0]?.parentElement?.append(...shuffle(listed, seed));
}
