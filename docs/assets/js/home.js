/** The door of the bundle on the home page and the start page: the next step, and the choice of a way. */

import "./desk-texts.js";
import { CourseHome } from "./elements/course-home.js";
import { CourseRoute } from "./elements/course-route.js";
import { markModules } from "./module-marks.js";
import { tryTo } from "./page.js";

const store = self.courseStore;
if (store) {
  for (const element of [CourseHome, CourseRoute]) {
    tryTo(() => element.define({ store }));
  }
  tryTo(() => markModules(store));
}
