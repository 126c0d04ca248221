/** What the bundles of one page share. */

import { changeSetting } from "./progress.js";
import { currentStorage } from "./session.js";
import { Store } from "./store.js";

/** The store, tied to the window. Only the bundle on every page makes one; where a page has more bundles, it is there first. */
export function makeStore() {
  const store = new Store({
    course: COURSE_ID,
    storage: currentStorage,
    locks: navigator.locks,
    now: Date.now,
    seed: () => Math.floor(Math.random() * 2 ** 32),
  });
  window.addEventListener("storage", ({ key }) => {
    if (key === store.key || key === null) {
      store.refresh();
    }
  });
  window.addEventListener("pageshow", () => store.refresh());
  window.addEventListener("pagehide", () => store.flush());
  document.addEventListener("course-setting", (event) => {
    const { name, value } = /** @type {CustomEvent} */ (event).detail;
    store.save((progress, at) => changeSetting(progress, name, value, at));
  });

  return store;
}

/** One broken part must not stop the others. @param {() => void} start */
export function tryTo(start) {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}
