/** The texts for scripts, read without a YAML package: the table is flat, one line for each key. */

import { readFileSync } from "node:fs";

const TABLE = readFileSync(new URL("../../scripts/course/texts/en.yml", import.meta.url), "utf8");

/** @param {string} group */
function textsOf(group) {
  const [, behind] = TABLE.split(new RegExp(`^${group}:$`, "m"));
  const [lines] = behind.split(/^[a-z]/m);

  return Object.fromEntries(
    [...lines.matchAll(/^ {2}([a-z0-9-]+): (.+)$/gm)].map(([, key, words]) => [
      key,
      words.startsWith('"') ? JSON.parse(words) : words,
    ]),
  );
}

export const SCRIPT_TEXTS = textsOf("script");
export const DESK_TEXTS = textsOf("desk");
export const DECK_TEXTS = textsOf("deck");
export const FACILITATE_TEXTS = textsOf("facilitate");
