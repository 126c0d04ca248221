import assert from "node:assert/strict";
import { test } from "node:test";
import { openSite, until } from "./site.js";

/** Opens the search on a page, and gives what somebody can do and see in it. */
async function openSearch(opening) {
  const site = await openSite(opening);
  const { window, document } = site;
  const press = (target, key, more = {}) =>
    target.dispatchEvent(
      new window.KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
    );
  document.querySelector("[data-search-open]").click();
  await until(() => document.querySelector("dialog")?.open);
  const dialog = document.querySelector("dialog");
  const find = (selector) => dialog.querySelector(selector);
  const field = find("[data-search-query]");
  const links = () => [...dialog.querySelectorAll("[data-search-results] a")];

  return {
    ...site,
    dialog,
    find,
    field,
    links,
    press,
    status: () => find("[role=status]").textContent,
    ready: () =>
      until(() => site.requests.includes("search-index.js") && find("[role=status]").textContent === ""),
    type: (words) => {
      field.value = words;
      field.dispatchEvent(new window.Event("input", { bubbles: true }));
    },
  };
}

test("search loads when it is first opened, takes the focus and has its name and label", async () => {
  const { document, dialog, field, ready, requests } = await openSearch();
  await ready();
  assert.deepEqual(requests, ["course.js", "quiz.js", "search.js", "search-index.js"]);
  assert.equal(document.activeElement, field);
  assert.equal(
    document.getElementById(dialog.getAttribute("aria-labelledby")).textContent,
    "Search the course",
  );
  assert.equal(field.labels[0].textContent, "What are you looking for?");
});

test("a result names page, part and section, and shows the words in their place", async () => {
  const { find, links, type, ready, status } = await openSearch();
  await ready();
  type("crew captains");
  assert.equal(links()[0].href, "https://course.example/lead/modules/two-jobs/#two-captains");
  const [result] = [find("[data-search-result]")];
  assert.equal(result.querySelector("[class*=title]").textContent, "Two jobs, one role");
  assert.equal(result.querySelector(".course-search__result-section").textContent, "Two captains");
  assert.equal(result.querySelector(".course-search__result-part").textContent, "A. Two jobs");
  assert.equal(result.querySelector("mark").textContent, "crew");
  await until(() => status() === "1 result");
});

test("a glossary term stands under its own name", async () => {
  const { find, type, ready } = await openSearch();
  await ready();
  type("span of control");
  assert.equal(find("[class*=title]:not(h2)").textContent, "span of control");
  assert.equal(find(".course-search__result-section").textContent, "Glossary");
});

test("words typed before the index has come are looked for when it has", async () => {
  const { links, type } = await openSearch();
  type("feedback");
  await until(() => links().length > 0);
});

test("arrow keys walk through the results and back to the field, and Esc closes", async () => {
  const { document, dialog, field, find, links, press, type, ready } = await openSearch();
  await ready();
  type("one-to-ones feedback");
  assert.ok(links().length >= 2);
  press(field, "ArrowDown");
  assert.equal(document.activeElement, links()[0]);
  press(links()[0], "ArrowDown");
  assert.equal(document.activeElement, links()[1]);
  press(links()[1], "ArrowUp");
  press(links()[0], "ArrowUp");
  assert.equal(document.activeElement, field);
  press(field, "ArrowUp");
  press(find("button"), "ArrowDown");
  assert.equal(document.activeElement, field);
  press(field, "x");
  press(field, "Escape");
  assert.equal(dialog.open, false);
  assert.equal(document.activeElement, document.querySelector("[data-search-open]"));
});

test("Enter follows the first result, and a followed link closes the dialog", async () => {
  const { window, dialog, field, find, links, type, ready } = await openSearch();
  await ready();
  const followed = [];
  dialog.addEventListener("click", (event) => {
    event.preventDefault();
    followed.push(event.target);
  });
  const enter = () =>
    find("form").dispatchEvent(new window.Event("submit", { bubbles: true, cancelable: true }));
  type("zzz");
  enter();
  assert.deepEqual(followed, []);
  type("feedback");
  enter();
  assert.deepEqual(followed, [links()[0]]);
  assert.equal(dialog.open, false);
  assert.equal(field.value, "feedback");
});

test("the dialog closes by its button and by a click beside it, not by one inside", async () => {
  const { document, window, dialog, find, ready } = await openSearch();
  await ready();
  const reopen = async () => {
    document.querySelector("[data-search-open]").click();
    await until(() => dialog.open);
  };
  find(".course-search__inner").click();
  assert.equal(dialog.open, true);
  find(".course-search__close").click();
  assert.equal(dialog.open, false);
  await reopen();
  dialog.dispatchEvent(new window.MouseEvent("click", { bubbles: true }));
  assert.equal(dialog.open, false);
  await reopen();
  assert.equal(document.querySelectorAll("dialog").length, 1);
});

test("opening it twice changes nothing", async () => {
  const { document, window, press, field, ready, dialog } = await openSearch();
  await ready();
  press(field, "k", { ctrlKey: true });
  await new Promise((resolve) => window.setTimeout(resolve, 20));
  assert.equal(dialog.open, true);
  assert.equal(document.activeElement, field);
});

test("nothing found: the page says so, and shows ways on", async () => {
  const { find, links, type, ready, status } = await openSearch();
  await ready();
  type("<b>zzzq</b> wxyz");
  assert.equal(links().length, 0);
  assert.equal(find(".course-search__empty").hidden, false);
  const ways = [...find(".course-search__empty").querySelectorAll("a")].map((link) => [
    link.textContent,
    link.pathname,
  ]);
  assert.deepEqual(ways, [
    ["The glossary", "/lead/start/glossary/"],
    ["The course map", "/lead/"],
  ]);
  await until(() => status() === "Nothing found for “<b>zzzq</b> wxyz”.");
  type("feetbacking");
  assert.equal(find(".course-search__empty a").textContent, "Feedback that lands");
  type("");
  assert.equal(find(".course-search__empty").hidden, true);
  await until(() => status() === "");
});

test("pages for facilitators come when they are asked for", async () => {
  const { find, links, type, ready } = await openSearch();
  await ready();
  const label = [...find(".course-search__inner").querySelectorAll("label")].find(({ textContent }) =>
    textContent.includes("facilitators"),
  );
  assert.equal(label.hidden, false);
  type("twelve cards");
  assert.equal(links().length, 0);
  label.querySelector("input").click();
  assert.equal(links().length, 1);
});

test("the / key opens the search until it is switched off, and stays off after a reload", async () => {
  const { window, document, find, press, ready, dialog } = await openSearch();
  await ready();
  const [box] = find(".course-search__foot").querySelectorAll("input");
  assert.equal(box.checked, true);
  press(dialog, "Escape");
  press(document.querySelector("h2"), "/");
  await until(() => dialog.open);
  box.click();
  const key = "lead-course:lead:progress";
  await until(() => window.localStorage.getItem(key).includes("shortcuts"));
  press(dialog, "Escape");
  press(document.querySelector("h2"), "/");
  press(document.body, "k", { metaKey: true });
  await until(() => dialog.open);
  assert.equal(box.checked, false);
});

test("a search that cannot be loaded says so, and can be tried again", async () => {
  const missing = new Set(["search.js"]);
  const { document } = await openSite({ missing });
  const button = document.querySelector("[data-search-open]");
  button.click();
  const status = await until(() => document.querySelector("header [role=status]"));
  assert.match(status.textContent, /could not be loaded/);
  missing.clear();
  button.click();
  await until(() => document.querySelector("dialog")?.open);
  assert.equal(document.querySelector("header [role=status]"), null);
});

test("an index that cannot be loaded is fetched anew the next time", async () => {
  const missing = new Set(["search-index.js"]);
  const { document, dialog, status, type, links } = await openSearch({ missing });
  await until(() => status().includes("could not be loaded"));
  type("feedback");
  assert.equal(links().length, 0);
  dialog.close();
  missing.clear();
  document.querySelector("[data-search-open]").click();
  await until(() => links().length > 0);
});
