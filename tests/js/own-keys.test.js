import assert from "node:assert/strict";
import { test } from "node:test";
import { ownKeys, removeOwn } from "../../docs/assets/js/own-keys.js";
import { FakeStorage } from "./samples.js";

const KEY = "lead-course:lead:progress";

test("only the document and its copies are ours, and only they are removed", () => {
  const storage = new FakeStorage();
  const own = [KEY, `${KEY}:bak`, `${KEY}:bad-1763596800000`];
  const others = ["", "theirs", "lead-course:lead-2:progress", `${KEY}s`, `${KEY}:badge`, "lead-course:lead"];
  for (const key of [...own, ...others]) {
    storage.entries.set(key, "x");
  }
  assert.deepEqual(ownKeys(storage, KEY), own);
  removeOwn(storage, KEY);
  assert.deepEqual([...storage.entries.keys()], others);
});

test("a storage that shrinks meanwhile is no trouble", () => {
  assert.deepEqual(ownKeys({ length: 2, key: () => null }, KEY), []);
});
