/** What is ours in a storage that others at this address may share. */

/**
 * The names of our document and of the copies of it that were put aside. What others keep is not looked at.
 *
 * @param {Storage} storage
 * @param {string} key
 */
export function ownKeys(storage, key) {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");

  return keys.filter((name) => name === key || name === `${key}:bak` || name.startsWith(`${key}:bad-`));
}

/**
 * @param {Storage} storage
 * @param {string} key
 */
export function removeOwn(storage, key) {
  for (const name of ownKeys(storage, key)) {
    storage.removeItem(name);
  }
}
