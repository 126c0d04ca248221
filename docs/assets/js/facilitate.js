/** The door of the bundle on pages for facilitators. Nothing on them is stored with what a learner does. */

import { CourseFollowUp } from "./facilitate/course-follow-up.js";
import { CourseForm } from "./facilitate/course-form.js";
import { CoursePlanner } from "./facilitate/course-planner.js";
import { CourseRun } from "./facilitate/course-run.js";
import { CourseRunSheet } from "./facilitate/course-run-sheet.js";
import { CourseVote } from "./facilitate/course-vote.js";

// The sheet and the planner hand their steps to the clock, so the clock comes first.
for (const element of [CourseRun, CourseFollowUp, CourseForm, CourseRunSheet, CoursePlanner, CourseVote]) {
  try {
    customElements.define(element.tag, element);
  } catch (error) {
    console.error(error);
  }
}
