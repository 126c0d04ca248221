/** The door of the bundle for the self-assessment and its form for observers. */

import "./desk-texts.js";
import { CourseCheck } from "./elements/course-check.js";
import { CourseObserve } from "./elements/course-observe.js";
import { tryTo } from "./page.js";

const store = self.courseStore;
if (store) {
  for (const element of [CourseCheck, CourseObserve]) {
    tryTo(() => element.define({ store }));
  }
}
