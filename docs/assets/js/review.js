/** The door of the bundle on the page where questions come back. */

import "./desk-texts.js";
import { CourseReview } from "./elements/course-review.js";
import { tryTo } from "./page.js";

const store = self.courseStore;
if (store) {
  tryTo(() => CourseReview.define({ store }));
}
