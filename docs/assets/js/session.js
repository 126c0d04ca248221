/** The mode for computers that others use too: what is remembered lies in the tab, and goes with it. */

import { removeOwn } from "./own-keys.js";

const SIGN = `lead-course:${COURSE_ID}:session`;

/** @throws {DOMException} the browser gives no storage. */
export function isSession() {
  return window.sessionStorage.getItem(SIGN) !== null;
}

/** Where the course's document belongs now. */
export function currentStorage() {
  return isSession() ? window.sessionStorage : window.localStorage;
}

/**
 * @param {string} key
 * @param {boolean} move Whether what the browser remembers so far goes into the tab, and out of the browser.
 */
export function beginSession(key, move) {
  const { localStorage, sessionStorage } = window;
  const raw = localStorage.getItem(key);
  if (move && raw !== null) {
    sessionStorage.setItem(key, raw);
  }
  sessionStorage.setItem(SIGN, "1");
  if (move) {
    // Only when it has safely arrived.
    removeOwn(localStorage, key);
  }
}

/** @param {string} key */
export function endSession(key) {
  removeOwn(window.sessionStorage, key);
  window.sessionStorage.removeItem(SIGN);
}
