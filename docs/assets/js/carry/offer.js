/** Once, after the first work that was saved: what lies in this browser alone can be lost, and a link keeps it. */

/** @import { Store } from "../store.js" */

import { make, makeButton } from "../dom.js";
import { changeSetting, hasWork, settingOf } from "../progress.js";
import { addressOf } from "../roots.js";
import { text } from "../texts.js";

const SETTING = "place-offered";
const WORKED = "course-question, course-note, course-commit, course-read";

/** @param {Store} store */
export function offerPlace(store) {
  if (hasWork(store.document) || settingOf(store.document, SETTING, false)) {
    return;
  }
  const offer = () => {
    const place = document.activeElement?.closest(WORKED);
    if (place && hasWork(store.document)) {
      store.removeEventListener("change", offer);
      place.after(makeOffer(store));
    }
  };
  store.addEventListener("change", offer);
}

/** @param {Store} store */
function makeOffer(store) {
  const later = makeButton(text("offer-later"), "course-button course-button--quiet");
  const link = make("a", { href: `${addressOf("my-course/")}#send-place` }, text("offer-link"));
  const offer = make(
    "aside",
    { class: "course-offer", "aria-label": text("offer-link") },
    make("p", {}, text("offer-words"), " ", link),
    later,
  );
  const note = () => store.save((progress, at) => changeSetting(progress, SETTING, true, at));
  link.addEventListener("click", note);
  later.addEventListener("click", () => {
    note();
    offer.remove();
  });

  return offer;
}
