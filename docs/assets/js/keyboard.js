/**
 * Keyboard shortcuts of the whole site. Ours: Ctrl+K or Cmd+K always, "/" unless somebody is typing or has switched it off.
 *
 * The theme listens on the window for single letters and leaves the page on "n" and "p", also with a radio button or a feedback
 * box focused (Material 9.8.1). Its listener comes after ours, so stopping every single character here silences it everywhere.
 */

/**
 * @param {Document} page
 * @param {{openSearch: () => void, singleKeys: () => boolean}} course
 */
export function guardKeyboard(page, { openSearch, singleKeys }) {
  page.addEventListener("keydown", (event) => {
    const combined = event.ctrlKey || event.metaKey;
    if (combined && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openSearch();
      return;
    }
    if (event.key.length !== 1 || combined) {
      return;
    }
    event.stopPropagation();
    if (event.key === "/" && !event.defaultPrevented && !isOccupied(event.target) && singleKeys()) {
      event.preventDefault();
      openSearch();
    }
  });
}

/** Where a character belongs to what somebody is doing: writing, choosing, reading feedback, looking through a dialog. */
const OCCUPIED =
  "input, textarea, select, form, dialog, [contenteditable], course-question, course-quiz, course-note, course-commit";

/** @param {EventTarget | null} target */
function isOccupied(target) {
  return target instanceof Element && target.closest(OCCUPIED) !== null;
}
