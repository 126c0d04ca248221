/** Short stand-ins for names, and for a whole link. */

/** How many letters `sumOf` gives. */
export const SUM = 3;

/** A number from 1 up to 16 bits for a name, 0 for none (FNV-1a over UTF-16 units, folded). @param {string} name */
export function code(name) {
  let value = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    value = Math.imul(value ^ name.charCodeAt(index), 0x01000193);
  }

  return name === "" ? 0 : Math.max((value ^ (value >>> 16)) & 0xffff, 1);
}

/** Three letters that tell whether a mail program has cut the link. @param {string} letters */
export function sumOf(letters) {
  return code(`${letters} `).toString(36).padStart(SUM, "0").slice(-SUM);
}
