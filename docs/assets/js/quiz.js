/** The door of the bundle on pages with questions. Without the one on every page it does nothing: each question stays as it reads. */

import { CourseQuestion } from "./elements/course-question.js";
import { CourseQuiz } from "./elements/course-quiz.js";
import { tryTo } from "./page.js";

const store = self.courseStore;
if (store) {
  for (const element of [CourseQuestion, CourseQuiz]) {
    tryTo(() => element.define({ store }));
  }
}
