/** The search buttons and the way to the search bundle, which is loaded when search is first opened and not before. */

import { addScript, make } from "./dom.js";
import { text } from "./texts.js";

/**
 * The two bundles speak by events alone, so that neither holds a copy of the other's code.
 *
 * @param {Document} page
 * @param {string} script Address of the search bundle.
 * @param {() => boolean} singleKeys Whether "/" opens search, for the switch in the dialog.
 * @returns {() => void} opens the search
 */
export function makeSearchOpener(page, script, singleKeys) {
  /** @type {Promise<void> | null} */
  let loading = null;
  const status = make("p", { class: "course-search-trouble", role: "status" });

  /** @param {Element | null} opener Gets the focus back. */
  async function open(opener) {
    status.remove();
    loading ??= addScript(script);
    try {
      await loading;
    } catch {
      loading = null;
      page.querySelector("[data-search-open]")?.after(status);
      status.textContent = text("search-not-loaded");
      return;
    }
    page.dispatchEvent(
      new CustomEvent("course-search-open", { detail: { opener, singleKeys: singleKeys() } }),
    );
  }

  for (const button of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-search-open]"))) {
    button.hidden = false;
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", () => open(button));
  }

  return () => open(page.activeElement);
}
