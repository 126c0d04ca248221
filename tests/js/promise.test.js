/** What was stored once can be read for ever: one document in `fixtures/stored/` for each shape that was released. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { readDocument } from "../../docs/assets/js/progress/document.js";

const FOLDER = new URL("fixtures/stored/", import.meta.url);

for (const name of readdirSync(FOLDER)) {
  test(`${name} is read whole`, () => {
    const raw = readFileSync(new URL(name, FOLDER), "utf8");
    assert.deepEqual(readDocument(raw, "lead"), {
      status: "read",
      document: JSON.parse(raw),
      complete: true,
      migrated: false,
    });
  });
}
