import assert from "node:assert/strict";
import { test } from "node:test";
import { JSDOM } from "jsdom";
import { fileAddress, mendLinks } from "../../docs/assets/js/links.js";

const LINKS =
  '<a href="../../start/#door"></a><a href="./"></a><a href="#here"></a><a href="https://example.org/"></a><a></a>';

function linksAt(url) {
  const { document } = new JSDOM(LINKS, { url }).window;
  mendLinks(document);

  return [...document.querySelectorAll("a")].map((link) => link.href);
}

test("in a folder without a server, links name the file", () => {
  assert.deepEqual(linksAt("file:///site/modules/two-jobs/index.html"), [
    "file:///site/start/index.html#door",
    "file:///site/modules/two-jobs/index.html",
    "file:///site/modules/two-jobs/index.html#here",
    "https://example.org/",
    "",
  ]);
});

test("on a server nothing changes", () => {
  assert.equal(linksAt("https://course.example/modules/two-jobs/")[0], "https://course.example/start/#door");
});

test("an address keeps its section", () => {
  assert.equal(fileAddress("file:///site/start/?x=1#door"), "file:///site/start/index.html?x=1#door");
  assert.equal(fileAddress("https://course.example/start/"), "https://course.example/start/");
});
