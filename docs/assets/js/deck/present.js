/** The presentation: reveal.js, without its texts, plugins and themes. */

import Reveal from "reveal.js";
import { part } from "../dom.js";
import { makeBar, wakeUp } from "./bar.js";
import { connect } from "./channel.js";

const WIDTH = 1920;
const HEIGHT = 1080;

/** @param {HTMLElement[]} slides */
export function present(slides) {
  document.documentElement.classList.add("deck-present");
  part(document.documentElement, "#deck-running").setAttribute("media", "screen");
  const deck = new Reveal(part(document.body, ".reveal"), {
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    minScale: 0.05,
    maxScale: 4,
    center: false,
    controls: false,
    hash: true,
    help: false,
    jumpToSlide: false,
    transition: "none",
    backgroundTransition: "none",
    viewDistance: slides.length,
    mobileViewDistance: slides.length,
    keyboardCondition: (/** @type {KeyboardEvent} */ event) => !worksAButton(event),
  });
  const speaker = openerOf(deck);
  deck.initialize().then(() => {
    const bar = makeBar([
      ["deck-back", () => deck.prev()],
      ["deck-on", () => deck.next()],
      ["deck-speaker", speaker],
      ["deck-overview", () => deck.toggleOverview()],
      ["deck-full", () => toggleFullScreen()],
      ["deck-handout", () => location.assign("?view=handout")],
      ["deck-pages", () => location.assign("?view=pages")],
    ]);
    document.body.append(bar);
    wakeUp(bar);
    deck.addKeyBinding({ keyCode: 83, key: "S", description: "" }, speaker);
    document.documentElement.dataset.ready = "true";
  });
}

/**
 * @param {any} deck
 * @returns {() => void} opens the speaker's window, or brings it to the front
 */
function openerOf(deck) {
  /** @type {Window | null} */
  let speaker = null;
  const tell = () => say({ place: deck.getIndices().h });
  const say = connect(
    () => speaker,
    ({ place, step = 0, hello }) => {
      if (hello) {
        tell();
      } else {
        deck.slide(place ?? deck.getIndices().h + step);
      }
    },
  );
  deck.on("slidechanged", tell);

  return () => {
    if (speaker && !speaker.closed) {
      speaker.focus();
    } else {
      speaker = window.open(`${location.pathname}?view=speaker`, "deck-speaker", "width=1200,height=800");
    }
  };
}

/**
 * Space and Enter work the button that has the focus, and do not also turn the slide.
 *
 * @param {KeyboardEvent} event
 */
function worksAButton(event) {
  const onButton = event.target instanceof Element && event.target.closest("button") !== null;

  return onButton && (event.key === " " || event.key === "Enter");
}

function toggleFullScreen() {
  if (document.fullscreenElement) {
    document.exitFullscreen();
  } else {
    document.documentElement.requestFullscreen?.();
  }
}
