/** The search dialog: a field, a list of links, and a status that says how many. */

/** @import { Place, SearchEngine } from "./engine.js" */

import { make, makeButton } from "../dom.js";
import { fileAddress } from "../links.js";
import { countedText, text } from "../texts.js";
import { nearestPages } from "./nearest.js";
import { makeResult } from "./results.js";

const MOST_RESULTS = 20;
const NEAREST = 3;
/** The count is announced when typing pauses, not at every letter. */
const PAUSE = 400;

export class SearchDialog {
  #title = make("h2", { class: "course-search__title", id: "course-search-title" }, text("search-title"));
  #close = makeButton(text("search-close"), "course-button course-button--quiet course-search__close");
  #query = /** @type {HTMLInputElement} */ (
    make("input", {
      id: "course-search-query",
      class: "course-search__query",
      type: "search",
      autocomplete: "off",
      spellcheck: "false",
      enterkeyhint: "go",
      "data-search-query": true,
    })
  );
  #form = make(
    "form",
    { class: "course-search__form", role: "search" },
    make("label", { for: "course-search-query" }, text("search-label")),
    this.#query,
  );
  #facilitators = makeSwitch(text("search-facilitators"));
  #singleKeys = makeSwitch(text("search-single-key"));
  #status = make("p", { class: "course-search__status", role: "status" });
  #list = make("ol", { class: "course-search__results", "data-search-results": true });
  #empty = make("div", { class: "course-search__empty", hidden: true });
  #dialog = /** @type {HTMLDialogElement} */ (
    make(
      "dialog",
      { class: "course-search", "aria-labelledby": "course-search-title" },
      make(
        "div",
        { class: "course-search__inner" },
        make("div", { class: "course-search__head" }, this.#title, this.#close),
        this.#form,
        this.#facilitators.label,
        this.#status,
        this.#list,
        this.#empty,
        make(
          "div",
          { class: "course-search__foot" },
          make("p", {}, text("search-keys")),
          this.#singleKeys.label,
        ),
      ),
    )
  );
  /** @type {HTMLElement | null} */
  #opener = null;
  /** @type {SearchEngine | null} */
  #engine = null;
  #pending = 0;
  #root;
  #load;

  /**
   * @param {URL} root Address of the site.
   * @param {() => Promise<SearchEngine>} load
   */
  constructor(root, load) {
    this.#root = root;
    this.#load = load;
    this.#facilitators.label.hidden = true;
    this.#query.addEventListener("input", () => this.#search());
    this.#facilitators.input.addEventListener("change", () => this.#search());
    this.#singleKeys.input.addEventListener("change", () => {
      const detail = { name: "shortcuts", value: this.#singleKeys.input.checked };
      document.dispatchEvent(new CustomEvent("course-setting", { detail }));
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#links[0]?.click();
    });
    this.#close.addEventListener("click", () => this.#dialog.close());
    this.#dialog.addEventListener("close", () => this.#opener?.focus({ preventScroll: true }));
    this.#dialog.addEventListener("click", ({ target }) => {
      const link = target instanceof Element && target.closest("a");
      if (link || target === this.#dialog) {
        this.#dialog.close();
      }
    });
    this.#dialog.addEventListener("keydown", (event) => this.#move(event));
    document.body.append(this.#dialog);
  }

  /** @param {{opener: HTMLElement | null, singleKeys: boolean}} opening */
  async open({ opener, singleKeys }) {
    if (this.#dialog.open) {
      return;
    }
    this.#opener = opener;
    this.#singleKeys.input.checked = singleKeys;
    this.#dialog.showModal();
    this.#query.focus();
    this.#query.select();
    if (!this.#engine) {
      await this.#prepare();
    }
  }

  async #prepare() {
    this.#status.textContent = text("search-loading");
    try {
      this.#engine = await this.#load();
    } catch {
      this.#status.textContent = text("search-not-loaded");
      return;
    }
    this.#facilitators.label.hidden = !this.#engine.pages.some(({ kind }) => kind === "facilitator");
    this.#status.textContent = "";
    this.#search();
  }

  #search() {
    const query = this.#query.value.trim();
    const engine = this.#engine;
    clearTimeout(this.#pending);
    if (!engine) {
      return;
    }
    const found = engine.find(query, { facilitators: this.#facilitators.input.checked });
    const shown = found.slice(0, MOST_RESULTS);
    this.#list.replaceChildren(
      ...shown.map((finding) => makeResult(finding, (place) => this.#addressOf(place))),
    );
    const nothing = query !== "" && found.length === 0;
    this.#empty.hidden = !nothing;
    this.#empty.replaceChildren(...(nothing ? this.#makeWaysOn(engine, query) : []));
    const count = nothing ? text("search-none", { query }) : countedText("search-found", found.length);
    this.#pending = window.setTimeout(() => {
      this.#status.textContent = query === "" ? "" : count;
    }, PAUSE);
  }

  /**
   * @param {SearchEngine} engine
   * @param {string} query
   */
  #makeWaysOn(engine, query) {
    const near = nearestPages(engine.pages, query, NEAREST).map(({ title, url }) =>
      this.#makeLink(title, url),
    );
    const glossary = engine.pages.find(({ kind }) => kind === "glossary");

    return [
      ...(near.length > 0 ? [make("p", {}, text("search-nearest")), make("ul", {}, ...near)] : []),
      make("p", {}, text("search-elsewhere")),
      make(
        "ul",
        {},
        ...(glossary ? [this.#makeLink(text("search-glossary"), glossary.url)] : []),
        this.#makeLink(text("search-map"), ""),
      ),
    ];
  }

  /**
   * @param {string} words
   * @param {string} url
   */
  #makeLink(words, url) {
    return make("li", {}, make("a", { href: fileAddress(new URL(url, this.#root).href) }, words));
  }

  /** @param {Place} place */
  #addressOf({ page, section }) {
    const address = fileAddress(new URL(page.url, this.#root).href);

    return section.anchor ? `${address}#${section.anchor}` : address;
  }

  /** @returns {HTMLAnchorElement[]} */
  get #links() {
    return [...this.#list.querySelectorAll("a")];
  }

  /**
   * Arrow keys walk from the field through the results and back.
   *
   * @param {KeyboardEvent} event
   */
  #move(event) {
    if (event.key === "Escape") {
      // A search field with words in it would keep Esc to itself, and be emptied.
      event.preventDefault();
      this.#dialog.close();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [this.#query, ...this.#links];
    const place = stops.indexOf(/** @type {any} */ (event.target));
    if (step && place >= 0) {
      event.preventDefault();
      stops[place + step]?.focus();
    }
  }
}

/** @param {string} words */
function makeSwitch(words) {
  const input = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox" }));

  return { input, label: make("label", { class: "course-search__switch" }, input, " ", words) };
}
