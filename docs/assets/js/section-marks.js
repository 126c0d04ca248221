/** Marks for sections that are read, in the list of the page's sections. */

/** @import { Store } from "./store.js" */

import { isRead } from "./progress.js";
import { makeMark } from "./standing-mark.js";

/** @param {Store} store */
export function markSections(store) {
  const show = () => {
    for (const section of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("course-read"))) {
      const name = section.dataset.section ?? "";
      const link = document.querySelector(`.course-toc a[href="#${CSS.escape(name.split("#")[1] ?? "")}"]`);
      const mark = link?.parentElement?.querySelector(".course-standing");
      if (link && isRead(store.document, name) !== Boolean(mark)) {
        mark ? mark.remove() : link.after(makeMark("read"));
      }
    }
  };
  store.addEventListener("change", show);
  show();
}
