/** Marks beside the links to modules: in the navigation, the menu and the course map. */

/** @import { Store } from "./store.js" */

import { courseOutline } from "./outline.js";
import { historyOf } from "./review/history.js";
import { addressOf } from "./roots.js";
import { standingOf } from "./standing.js";
import { markLinks } from "./standing-mark.js";

/** In the navigation, a part that is closed is a link to its first module, and stands for more than that. */
const LINKS = ".course-nav__open .course-nav__open a, .course-map__module:has(> p) > a";

/** @param {Store} store */
export function markModules(store) {
  const modules = new Map(courseOutline().modules.map((module) => [addressOf(module.url), module]));
  const show = () => {
    const history = historyOf(store.document);
    const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(LINKS));
    markLinks(links, (address) => {
      const module = modules.get(address);

      return module ? standingOf(module, store.document, history).mark : null;
    });
  };
  store.addEventListener("change", show);
  show();
}
