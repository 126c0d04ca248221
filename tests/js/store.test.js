import assert from "node:assert/strict";
import { test } from "node:test";
import { changeSetting, deleteEverything, keepText, textOf } from "../../docs/assets/js/progress.js";
import { Store } from "../../docs/assets/js/store.js";
import { COURSE, DOCUMENT, FakeStorage, quotaError } from "./samples.js";

const KEY = "lead-course:lead:progress";

function openStore(storage, more = {}) {
  let now = 5000;

  return new Store({
    course: COURSE,
    storage: () => storage,
    locks: undefined,
    now: () => {
      now += 1;

      return now;
    },
    seed: () => 42,
    ...more,
  });
}

function storing(document) {
  const storage = new FakeStorage();
  storage.entries.set(KEY, typeof document === "string" ? document : JSON.stringify(document));

  return storage;
}

function keep(key, words) {
  return (document, at) => keepText(document, key, words, at);
}

function stored(storage) {
  return JSON.parse(storage.entries.get(KEY));
}

/** Counts the events of a store. */
function watch(store) {
  const seen = [];
  for (const type of ["change", "trouble"]) {
    store.addEventListener(type, () => seen.push(type));
  }

  return seen;
}

test("looking writes nothing; beginning writes the seed, once", () => {
  const storage = new FakeStorage();
  const store = openStore(storage);
  assert.equal(store.document.seed, 42);
  assert.equal(storage.entries.size, 0);
  store.begin();
  assert.equal(stored(storage).seed, 42);
  storage.fault = (operation) => assert.equal(operation, "get");
  store.begin();
  assert.equal(openStore(storage).document.seed, 42);
});

test("a change is in the document at once, and in storage when the promise resolves", async () => {
  const storage = new FakeStorage();
  const store = openStore(storage);
  const seen = watch(store);
  const saving = store.save(keep("note", "words"));
  assert.equal(textOf(store.document, "note"), "words");
  assert.deepEqual(seen, ["change"]);
  assert.equal(await saving, true);
  assert.equal(stored(storage).texts.note.value, "words");
});

test("two tabs that write different things keep both", async () => {
  const storage = new FakeStorage();
  const [one, two] = [openStore(storage), openStore(storage)];
  one.begin();
  assert.equal(two.document.seed, one.document.seed);
  await one.save(keep("left", "one"));
  await two.save(keep("right", "two"));
  await one.save((document, at) => changeSetting(document, "shortcuts", false, at));
  assert.deepEqual(Object.keys(stored(storage).texts), ["left", "right"]);
  assert.equal(stored(storage).settings.shortcuts.value, false);
});

test("what another tab wrote while this one waited for the lock is not lost", async () => {
  const storage = new FakeStorage();
  const other = openStore(storage);
  const locks = {
    request: async (name, write) => {
      assert.equal(name, KEY);
      await other.save(keep("other", "two"));

      return write();
    },
  };
  const store = openStore(storage, { locks });
  assert.equal(await store.save(keep("own", "one")), true);
  assert.deepEqual(Object.keys(stored(storage).texts).sort(), ["other", "own"]);
});

test("a page that may not lock writes all the same", async () => {
  const storage = new FakeStorage();
  const locks = { request: () => Promise.reject(new DOMException("opaque origin", "SecurityError")) };
  assert.equal(await openStore(storage, { locks }).save(keep("note", "words")), true);
  assert.equal(stored(storage).texts.note.value, "words");
});

test("a page that goes before it got the lock still writes", () => {
  const storage = new FakeStorage();
  const store = openStore(storage, { locks: { request: () => new Promise(() => {}) } });
  store.save(keep("note", "words"));
  assert.equal(storage.entries.size, 0);
  assert.equal(store.flush(), true);
  assert.equal(stored(storage).texts.note.value, "words");
  assert.equal(store.flush(), true);
});

test("news of another tab changes the document, and is told once", async () => {
  const storage = new FakeStorage();
  const [one, two] = [openStore(storage), openStore(storage)];
  two.refresh();
  one.begin();
  two.document;
  const seen = watch(two);
  await one.save(keep("note", "words"));
  two.refresh();
  two.refresh();
  assert.equal(textOf(two.document, "note"), "words");
  assert.deepEqual(seen, ["change"]);
});

test("what was deleted everywhere in one tab is not written back by another", async () => {
  const storage = new FakeStorage();
  const [one, two] = [openStore(storage), openStore(storage)];
  await one.save(keep("note", "words"));
  two.refresh();
  await one.save((document, at) => deleteEverything(document, { seed: 1, at }));
  await two.save(keep("other", "more"));
  assert.deepEqual(Object.keys(stored(storage).texts), ["other"]);
});

test("storage that is emptied under an open page gets the document back", async () => {
  const storage = new FakeStorage();
  const store = openStore(storage);
  await store.save(keep("note", "words"));
  storage.entries.clear();
  await store.save(keep("other", "more"));
  assert.deepEqual(Object.keys(stored(storage).texts), ["note", "other"]);
});

test("where even naming the storage throws, everything works in memory, and it is said", async () => {
  const blocked = () => {
    throw new DOMException("cookies are blocked", "SecurityError");
  };
  const store = openStore(null, { storage: blocked });
  const seen = watch(store);
  store.begin();
  assert.equal(store.trouble, "blocked");
  assert.equal(await store.save(keep("note", "words")), false);
  assert.equal(textOf(store.document, "note"), "words");
  assert.equal(store.flush(), false);
  store.refresh();
  assert.deepEqual(seen, ["trouble", "change"]);
});

test("a browser without storage is the same", () => {
  const store = openStore(null, { storage: () => null });
  store.begin();
  assert.equal(store.trouble, "blocked");
});

test("every single call may fail: nothing is lost from the page, and it is written when storage works again", async () => {
  for (const [broken, error, trouble] of [
    ["get", new Error("broken"), "blocked"],
    ["set", quotaError(), "full"],
    ["set", Object.assign(new Error(), { name: "NS_ERROR_DOM_QUOTA_REACHED" }), "full"],
    ["set", new DOMException("no", "SecurityError"), "blocked"],
    ["set", null, "blocked"],
  ]) {
    const storage = new FakeStorage();
    const store = openStore(storage);
    storage.fault = (operation) => {
      if (operation === broken) {
        throw error;
      }
    };
    store.begin();
    await store.save(keep("note", "words"));
    assert.equal(store.trouble, trouble);
    assert.equal(textOf(store.document, "note"), "words");
    storage.fault = () => {};
    assert.equal(await store.save(keep("other", "more")), true);
    assert.equal(store.trouble, null);
    assert.deepEqual(Object.keys(stored(storage).texts), ["note", "other"]);
  }
});

test("faults at any moment never throw and never write over what another tab kept", async () => {
  for (let failing = 0; failing < 12; failing += 1) {
    const storage = new FakeStorage();
    await openStore(storage).save(keep("kept", "before"));
    let call = 0;
    storage.fault = () => {
      call += 1;
      if (call === failing) {
        throw quotaError();
      }
    };
    const store = openStore(storage);
    store.begin();
    await store.save(keep("note", "one"));
    await store.save(keep("note", "two"));
    store.refresh();
    await store.save(keep("last", "three"));
    storage.fault = () => {};
    store.flush();
    const { texts } = stored(storage);
    assert.deepEqual(
      [texts.kept.value, texts.note.value, texts.last.value],
      ["before", "two", "three"],
      `call ${failing}`,
    );
  }
});

test("over quota, the document that was there stays there", async () => {
  const storage = storing(DOCUMENT);
  const store = openStore(storage);
  storage.fault = (operation) => {
    if (operation === "set") {
      throw quotaError();
    }
  };
  assert.equal(await store.save(keep("note", "a long text")), false);
  assert.equal(await store.save(keep("other", "more")), false);
  assert.deepEqual(stored(storage), DOCUMENT);
  assert.deepEqual(Object.keys(store.document.texts), ["note", "other"]);
});

test("what cannot be read is put aside, whole, and remembering begins anew", async () => {
  const storage = storing("{ half a doc");
  const store = openStore(storage);
  assert.equal(store.document.seed, 42);
  assert.equal(store.trouble, "unreadable");
  const [[aside, raw]] = [...storage.entries].filter(([key]) => key !== KEY);
  assert.match(aside, /^lead-course:lead:progress:bad-\d+$/);
  assert.equal(raw, "{ half a doc");
  assert.equal(await store.save(keep("note", "words")), true);
  assert.equal(store.trouble, "unreadable");
  assert.equal(openStore(storage).document.texts.note.value, "words");
  assert.equal(storage.entries.size, 2);
});

test("the document of another fork or program is put aside too", () => {
  for (const foreign of [
    { ...DOCUMENT, course: "another" },
    { app: "game", lives: 3 },
  ]) {
    const storage = storing(foreign);
    openStore(storage).begin();
    assert.ok([...storage.entries.values()].includes(JSON.stringify(foreign)));
    assert.equal(stored(storage).course, COURSE);
  }
});

test("broken entries are put aside with a copy of the whole, the others stay", () => {
  const damaged = { ...DOCUMENT, texts: { note: { at: 1000, value: "words" }, broken: 3 } };
  const storage = storing(damaged);
  const store = openStore(storage);
  assert.equal(textOf(store.document, "note"), "words");
  assert.equal(store.trouble, "unreadable");
  assert.ok([...storage.entries.values()].includes(JSON.stringify(damaged)));
  assert.deepEqual(Object.keys(stored(storage).texts), ["note"]);
});

test("what cannot be put aside is not written over", async () => {
  const storage = storing("{ half a doc");
  storage.fault = (operation) => {
    if (operation === "set") {
      throw quotaError();
    }
  };
  const store = openStore(storage);
  store.begin();
  storage.fault = () => {};
  assert.equal(await store.save(keep("note", "words")), false);
  assert.equal(store.trouble, "full");
  assert.deepEqual([...storage.entries.values()], ["{ half a doc"]);
});

test("rubbish that appears under an open page is put aside, and the document written again", async () => {
  const storage = new FakeStorage();
  const store = openStore(storage);
  await store.save(keep("note", "words"));
  storage.entries.set(KEY, "rubbish");
  store.refresh();
  assert.equal(stored(storage).texts.note.value, "words");
  assert.equal(storage.entries.size, 2);
});

test("a newer schema is never touched; the page works in memory", async () => {
  const newer = { ...DOCUMENT, schema: 2 };
  const storage = storing(newer);
  const store = openStore(storage);
  store.begin();
  assert.equal(store.trouble, "newer");
  assert.equal(await store.save(keep("note", "words")), false);
  assert.equal(textOf(store.document, "note"), "words");
  store.refresh();
  assert.equal(store.flush(), false);
  assert.deepEqual([...storage.entries], [[KEY, JSON.stringify(newer)]]);
});

test("before a migration the document is copied; without the copy there is no migration", async () => {
  const writer = { schema: 2, migrations: { 1: (older) => ({ ...older, pace: "slow" }) } };
  const storage = storing(DOCUMENT);
  const store = openStore(storage, { writer });
  assert.deepEqual([store.document.schema, store.trouble], [2, null]);
  assert.deepEqual(JSON.parse(storage.entries.get(`${KEY}:bak`)), DOCUMENT);
  assert.equal(stored(storage).pace, "slow");

  const full = storing(DOCUMENT);
  full.fault = (operation) => {
    if (operation === "set") {
      throw quotaError();
    }
  };
  const sealed = openStore(full, { writer });
  assert.equal(await sealed.save(keep("note", "words")), false);
  full.fault = () => {};
  assert.equal(await sealed.save(keep("note", "words")), false);
  assert.deepEqual(stored(full), DOCUMENT);
});

test("no key but our own is ever touched", async () => {
  const storage = storing("rubbish");
  const touched = new Set();
  storage.fault = (operation, key) => {
    assert.notEqual(operation, "remove");
    touched.add(key);
  };
  const store = openStore(storage);
  await store.save(keep("note", "words"));
  store.refresh();
  assert.ok([...touched].every((key) => key.startsWith(KEY)));
  assert.equal(storage.clear, undefined);
});

test("copies that were put aside are listed and deleted, and nobody else's keys are looked at", async () => {
  const storage = storing(DOCUMENT);
  const others = { theirs: "1", [`${KEY}-other`]: "2", "lead-course:other:progress:bad-1": "3" };
  for (const [key, raw] of Object.entries({ [`${KEY}:bad-7`]: "{", [`${KEY}:bak`]: "old", ...others })) {
    storage.entries.set(key, raw);
  }
  storage.fault = (operation, key) =>
    assert.ok(key === "" || key.startsWith(`${KEY}`), `${operation} ${key}`);
  const store = openStore(storage);
  assert.deepEqual(store.copies, [
    { key: `${KEY}:bad-7`, raw: "{" },
    { key: `${KEY}:bak`, raw: "old" },
  ]);
  assert.equal(store.deleteCopies(), true);
  assert.deepEqual(store.copies, []);
  assert.deepEqual([...storage.entries.keys()], [KEY, ...Object.keys(others)]);
});

test("copies that cannot be deleted are said to be there", () => {
  const storage = storing(DOCUMENT);
  storage.entries.set(`${KEY}:bak`, "old");
  const store = openStore(storage);
  storage.fault = (operation) => {
    if (operation === "remove") {
      throw new Error("no");
    }
  };
  assert.equal(store.deleteCopies(), false);
  assert.equal(store.trouble, "blocked");
  storage.fault = () => {
    throw new Error("no");
  };
  assert.deepEqual(store.copies, []);
});

test("what can be done without is kept where nothing was disturbed, and else left alone", async () => {
  const storage = storing(DOCUMENT);
  const store = openStore(storage);
  store.begin();
  assert.equal(await store.saveUnlessDisturbed(keep("a/place", "here")), true);
  assert.equal(stored(storage).texts["a/place"].value, "here");
  for (const disturbed of [undefined, "{broken", JSON.stringify({ ...DOCUMENT, seed: 7 })]) {
    storage.entries.delete(KEY);
    if (disturbed) {
      storage.entries.set(KEY, disturbed);
    }
    assert.equal(await store.saveUnlessDisturbed(keep("a/place", "there")), false);
    assert.equal(storage.entries.get(KEY), disturbed);
  }
});
