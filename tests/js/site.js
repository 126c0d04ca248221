/** The bundles as the build makes them, on a page that loads them from a pretended server. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { INDEX } from "./fixtures/search-index.js";
import { DESK_TEXTS, SCRIPT_TEXTS } from "./texts-table.js";

const PAGE = readFileSync(new URL("fixtures/module.html", import.meta.url), "utf8");
const ROOT = fileURLToPath(new URL("../../docs/assets/js/", import.meta.url));

const { outputFiles } = await build({
  entryPoints: "course marks quiz search home desk review check plan"
    .split(" ")
    .map((name) => `${ROOT}${name}.js`),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2020",
  write: false,
  outdir: "assets",
  define: {
    COURSE_ID: '"lead"',
    COURSE_TEXTS: JSON.stringify(SCRIPT_TEXTS),
    DESK_TEXTS: JSON.stringify(DESK_TEXTS),
  },
});

/** The bundles, by name. */
export const BUNDLES = Object.fromEntries(
  outputFiles.map(({ path, text }) => [/[^/\\]+$/.exec(path)?.[0] ?? path, text]),
);

const INDEX_SCRIPT = `self.courseSearchIndex=${JSON.stringify(INDEX)};`;

/**
 * @param {{root?: string, missing?: Set<string>, edit?: (html: string) => string, before?: (window: any) => void}} [opening]
 */
export async function openSite({
  root = "https://course.example/lead/",
  missing = new Set(),
  edit = (html) => html,
  before = () => {},
} = {}) {
  const files = { ...BUNDLES, "search-index.js": INDEX_SCRIPT };
  const requests = [];
  const errors = [];
  class Server extends ResourceLoader {
    /** @override */
    fetch(url) {
      const [name] = /[^/]+$/.exec(url);
      requests.push(name);

      return missing.has(name) || !url.startsWith(`${root}assets/`)
        ? Promise.reject(new Error(`404 ${url}`))
        : Promise.resolve(Buffer.from(files[name]));
    }
  }
  const virtualConsole = new VirtualConsole().on("jsdomError", (error) => errors.push(error.message));
  virtualConsole.on("error", (error) => errors.push(String(error)));
  const dom = new JSDOM(edit(PAGE), {
    url: `${root}modules/two-jobs/index.html`,
    runScripts: "dangerously",
    resources: new Server(),
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse: (window) => {
      addMissing(window);
      before(window);
    },
  });
  await new Promise((resolve) => dom.window.addEventListener("load", resolve));

  return { window: dom.window, document: dom.window.document, requests, errors };
}

/** What jsdom 26 lacks: it knows dialogs, but not how to open them, and draws nothing that could scroll. */
function addMissing({ HTMLDialogElement, HTMLElement, Event }) {
  HTMLElement.prototype.scrollIntoView = () => {};
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    if (this.open) {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    }
  };
}

/** Wait until something is so. @param {() => unknown} holds */
export async function until(holds) {
  for (let round = 0; round < 200; round += 1) {
    const value = holds();
    if (value) {
      return value;
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`never came true: ${holds}`);
}
