/** Files that somebody chose, read one by one; what cannot be taken in is told in words. */

/** @import { ObservedFile } from "./files.js" */
/** @import { Outline } from "./scoring.js" */

import { text } from "../texts.js";
import { LARGEST_FILE, readObservedFile } from "./files.js";

const WORDS = {
  read: "check-file-read",
  large: "check-file-large",
  form: "check-file-form",
  course: "check-file-course",
  newer: "check-file-newer",
  few: "check-file-few",
};

/**
 * @param {File[]} chosen
 * @param {Outline} outline
 * @returns {Promise<{files: ObservedFile[], told: string[]}>}
 */
export async function takeInFiles(chosen, outline) {
  /** @type {ObservedFile[]} */
  const files = [];
  /** @type {string[]} */
  const told = [];
  for (const file of chosen) {
    const reading = await readOne(file, outline);
    if (reading.status === "read") {
      files.push(reading.file);
    }
    told.push(text(WORDS[reading.status], { name: file.name }));
  }

  return { files, told };
}

/**
 * @param {File} file
 * @param {Outline} outline
 */
async function readOne(file, outline) {
  if (file.size > LARGEST_FILE) {
    return /** @type {const} */ ({ status: "large" });
  }
  try {
    return readObservedFile(await file.text(), { course: COURSE_ID, outline });
  } catch {
    return /** @type {const} */ ({ status: "form" });
  }
}
