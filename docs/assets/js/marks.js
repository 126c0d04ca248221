/** The door of the bundle on modules' pages: what is read, practised and secure, and where somebody stopped. */

import { offerPlace } from "./carry/offer.js";
import { addScript } from "./dom.js";
import { CourseProgress } from "./elements/course-progress.js";
import { CourseRead } from "./elements/course-read.js";
import { markModules } from "./module-marks.js";
import { tryTo } from "./page.js";
import { hasWork } from "./progress.js";
import { keepPlace } from "./reading-place.js";
import { addressOf } from "./roots.js";
import { markSections } from "./section-marks.js";

const store = self.courseStore;
if (store) {
  tryTo(() => offerPlace(store));
  for (const element of [CourseRead, CourseProgress]) {
    tryTo(() => element.define({ store }));
  }
  tryTo(() => {
    const module = document.querySelector("course-progress")?.getAttribute("data-module");
    if (module) {
      keepPlace(store, module);
    }
  });
  tryTo(() => markSections(store));
  /** @type {Promise<void> | null} */
  let loading = null;
  // Whoever has done nothing yet has nothing to be marked, and loads no outline.
  const show = () => {
    if (hasWork(store.document) && !loading) {
      loading = addScript(addressOf("assets/course-outline.js")).then(
        () => {
          markModules(store);
          document.dispatchEvent(new Event("course-outline"));
        },
        () => {
          loading = null;
        },
      );
    }
  };
  store.addEventListener("change", show);
  tryTo(show);
}
