/** The door of the bundle on every page: looks at the browser, and starts everything else. */

import { CourseCommit } from "./elements/course-commit.js";
import { CourseNote } from "./elements/course-note.js";
import { CourseQuestion } from "./elements/course-question.js";
import { CourseQuiz } from "./elements/course-quiz.js";
import { CourseStorageNotice } from "./elements/course-storage-notice.js";
import { CourseTimer } from "./elements/course-timer.js";
import { guardKeyboard } from "./keyboard.js";
import { mendLinks } from "./links.js";
import { changeSetting, settingOf } from "./progress.js";
import { makeSearchOpener } from "./search-opener.js";
import { Store } from "./store.js";

const ELEMENTS = [CourseQuestion, CourseQuiz, CourseNote, CourseCommit, CourseTimer, CourseStorageNotice];
const KEEPING = "course-question, course-quiz, course-note, course-commit";

const address = /** @type {HTMLScriptElement} */ (document.currentScript).src;
const store = new Store({
  course: COURSE_ID,
  storage: () => window.localStorage,
  locks: navigator.locks,
  now: Date.now,
  seed: () => Math.floor(Math.random() * 2 ** 32),
});
const singleKeys = () => settingOf(store.document, "shortcuts", true);

/** One broken part must not stop the others. @param {() => void} start */
function tryTo(start) {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}

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
