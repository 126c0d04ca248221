/** The door of the bundle for notebook, plan, routine and record. */

import "./desk-texts.js";
import { CourseNotebook } from "./elements/course-notebook.js";
import { CoursePlan } from "./elements/course-plan.js";
import { CourseRecord } from "./elements/course-record.js";
import { CourseRoutine } from "./elements/course-routine.js";
import { tryTo } from "./page.js";

const store = self.courseStore;
if (store) {
  for (const element of [CourseNotebook, CoursePlan, CourseRoutine, CourseRecord]) {
    tryTo(() => element.define({ store }));
  }
}
