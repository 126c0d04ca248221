/** A folder opened without a server shows its list of files where a server would show index.html: name the file. */

/**
 * @param {string} address
 * @returns {string}
 */
export function fileAddress(address) {
  const url = new URL(address);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) {
    url.pathname += "index.html";
  }

  return url.href;
}

/** @param {Document} page */
export function mendLinks(page) {
  if (page.location.protocol === "file:") {
    for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (page.querySelectorAll("a[href]"))) {
      const mended = fileAddress(link.href);
      if (mended !== link.href) {
        link.href = mended;
      }
    }
  }
}
