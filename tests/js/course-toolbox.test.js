/** <course-toolbox>: what is shown for a situation and a job, and what a link to one of them does. */

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { openPage } from "./page.js";

const PAGE = `<body><course-toolbox>
<form class="course-toolbox__filter" hidden>
<select name="situation"><option value=""></option><option value="mud">Mud</option><option value="storm">Storm</option></select>
<input type="radio" name="job" value="" checked><input type="radio" name="job" value="manage">
<input type="radio" name="job" value="lead">
<p class="course-toolbox__status"></p></form>
<ul class="course-toolbox__situations"></ul>
<section class="course-toolbox__tool" id="tool-a" data-job="manage" data-situations="mud"></section>
<section class="course-toolbox__tool" id="tool-b" data-job="lead" data-situations="mud storm"></section>
<section class="course-toolbox__tool" id="tool-c" data-job="both" data-situations="storm"></section>
</course-toolbox></body>`;

/** @param {string} selector @param {string} value */
function choose(selector, value) {
  const field = document.querySelector(selector);
  if (field.type === "radio") {
    field.checked = true;
  } else {
    field.value = value;
  }
  field.dispatchEvent(new window.Event("change", { bubbles: true }));
}

const shown = () =>
  [...document.querySelectorAll(".course-toolbox__tool")].filter((tool) => !tool.hidden).map(({ id }) => id);
const status = () => document.querySelector(".course-toolbox__status").textContent;

/** @param {string} hash */
function goTo(hash) {
  window.location.hash = hash;
  window.dispatchEvent(new window.Event("hashchange"));
}

beforeEach(() => {
  window.history.replaceState(null, "", window.location.pathname);
  openPage({ page: PAGE });
});

test("all tools are there at first, and the filter takes the place of the list", () => {
  assert.deepEqual(shown(), ["tool-a", "tool-b", "tool-c"]);
  assert.equal(status(), "All 3 tools");
  assert.equal(document.querySelector("form").hidden, false);
  assert.equal(document.querySelector(".course-toolbox__situations").hidden, true);
});

test("a situation leaves the tools for it, and stands in the address", () => {
  choose("select", "storm");
  assert.deepEqual(shown(), ["tool-b", "tool-c"]);
  assert.equal(status(), "2 of 3 tools");
  assert.equal(window.location.hash, "#for-storm");
  choose("select", "");
  assert.equal(window.location.hash, "");
});

test("a tool for both jobs is shown for either", () => {
  choose("input[value=manage]", "");
  assert.deepEqual(shown(), ["tool-a", "tool-c"]);
  choose("select", "mud");
  assert.deepEqual(shown(), ["tool-a"]);
  assert.equal(status(), "1 of 3 tools");
});

test("a link to a situation chooses it, and one to a tool shows them all", () => {
  goTo("#for-mud");
  assert.deepEqual(shown(), ["tool-a", "tool-b"]);
  choose("input[value=lead]", "");
  goTo("#tool-a");
  assert.deepEqual(shown(), ["tool-a", "tool-b", "tool-c"]);
});

test("a link to a situation that is not there changes nothing", () => {
  goTo("#for-fog");
  assert.deepEqual(shown(), ["tool-a", "tool-b", "tool-c"]);
});
