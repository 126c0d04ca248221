/** Documents for the tests, drawn from a seed: the same seed gives the same document. */

import { emptyDocument } from "../../docs/assets/js/progress/document.js";
import { normaliseLog } from "../../docs/assets/js/progress/merge.js";
import { randomFrom } from "../../docs/assets/js/shuffle.js";

export const COURSE = "lead";

export const DOCUMENT = emptyDocument({ course: COURSE, seed: 7, at: 1000 });

/** Few ids and few dates, so that two documents often disagree about the same entry at the same moment. */
export function drawDocument(seed) {
  const random = randomFrom(seed);
  const below = (limit) => Math.floor(random() * limit);
  const one = (choices) => choices[below(choices.length)];
  const map = (ids, draw) => Object.fromEntries(ids.filter(() => random() < 0.6).map((id) => [id, draw()]));
  const at = () => 1000 + below(4);
  const created = at();
  const kept = () =>
    one([
      { at: at(), value: one(["a", null, { goal: "b" }]) },
      { at: at(), deleted: true },
    ]);

  return {
    ...emptyDocument({ course: COURSE, seed: below(3), at: created, generation: random() < 0.9 ? 1 : 2 }),
    updated: created + below(5),
    questions: map(["ferry", "ward", "at", "__proto__"], () => ({
      rev: 1 + below(2),
      at: at(),
      outcome: one(["correct", "incorrect"]),
      score: one([0, 0.5, 1]),
      checks: 1 + below(3),
      sure: one([null, true, false]),
      response: { type: "one", value: one(["a", "b"]) },
    })),
    quizzes: map(["two-jobs", "trust"], () => ({ attempt: 1 + below(3), at: at() })),
    sections: map(["two-jobs#door", "two-jobs#core"], () => ({ at: at(), read: true })),
    texts: map(["commit/two-jobs", "at"], () =>
      one([
        { at: at(), value: one(["a", "b"]) },
        { at: at(), deleted: true },
      ]),
    ),
    settings: map(["shortcuts", "at"], () => ({ at: at(), value: random() < 0.5 })),
    position: one([null, { module: "two-jobs", section: one(["door", "core"]), at: at() }]),
    log: normaliseLog(
      Array.from({ length: below(5) }, () => [one(["ferry", "ward"]), 1, at(), one([0, 1]), null]),
    ),
    ...(random() < 0.7 ? { checks: map(["at", "__proto__"], kept), plan: map(["goal"], kept) } : {}),
    ...(random() < 0.3 ? { routine: map(["walk", "talk"], kept), records: map(["name"], kept) } : {}),
    // What a newer minor version may have added.
    ...(random() < 0.5
      ? { moods: map(["first", "second"], () => ({ at: at(), text: one(["x", "y"]) })) }
      : {}),
    ...(random() < 0.5 ? { pace: one(["slow", "fast", { at: at() }, [1], { a: { at: at() } }]) } : {}),
  };
}

/** Storage as a browser gives it, which a test can break. */
export class FakeStorage {
  entries = new Map();
  /** @type {(operation: string, key: string) => void} */
  fault = () => {};

  getItem(key) {
    this.fault("get", key);

    return this.entries.get(key) ?? null;
  }

  setItem(key, value) {
    this.fault("set", key);
    this.entries.set(key, value);
  }

  removeItem(key) {
    this.fault("remove", key);
    this.entries.delete(key);
  }

  key(index) {
    this.fault("key", "");

    return [...this.entries.keys()][index] ?? null;
  }

  get length() {
    this.fault("length", "");

    return this.entries.size;
  }
}

export function quotaError() {
  return new DOMException("no room", "QuotaExceededError");
}
