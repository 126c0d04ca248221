/** Letters as large as a slide allows: 58 units of 1080 at best, 24 at least. */

/** Units, and so pixels on a screen of 1920 by 1080. */
const LEAST = 24;

/** The last of the sizes in deck/face.css. */
const SMALLEST = 8;

/**
 * Give each slide the largest letters with which everything is on it.
 *
 * @param {Iterable<HTMLElement>} slides
 */
export function fitAll(slides) {
  const root = document.documentElement;
  root.classList.add("deck-measured");
  for (const slide of slides) {
    for (let size = 0; size <= SMALLEST; size++) {
      slide.dataset.size = String(size);
      if (!overflows(slide)) {
        break;
      }
    }
    slide.toggleAttribute("data-overflows", overflows(slide));
    slide.toggleAttribute("data-small", smallestInDrawings(slide) < LEAST);
  }
  root.classList.remove("deck-measured");
}

/**
 * @param {HTMLElement} slide
 * @returns {boolean} whether something on the slide runs out of its place
 */
function overflows(slide) {
  const body = slide.querySelector(".deck-slide__body");
  const inner = slide.querySelector(".deck-slide__inner");
  if (!body || !inner) {
    return false;
  }
  const { bottom, right } = body.getBoundingClientRect();
  const out = [...body.querySelectorAll("*")].some((part) => {
    const box = part.getBoundingClientRect();
    return box.bottom > bottom + 1 || box.right > right + 1;
  });

  return out || inner.scrollHeight > inner.clientHeight + 1;
}

/**
 * @param {HTMLElement} slide
 * @returns {number} the height of the smallest letters in its drawings, which grow and shrink as a whole
 */
function smallestInDrawings(slide) {
  const texts = /** @type {NodeListOf<SVGTextElement>} */ (slide.querySelectorAll("svg :is(text, tspan)"));
  const heights = [...texts].map(
    (text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 1),
  );

  return Math.round(Math.min(LEAST, ...heights));
}
