/** The group `script` of the interface texts, read without a YAML package: the table is flat, one line for each key. */

import { readFileSync } from "node:fs";

const TABLE = new URL("../../scripts/course/texts/en.yml", import.meta.url);
const [, group] = readFileSync(TABLE, "utf8").split(/^script:$/m);

export const SCRIPT_TEXTS = Object.fromEntries(
  [...group.matchAll(/^ {2}([a-z0-9-]+): (.+)$/gm)].map(([, key, words]) => [
    key,
    words.startsWith('"') ? JSON.parse(words) : words,
  ]),
);
