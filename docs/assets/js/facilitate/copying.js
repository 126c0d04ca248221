/** Copying text and saving files: what a page can do, and plain words where it cannot. */

import { say } from "../dom.js";
import { text } from "./texts.js";

/**
 * @param {string} words
 * @param {HTMLElement} status
 */
export async function copyText(words, status) {
  try {
    await navigator.clipboard.writeText(words);
    say(status, text("copied"));
  } catch {
    say(status, text("copy-failed"));
  }
}

/**
 * @param {string} name
 * @param {string} content
 * @param {string} type
 */
export function saveFile(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
