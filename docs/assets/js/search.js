/** The door of the search bundle: loaded when search is first opened, it fetches the index and shows the dialog. */

import { addScript } from "./dom.js";
import { SearchDialog } from "./search/dialog.js";
import { SearchEngine } from "./search/engine.js";
import { text } from "./texts.js";

const root = new URL("../", /** @type {HTMLScriptElement} */ (document.currentScript).src);
/** @type {SearchDialog | null} */
let dialog = null;

async function load() {
  // A script and not a file to fetch: a page opened from a folder may load nothing else.
  await addScript(new URL("assets/search-index.js", root).href);
  const { courseSearchIndex } = /** @type {any} */ (self);

  return new SearchEngine(courseSearchIndex, text("search-small-words")).build();
}

document.addEventListener("course-search-open", (event) => {
  dialog ??= new SearchDialog(root, load);
  dialog.open(/** @type {CustomEvent} */ (event).detail);
});
