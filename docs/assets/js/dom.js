/** Small steps in the page. Text goes in as text nodes, never as HTML. */

/**
 * @param {string} tag
 * @param {Record<string, string | boolean>} [attributes] True sets an attribute without a value, false leaves it out.
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children);

  return element;
}

/**
 * @param {string} label
 * @param {string} classes
 */
export function makeButton(label, classes) {
  return make("button", { type: "button", class: classes }, label);
}

/**
 * The part of an element that it cannot work without.
 *
 * @param {Element} element
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function part(element, selector) {
  const found = element.querySelector(selector);
  if (!(found instanceof HTMLElement)) {
    throw new Error(`${element.localName}${element.id && `#${element.id}`}: no ${selector} inside`);
  }

  return found;
}

/**
 * @param {Element} element
 * @param {string} selector
 */
export function all(element, selector) {
  return [.../** @type {NodeListOf<HTMLElement>} */ (element.querySelectorAll(selector))];
}

/**
 * Words for a status line: the same ones are not said again, so a screen reader is interrupted only by news.
 *
 * @param {HTMLElement} element
 * @param {string} words
 */
export function say(element, words) {
  if (element.textContent !== words) {
    element.textContent = words;
  }
}

/**
 * Take the focus to a box that has just appeared. Left to itself, the browser would centre a box that is taller than the screen,
 * and its first words would be out of sight.
 *
 * @param {HTMLElement} element
 * @param {HTMLElement} [whole] What is to be seen with it.
 */
export function moveFocus(element, whole = element) {
  const tall = whole.offsetHeight > window.innerHeight * 0.75;
  element.focus({ preventScroll: true });
  whole.scrollIntoView({ block: tall ? "start" : "nearest" });
}

/**
 * Copies of what an element holds, so that it can be shown in another place.
 *
 * @param {Element | null} element
 * @returns {Node[]}
 */
export function contentOf(element) {
  return [...(element?.cloneNode(true).childNodes ?? [])];
}

/**
 * @param {string} address
 * @returns {Promise<void>}
 */
export function addScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      reject(new Error(`${address} did not load`));
    });
    document.head.append(script);
  });
}
