/** Hand a file that was made here to the browser, which puts it where downloads go. */

import { make } from "./dom.js";

/**
 * @param {string} name
 * @param {string} type
 * @param {string} contents
 */
export function saveFile(name, type, contents) {
  const address = URL.createObjectURL(new Blob([contents], { type: `${type};charset=utf-8` }));
  const link = make("a", { href: address, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  // Safari has not read it yet when the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
