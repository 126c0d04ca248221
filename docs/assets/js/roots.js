/** Addresses below the root of the site, which may lie anywhere, also in a folder without a server. */

import { fileAddress } from "./links.js";

/** The root, from the address of a script of ours: `…/assets/marks.js` lies one folder below it. */
export const ROOT = new URL(
  "../",
  /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src ?? document.baseURI,
);

/** @param {string} path Relative to the root. */
export function addressOf(path) {
  return fileAddress(new URL(path, ROOT).href);
}
