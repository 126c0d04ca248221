/**
 * A page without a browser: jsdom's window with our elements defined on it. A test opens the page with its own storage, and may
 * open it again as a reload would.
 */

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { COURSE, FakeStorage } from "./samples.js";
import { DESK_TEXTS, SCRIPT_TEXTS } from "./texts-table.js";

const FIXTURE = readFileSync(new URL("fixtures/module.html", import.meta.url), "utf8");
const { window } = new JSDOM("", {
  url: "https://course.example/site/modules/two-jobs/",
  pretendToBeVisual: true,
});
const NAMES = [
  "AbortController",
  "CustomEvent",
  "Element",
  "Event",
  "EventTarget",
  "HTMLElement",
  "KeyboardEvent",
];
for (const name of [...NAMES, "customElements", "document"]) {
  globalThis[name] = window[name];
}
globalThis.window = window;
// jsdom draws nothing, so there is nothing to scroll.
window.HTMLElement.prototype.scrollIntoView = () => {};
globalThis.courseTexts = { ...SCRIPT_TEXTS, ...DESK_TEXTS };
// The timers of the test runner can be moved on by hand; those of jsdom cannot.
window.setTimeout = (...call) => globalThis.setTimeout(...call);
window.setInterval = (...call) => globalThis.setInterval(...call);

const { Store } = await import("../../docs/assets/js/store.js");
const course = { store: /** @type {Store | null} */ (null) };
for (const name of ["question", "quiz", "note", "commit", "timer", "storage-notice", "toolbox"]) {
  const module = await import(`../../docs/assets/js/elements/course-${name}.js`);
  for (const element of Object.values(module)) {
    element.define(course);
  }
}

let now = 1_800_000_000_000;

/** @param {FakeStorage} storage @param {number} [seed] */
export function makeStore(storage, seed = 42) {
  return new Store({
    course: COURSE,
    storage: () => storage,
    locks: undefined,
    now: () => {
      now += 1000;

      return now;
    },
    seed: () => seed,
  });
}

/**
 * @param {{storage?: FakeStorage, edit?: (html: string) => string, seed?: number, page?: string}} [opening]
 */
export function openPage({
  storage = new FakeStorage(),
  edit = (html) => html,
  seed = 42,
  page = FIXTURE,
} = {}) {
  document.documentElement.innerHTML = "";
  course.store = makeStore(storage, seed);
  const html = edit(page);
  document.body.innerHTML = html.slice(html.indexOf("<body>") + 6, html.indexOf("</body>"));

  return { store: course.store, storage, question };
}

/**
 * A page with the quiz of a case in `tests/cases/questions`: its HTML is what the build makes, word for word.
 *
 * @param {string} name
 * @param {Parameters<typeof openPage>[0]} [opening]
 */
export function openCase(name, opening) {
  const html = readFileSync(new URL(`../cases/questions/${name}/quiz.html`, import.meta.url), "utf8");

  return openPage({ ...opening, page: `<body>${html}</body>` });
}

/** What a learner does with one question. @param {string} id */
export function question(id) {
  const element = document.getElementById(`question-${id}`);
  const find = (selector) => element.querySelector(selector);

  return {
    element,
    find,
    all: (selector) => [...element.querySelectorAll(selector)],
    choose(...values) {
      for (const input of element.querySelectorAll("fieldset input")) {
        const wanted = values.includes(input.value);
        if (input.checked !== wanted) {
          input.checked = wanted;
          input.dispatchEvent(new Event("change", { bubbles: true }));
        }
      }
    },
    check(...values) {
      this.choose(...values);
      find("button[type=submit]").click();
    },
    press(words) {
      const button = [...element.querySelectorAll("button")].find(
        (one) => (one.getAttribute("aria-label") ?? one.textContent) === words,
      );
      button.focus();
      button.click();
    },
    chosen: () => [...element.querySelectorAll("fieldset input:checked")].map(({ value }) => value),
    order: () => [...element.querySelectorAll("fieldset input")].map(({ value }) => value),
    feedback: () => find(".course-feedback")?.textContent.replace(/\s+/g, " ").trim() ?? "",
    error: () => find(".course-error li")?.textContent,
    marks: () =>
      [...element.querySelectorAll("fieldset [data-mark]")].map((row) => [
        row.dataset.choice ?? row.dataset.card ?? row.dataset.step ?? row.dataset.prompt,
        row.dataset.mark,
        row.querySelector("[data-mark-word]").textContent.trim(),
      ]),
  };
}

/** @param {string} selector @param {string} words */
export function type(selector, words) {
  const field = document.querySelector(selector);
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));

  return field;
}

/** Let promises that are under way come to their end. */
export async function settle() {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve();
  }
}

export { window };
