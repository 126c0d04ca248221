/** The door of the bundle on every page: search, keyboard, links, and what is written on a page or timed. */

import { CourseCommit } from "./elements/course-commit.js";
import { CourseNote } from "./elements/course-note.js";
import { CourseStorageNotice } from "./elements/course-storage-notice.js";
import { CourseTimer } from "./elements/course-timer.js";
import { guardKeyboard } from "./keyboard.js";
import { mendLinks } from "./links.js";
import { makeStore, tryTo } from "./page.js";
import { settingOf } from "./progress.js";
import { makeSearchOpener } from "./search-opener.js";
import { bringTexts } from "./texts.js";

const ELEMENTS = [CourseNote, CourseCommit, CourseTimer, CourseStorageNotice];
const KEEPING = [
  "course-question, course-quiz, course-note, course-commit, course-check, .course-sheet",
  "course-read, course-desk, course-review, course-route",
].join();

const address = /** @type {HTMLScriptElement} */ (document.currentScript).src;
bringTexts(COURSE_TEXTS);
// One for all bundles, also where it has only memory: two would not know of each other's changes.
self.courseStore ??= makeStore();
const store = self.courseStore;
const singleKeys = () => settingOf(store.document, "shortcuts", true);

tryTo(() => {
  const openSearch = makeSearchOpener(document, new URL("search.js", address).href, singleKeys);
  guardKeyboard(document, { openSearch, singleKeys });
});
tryTo(() => mendLinks(document));
tryTo(() => {
  if (document.querySelector(KEEPING)) {
    (document.querySelector("article") ?? document.body).prepend(
      document.createElement("course-storage-notice"),
    );
  }
});
for (const element of ELEMENTS) {
  tryTo(() => element.define({ store }));
}
