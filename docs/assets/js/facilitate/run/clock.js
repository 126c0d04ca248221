/**
 * The clock of a workshop that is running: where it is, how long the step still takes, and whether it is ahead or behind. Pausing
 * holds the step's own time; the day goes on, so a pause puts the workshop behind. Pure: the time is handed in, in milliseconds.
 */

const MINUTE = 60_000;

/** @returns {RunState} */
export function notStarted() {
  return { began: null, step: 0, spent: 0, since: null };
}

/** @param {RunState} state @param {number} now @returns {RunState} */
export function start(state, now) {
  return { ...state, began: state.began ?? now, since: state.since ?? now };
}

/** @param {RunState} state @param {number} now @returns {RunState} */
export function pause(state, now) {
  return { ...state, spent: spentAt(state, now), since: null };
}

/**
 * @param {RunState} state
 * @param {number} step
 * @param {number} now
 * @returns {RunState}
 */
export function goTo(state, step, now) {
  return { ...state, step, spent: 0, since: state.since === null ? null : now };
}

/** @param {RunState} state @param {number} now */
function spentAt({ spent, since }, now) {
  return since === null ? spent : spent + Math.max(0, now - since);
}

/**
 * @param {RunState} state
 * @param {number[]} minutes Of every step.
 * @param {number} now
 * @returns {Reading}
 */
export function read(state, minutes, now) {
  const spent = spentAt(state, now);
  const planned = (minutes[state.step] ?? 0) * MINUTE;
  const before = sum(minutes.slice(0, state.step)) * MINUTE;
  const done = before + Math.min(spent, planned);
  const gone = state.began === null ? done : now - state.began;

  return {
    started: state.began !== null,
    running: state.since !== null,
    left: planned - spent,
    ahead: done - gone,
    ends: now + sum(minutes) * MINUTE - done,
  };
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * @typedef {object} RunState
 * @property {number | null} began When the workshop began.
 * @property {number} step
 * @property {number} spent Time spent on the step until it was last paused.
 * @property {number | null} since When it last went on; null while it is paused.
 */

/**
 * @typedef {object} Reading
 * @property {boolean} started
 * @property {boolean} running
 * @property {number} left Of the step; negative when it is over.
 * @property {number} ahead Negative when the workshop is behind.
 * @property {number} ends When it will end if every step from here takes its time.
 */
