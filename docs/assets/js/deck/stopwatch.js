/** Time that can be stopped for questions. */

export class Stopwatch {
  #kept = 0;
  #since = 0;
  #now;

  /** @param {() => number} [now] milliseconds */
  constructor(now = Date.now) {
    this.#now = now;
  }

  get running() {
    return this.#since > 0;
  }

  get seconds() {
    return (this.#kept + (this.running ? this.#now() - this.#since : 0)) / 1000;
  }

  /** Start, unless it has been started before: whoever stopped it wants it stopped. */
  start() {
    if (!this.running && this.#kept === 0) {
      this.#since = this.#now();
    }
  }

  toggle() {
    if (this.running) {
      this.#kept += this.#now() - this.#since;
      this.#since = 0;
    } else {
      this.#since = this.#now();
    }
  }

  reset() {
    this.#kept = 0;
    this.#since = 0;
  }
}
