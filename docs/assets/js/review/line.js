/** One line about today's questions, with the link to them. */

/** @import { ProgressDocument } from "../progress/document.js" */
/** @import { CourseOutline } from "../outline.js" */

import { make } from "../dom.js";
import { addressOf } from "../roots.js";
import { countedText, text } from "../texts.js";
import { dateOf } from "./days.js";
import { reviewOf } from "./schedule.js";

/**
 * @param {CourseOutline} outline
 * @param {ProgressDocument} progress
 * @param {number} now
 */
export function makeReviewLine(outline, progress, now) {
  const today = reviewOf(outline, progress, now);
  const { questions } = today;
  const open = questions.filter(({ done }) => !done).length;
  if (open > 0) {
    const link = make("a", { href: addressOf("my-course/review/") }, text("review-title"));

    return make("p", { class: "course-review-line" }, link, `: ${countedText("review-open", open)}`);
  }
  const words = questions.length > 0 ? "review-all-done" : "review-none";

  return make("p", { class: "course-review-line" }, [text(words), nextWords(today.next)].join(" ").trim());
}

/** When the next question comes back, in words. @param {number} day */
export function nextWords(day) {
  return Number.isFinite(day) ? text("review-next", { date: dateWords(day) }) : "";
}

/** @param {number} day */
export function dateWords(day) {
  const language = document.documentElement.lang || "en";

  return dateOf(day).toLocaleDateString(language, { weekday: "long", day: "numeric", month: "long" });
}
