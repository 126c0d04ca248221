import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { makeStore, openPage, settle, type, window } from "./page.js";
import { quotaError } from "./samples.js";

const NOTE = "activity/sort-the-day/cards";
const PAUSE = 600;

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
});

function status(element = "course-note") {
  return document.querySelector(`${element} [role=status]`).textContent;
}

async function pause(milliseconds = PAUSE) {
  mock.timers.tick(milliseconds);
  await settle();
}

function leave(field) {
  field.dispatchEvent(new Event("focusout", { bubbles: true }));
}

test("words are kept when typing pauses, not at every letter, and the page says so", async () => {
  const { store, storage } = openPage();
  let writes = 0;
  storage.fault = (operation) => {
    writes += Number(operation === "set");
  };
  type("#note-cards", "f");
  await pause(PAUSE - 1);
  type("#note-cards", "first card");
  await pause(PAUSE - 1);
  assert.deepEqual([writes, status()], [0, ""]);
  await pause(1);
  assert.deepEqual([writes, status()], [1, "Saved on this device"]);
  assert.equal(store.document.texts[NOTE].value, "first card");
});

test("leaving the field keeps the words at once, and only when there is something new", async () => {
  const { storage, store } = openPage();
  const field = type("#note-cards", "words");
  leave(field);
  await settle();
  assert.equal(status(), "Saved on this device");
  const { at } = store.document.texts[NOTE];
  leave(field);
  await pause();
  assert.equal(JSON.parse(storage.entries.get(store.key)).texts[NOTE].at, at);
});

test("a reload brings the words back, as they were typed", async () => {
  const { storage } = openPage();
  type("#note-cards", "<b>bold</b>\n 2");
  await pause();
  openPage({ storage });
  assert.equal(document.querySelector("#note-cards").value, "<b>bold</b>\n 2");
  assert.equal(document.querySelector("course-note b"), null);
  assert.equal(status(), "");
});

test("emptied words are deleted, and stay so", async () => {
  const { storage, store } = openPage();
  type("#note-cards", "words");
  await pause();
  type("#note-cards", "");
  await pause();
  assert.equal(store.document.texts[NOTE].deleted, true);
  openPage({ storage });
  assert.equal(document.querySelector("#note-cards").value, "");
});

test("the if-then sentence is kept as one text, and Enter keeps it at once", async () => {
  const { storage, store } = openPage();
  type("#commit-if", "the boat is late");
  type("#commit-then", "I ask first");
  const form = document.querySelector("course-commit form");
  const submit = new Event("submit", { bubbles: true, cancelable: true });
  form.dispatchEvent(submit);
  await settle();
  assert.equal(submit.defaultPrevented, true);
  assert.equal(status("course-commit"), "Saved on this device");
  assert.deepEqual(store.document.texts["commit/two-jobs"].value, {
    if: "the boat is late",
    then: "I ask first",
  });
  openPage({ storage });
  assert.equal(document.querySelector("#commit-then").value, "I ask first");
});

test("another tab's words appear in a field that nobody is typing in", async () => {
  const { storage, store } = openPage();
  const other = makeStore(storage);
  await other.save((document, at) => ({
    ...document,
    updated: at,
    texts: { [NOTE]: { at, value: "from there" } },
  }));
  store.refresh();
  assert.equal(document.querySelector("#note-cards").value, "from there");
});

test("another tab's words never replace half a sentence here", async () => {
  const { storage, store } = openPage();
  const other = makeStore(storage);
  const write = (value) =>
    other.save((document, at) => ({ ...document, updated: at, texts: { [NOTE]: { at, value } } }));
  const field = type("#note-cards", "half a");
  await write("from there");
  store.refresh();
  assert.equal(field.value, "half a", "not saved yet");
  await pause();
  await write("from there again");
  store.refresh();
  assert.equal(field.value, "half a", "saved, and still being written");
  type("#note-cards", "half a sentence");
  leave(field);
  await settle();
  assert.equal(JSON.parse(storage.entries.get(store.key)).texts[NOTE].value, "half a sentence");
});

test("a page that is left or hidden keeps what is typed before it goes", () => {
  for (const [target, name] of [
    [window, "pagehide"],
    [document, "visibilitychange"],
  ]) {
    const { storage, store } = openPage();
    type("#note-cards", "half a");
    target.dispatchEvent(new Event(name));
    assert.equal(JSON.parse(storage.entries.get(store.key)).texts[NOTE].value, "half a", name);
  }
});

test("where nothing can be saved, the words stay in the field, and the page says so", async () => {
  const { storage, store } = openPage();
  storage.fault = () => {
    throw quotaError();
  };
  const field = type("#note-cards", "words");
  await pause();
  assert.equal(status(), "Not saved in this browser. Copy what you want to keep.");
  leave(field);
  await settle();
  assert.equal(field.value, "words");
  storage.fault = () => {};
  type("#note-cards", "words, more");
  await pause();
  assert.equal(status(), "Saved on this device");
  assert.equal(store.trouble, null);
});

test("an element that does not say what it keeps is a mistake", async () => {
  const { KeptText } = await import("../../docs/assets/js/elements/kept-text.js");
  const { CourseElement } = await import("../../docs/assets/js/elements/course-element.js");
  openPage();
  customElements.define("bare-text", class extends KeptText {});
  const bare = document.createElement("bare-text");
  assert.throws(() => bare.words, /bare-text does not say what it keeps/);
  assert.throws(() => {
    bare.words = "";
  }, /bare-text does not say how it is restored/);
  assert.throws(() => bare.store, /bare-text was not defined with a course/);
  customElements.define("bare-element", class extends CourseElement {});
  document.body.append(document.createElement("bare-element"));
});
