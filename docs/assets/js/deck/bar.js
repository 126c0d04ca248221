/** The buttons of a deck. */

import { make, makeButton } from "../dom.js";
import { text } from "../texts.js";

const AWAKE = 3000;

/**
 * @param {ReadonlyArray<readonly [string, () => void]>} actions a text's key, and what its button does
 * @returns {HTMLElement}
 */
export function makeBar(actions) {
  const bar = make("nav", { class: "deck-bar", "aria-label": text("deck-bar") });
  for (const [key, act] of actions) {
    const button = makeButton(text(key), "course-button");
    button.addEventListener("click", act);
    bar.append(button);
  }

  return bar;
}

/**
 * Show the bar for a moment whenever somebody moves the pointer.
 *
 * @param {HTMLElement} bar
 */
export function wakeUp(bar) {
  let asleep = 0;
  const wake = () => {
    bar.classList.add("deck-bar--awake");
    clearTimeout(asleep);
    asleep = window.setTimeout(() => bar.classList.remove("deck-bar--awake"), AWAKE);
  };
  document.addEventListener("pointermove", wake);
  document.addEventListener("pointerdown", wake);
  wake();
}
