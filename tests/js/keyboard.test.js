import assert from "node:assert/strict";
import { test } from "node:test";
import { openPage, question, window } from "./page.js";

const { guardKeyboard } = await import("../../docs/assets/js/keyboard.js");

let opened = 0;
let singleKeys = true;
const reached = [];
guardKeyboard(document, {
  openSearch: () => {
    opened += 1;
  },
  singleKeys: () => singleKeys,
});
// Where the theme listens.
window.addEventListener("keydown", ({ key }) => reached.push(key));

function press(target, key, modifiers = {}) {
  opened = 0;
  reached.length = 0;
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
  target.dispatchEvent(event);

  return { opened, reached: [...reached], stopped: event.defaultPrevented };
}

test("no single character reaches the theme, from wherever it is typed", () => {
  openPage();
  question("ferry-late").check("swap");
  const places = [
    document.body,
    document.querySelector("#note-cards"),
    ...question("ferry-late").all("input, button, legend, .course-feedback, a"),
  ];
  for (const place of places) {
    for (const key of ["n", "p", "s", "f", ",", ".", "N", "/"]) {
      assert.deepEqual(press(place, key).reached, [], key);
    }
  }
});

test("other keys go their way", () => {
  openPage();
  for (const key of ["Tab", "Enter", "Escape", "ArrowDown"]) {
    assert.deepEqual(press(document.body, key), { opened: 0, reached: [key], stopped: false });
  }
  assert.deepEqual(press(document.body, "s", { ctrlKey: true }), {
    opened: 0,
    reached: ["s"],
    stopped: false,
  });
});

test("Ctrl+K and Cmd+K open the search from everywhere", () => {
  openPage();
  for (const modifier of ["ctrlKey", "metaKey"]) {
    for (const place of [document.body, document.querySelector("#note-cards")]) {
      assert.deepEqual(press(place, "k", { [modifier]: true }), { opened: 1, reached: ["k"], stopped: true });
    }
  }
  assert.equal(press(document.body, "k", { ctrlKey: true, shiftKey: true }).opened, 0);
});

test("a slash opens the search, but not out of a field or a question", () => {
  openPage();
  assert.deepEqual(press(document.body, "/"), { opened: 1, reached: [], stopped: true });
  assert.equal(press(document.querySelector("h2"), "/").opened, 1);
  for (const place of [
    document.querySelector("#note-cards"),
    ...question("ferry-late").all("input, legend, button"),
  ]) {
    assert.deepEqual(press(place, "/"), { opened: 0, reached: [], stopped: false });
  }
});

test("the slash can be switched off", () => {
  openPage();
  singleKeys = false;
  assert.deepEqual(press(document.body, "/"), { opened: 0, reached: [], stopped: false });
  assert.equal(press(document.body, "k", { ctrlKey: true }).opened, 1);
  singleKeys = true;
});
