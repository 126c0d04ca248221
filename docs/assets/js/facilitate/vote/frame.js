/** The frame of what the room sees: it covers the page, and the whole screen if that is wanted. */

import { make, makeButton, say } from "../../dom.js";
import { text } from "../texts.js";

/**
 * @param {Record<"heading" | "body" | "status" | "buttons" | "news", HTMLElement>} parts
 * @returns {HTMLDialogElement}
 */
export function makeFrame({ heading, body, status, buttons, news }) {
  const close = makeButton(text("vote-close"), "course-button course-button--quiet");
  const full = makeButton(text("vote-full"), "course-button course-button--quiet course-stage__full");
  const dialog = /** @type {HTMLDialogElement} */ (
    make(
      "dialog",
      { class: "course-stage", "aria-label": text("vote-stage") },
      make("div", { class: "course-stage__head" }, heading, full, close),
      body,
      make("div", { class: "course-stage__foot" }, status, buttons),
      news,
    )
  );
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener("click", () => toggleFull(status));
  close.addEventListener("click", () => dialog.close());

  return dialog;
}

/** A dialog itself may not fill the screen; the page behind it may, and the dialog lies above it. @param {HTMLElement} status */
async function toggleFull(status) {
  try {
    await (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen());
  } catch {
    say(status, text("vote-no-full"));
  }
}
