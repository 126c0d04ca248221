/** The door of a deck: the page of slides becomes a presentation, a speaker's window, or sheets to print. */

import { fitAll } from "./deck/fit.js";
import { present } from "./deck/present.js";
import { showSheets } from "./deck/sheets.js";
import { speak } from "./deck/speaker.js";
import { all } from "./dom.js";
import { CourseTimer } from "./elements/course-timer.js";
import { bringTexts } from "./texts.js";

bringTexts(COURSE_TEXTS);
const slides = all(document.body, "section.deck-slide");
const mode = new URLSearchParams(location.search).get("view") ?? "present";

// Without the store that other elements need: a timer keeps nothing. First, because it takes room on a slide.
customElements.define(CourseTimer.tag, CourseTimer);
fitAll(slides);
switch (mode) {
  case "handout":
  case "pages":
    showSheets(mode);
    break;
  case "speaker":
    speak(slides);
    break;
  default:
    present(slides);
}
