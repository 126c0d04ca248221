/** Letters as large as a slide allows: 58 units of 1080 at best, 24 at least. */

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
