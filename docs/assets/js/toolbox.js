/** The door of the bundle on pages with the toolbox. Without it the situations and all tools stand there as a list. */

import { CourseToolbox } from "./elements/course-toolbox.js";
import { tryTo } from "./page.js";

const store = self.courseStore;
if (store) {
  tryTo(() => CourseToolbox.define({ store }));
}
