/** The door of the bundle on the learner's desk: how far they are, and how they take it with them or delete it. */

import "./desk-texts.js";
import { CourseDesk } from "./elements/course-desk.js";
import { CourseFile } from "./elements/course-file.js";
import { CourseForget } from "./elements/course-forget.js";
import { CourseSend } from "./elements/course-send.js";
import { CourseShared } from "./elements/course-shared.js";
import { tryTo } from "./page.js";

const store = self.courseStore;
if (store) {
  for (const element of [CourseDesk, CourseSend, CourseFile, CourseShared, CourseForget]) {
    tryTo(() => element.define({ store }));
  }
}
