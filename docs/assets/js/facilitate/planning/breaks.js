/** Where the breaks go: no more than 90 minutes after the last one, between modules if that is possible, and lunch near noon. */

/** @import { Block, Row } from "./types.js" */

export const LONGEST = 90;
export const BREAK = 15;
export const LUNCH = 60;
const NOON = 12 * 60 + 15;
const LUNCH_BY = 13 * 60;
/** What a break costs where it stands; people should not lose the thread between a practice and the talk about it. */
const COSTS = /** @type {Record<string, number>} */ ({ debrief: 60, close: 40, extra: 25 });
const USUAL_COST = 15;
const COST_OF_BREAK = 1000;

/**
 * @param {Block[]} blocks
 * @param {{start: number, lunch: boolean}} day
 * @returns {Row[] | null} null where a single block is longer than people sit
 */
export function withBreaks(blocks, { start, lunch }) {
  const whole = split(blocks);
  if (!whole) {
    return null;
  }
  const plain = rowsOf(blocks, whole.breaks, -1, start);
  const end = endOf(plain, start);

  // A single block has no place for lunch.
  return lunch && start < 12 * 60 && end > LUNCH_BY && blocks.length > 1 ? withLunch(blocks, start) : plain;
}

/**
 * @param {Block[]} blocks
 * @param {number} start
 */
function withLunch(blocks, start) {
  /** @type {{cost: number, breaks: number[], lunch: number}} */
  let best = { cost: Number.POSITIVE_INFINITY, breaks: [], lunch: 0 };
  let worked = 0;
  for (let place = 1; place < blocks.length; place += 1) {
    worked += /** @type {Block} */ (blocks[place - 1]).minutes;
    const before = split(blocks.slice(0, place));
    const after = split(blocks.slice(place));
    if (before && after) {
      const at = start + worked + BREAK * before.breaks.length;
      const cost = before.cost + after.cost + costBefore(blocks, place) + 4 * Math.abs(at - NOON);
      if (cost < best.cost) {
        best = { cost, breaks: [...before.breaks, ...after.breaks.map((one) => one + place)], lunch: place };
      }
    }
  }

  return rowsOf(blocks, best.breaks, best.lunch, start);
}

/**
 * The places of the breaks that cost least: found from the end, for every place the best way on from there.
 *
 * @param {Block[]} blocks
 * @returns {{cost: number, breaks: number[]} | null}
 */
function split(blocks) {
  /** @typedef {{cost: number, breaks: number[]} | null} Way */
  /** @type {Way[]} */
  const ways = new Array(blocks.length + 1).fill(null);
  ways[blocks.length] = { cost: 0, breaks: [] };
  for (let from = blocks.length - 1; from >= 0; from -= 1) {
    for (const { next, sitting } of sittings(blocks, from)) {
      const way = /** @type {Way} */ (ways[next]);
      const last = next === blocks.length;
      const price = (sitting / 10) ** 2 + (last ? 0 : COST_OF_BREAK + costBefore(blocks, next));
      const trial = way && { cost: way.cost + price, breaks: last ? [] : [next, ...way.breaks] };
      ways[from] = cheaper(trial, /** @type {Way} */ (ways[from]));
    }
  }

  return /** @type {Way} */ (ways[0]);
}

/**
 * @template {{cost: number}} Way
 * @param {Way | null} trial
 * @param {Way | null} known
 */
function cheaper(trial, known) {
  return trial && trial.cost < (known?.cost ?? Number.POSITIVE_INFINITY) ? trial : known;
}

/**
 * How far people can go from a place without a break: every place where one might be.
 *
 * @param {Block[]} blocks
 * @param {number} from
 */
function* sittings(blocks, from) {
  let sitting = 0;
  for (const [place, block] of blocks.slice(from).entries()) {
    sitting = block.kind === "break" ? 0 : sitting + block.minutes;
    if (sitting > LONGEST) {
      return;
    }
    yield { next: from + place + 1, sitting };
  }
}

/**
 * @param {Block[]} blocks
 * @param {number} place
 */
function costBefore(blocks, place) {
  const [before, after] = /** @type {[Block, Block]} */ (blocks.slice(place - 1, place + 1));
  if (before.kind === "break" || after.kind === "break") {
    return COST_OF_BREAK;
  }

  return after.first && after.kind !== "extra" ? 0 : (COSTS[after.stepKind] ?? USUAL_COST);
}

/**
 * @param {Block[]} blocks
 * @param {number[]} breaks Places before which there is a break.
 * @param {number} lunch The place before which there is lunch, or -1.
 * @param {number} start
 * @returns {Row[]}
 */
function rowsOf(blocks, breaks, lunch, start) {
  /** @type {Row[]} */
  const rows = [];
  let at = start;
  const add = (/** @type {Block} */ block) => {
    rows.push({ ...block, start: at });
    at += block.minutes;
  };
  blocks.forEach((block, place) => {
    if (place === lunch) {
      add(pause("lunch", LUNCH));
    } else if (breaks.includes(place)) {
      add(pause("break", BREAK));
    }
    add(block);
  });

  return rows;
}

/**
 * @param {"break" | "lunch"} kind
 * @param {number} minutes
 * @returns {Block}
 */
function pause(kind, minutes) {
  return { kind, minutes, id: kind, stepKind: "break", title: "", module: null, first: false };
}

/**
 * @param {Row[]} rows
 * @param {number} start
 */
export function endOf(rows, start) {
  return rows.reduce((end, row) => end + row.minutes, start);
}
