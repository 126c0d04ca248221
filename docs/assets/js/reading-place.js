/** Remembers where somebody stopped reading a module, when they leave the page and not while they read. */

/** @import { Store } from "./store.js" */

import { keepPosition } from "./progress.js";

/**
 * @param {Store} store
 * @param {string} module
 */
export function keepPlace(store, module) {
  const headings = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("article h2[id]")]);
  let moved = false;
  const leave = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 2);
    const section = passed.at(-1)?.id;
    if (!moved || !section) {
      return;
    }
    moved = false;
    store.saveUnlessDisturbed((progress, at) => keepPosition(progress, { module, section }, at));
    store.flush();
  };
  window.addEventListener("scroll", () => (moved = true), { passive: true });
  window.addEventListener("pagehide", leave);
  // On a phone, the last that a page hears before it goes.
  document.addEventListener("visibilitychange", () => document.hidden && leave());
}
