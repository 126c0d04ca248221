/** One workshop out of one to three modules: it fits, or it says why not and what would help. */

/** @import { Block, Length, ModulePlan, Plan, Row, Trouble, Variant } from "./types.js" */

import { endOf, withBreaks } from "./breaks.js";
import { combinations, variantsOf } from "./variants.js";

export const LENGTHS = /** @type {Record<Length, number>} */ ({ 60: 60, 90: 90, 180: 180, day: 420 });
export const MOST_MODULES = 3;
/** Share that is not planned: rooms are never on time. */
const SLACK = 0.05;
/** Share from which unused time is worth a word. */
const SPARE = 0.2;
/** What fills time that is left in a long workshop, from most to least; the minutes of each. */
const EXTRAS = /** @type {Record<string, number>[]} */ ([
  { energiser: 5, "own-case": 45, contract: 15 },
  { "own-case": 45, contract: 15 },
  { "own-case": 30, contract: 15 },
  { contract: 15 },
]);

/**
 * @param {{modules: ModulePlan[], length: Length, start: number}} wish `start` in minutes since midnight.
 * @returns {Plan}
 */
export function makePlan({ modules, length, start }) {
  const whole = LENGTHS[length];
  const most = mostOf(length);
  for (const variants of combinations(modules, most)) {
    const rows = lay(variants, length, start);
    const minutes = rows ? endOf(rows, start) - start : 0;
    if (rows && minutes <= most) {
      return {
        fits: true,
        rows,
        minutes,
        whole,
        end: start + minutes,
        variants,
        late: lateOf(rows),
        spare: whole - minutes > SPARE * whole,
        trouble: null,
      };
    }
  }

  return {
    ...{ fits: false, rows: [], minutes: 0, whole, end: start + whole, variants: [], late: [], spare: false },
    trouble: troubleOf(modules, length, start),
  };
}

/** @param {Length} length */
function mostOf(length) {
  return Math.floor(LENGTHS[length] * (1 - SLACK));
}

/**
 * @param {Variant[]} variants
 * @param {Length} length
 * @param {number} start
 * @returns {Row[] | null}
 */
function lay(variants, length, start) {
  const long = length === "180" || length === "day";
  const bare = withBreaks(blocksOf(variants, {}), { start, lunch: length === "day" });
  if (!bare || !long || !fitsIn(bare, length, start)) {
    return bare;
  }
  for (const extras of EXTRAS) {
    const rows = withBreaks(blocksOf(variants, extras), { start, lunch: length === "day" });
    const full = rows && withEnergiser(rows, extras.energiser ?? 0);
    if (full && fitsIn(full, length, start)) {
      return full;
    }
  }

  return bare;
}

/**
 * @param {Row[]} rows
 * @param {Length} length
 * @param {number} start
 */
function fitsIn(rows, length, start) {
  return endOf(rows, start) - start <= mostOf(length);
}

/**
 * @param {Variant[]} variants
 * @param {Record<string, number>} extras
 * @returns {Block[]}
 */
function blocksOf(variants, extras) {
  const steps = variants.flatMap(({ module, format, steps: kept }) =>
    kept.map((step, place) => ({
      kind: /** @type {"break" | "step"} */ (step.kind === "break" ? "break" : "step"),
      id: step.id,
      minutes: Number(step.minutes[format]),
      stepKind: step.kind,
      title: step.title,
      module,
      first: place === 0,
    })),
  );
  const added = Object.entries(extras).map(([id, minutes]) => ({
    ...{
      kind: /** @type {const} */ ("extra"),
      id,
      minutes,
      stepKind: "extra",
      title: "",
      module: null,
      first: true,
    },
  }));

  return [...steps, ...added.filter(({ id }) => id !== "energiser")];
}

/**
 * After lunch people wake up together, and everything behind it moves on.
 *
 * @param {Row[]} rows
 * @param {number} minutes
 * @returns {Row[]}
 */
function withEnergiser(rows, minutes) {
  const place = rows.findIndex(({ kind }) => kind === "lunch");
  const lunch = rows[place];
  if (!lunch || minutes === 0 || sittingAfter(rows, place) + minutes > 90) {
    return rows;
  }
  const start = lunch.start + lunch.minutes;
  /** @type {Row} */
  const energiser = { ...lunch, kind: "extra", id: "energiser", stepKind: "extra", minutes, start };
  const later = rows.slice(place + 1).map((row) => ({ ...row, start: row.start + minutes }));

  return [...rows.slice(0, place + 1), energiser, ...later];
}

/**
 * @param {Row[]} rows
 * @param {number} place
 */
function sittingAfter(rows, place) {
  const next = rows.findIndex(({ kind }, at) => at > place && kind === "break");

  return rows.slice(place + 1, next < 0 ? rows.length : next).reduce((sum, { minutes }) => sum + minutes, 0);
}

/**
 * What may go when it gets late: first what the planner added, then steps by their number, of the last module first.
 *
 * @param {Row[]} rows
 */
function lateOf(rows) {
  const cutOf = (/** @type {Row} */ { kind, id, module }) =>
    kind === "extra" && id !== "contract" ? 0.5 : (module?.steps.find((step) => step.id === id)?.cut ?? 0);

  return rows
    .map((row, place) => ({ row, place, cut: cutOf(row) }))
    .filter(({ row, cut }) => cut > 0 && row.kind !== "break")
    .sort((a, b) => a.cut - b.cut || b.place - a.place)
    .map(({ row }) => row);
}

/**
 * @param {ModulePlan[]} modules
 * @param {Length} length
 * @param {number} start
 * @returns {Trouble}
 */
function troubleOf(modules, length, start) {
  const shortest = modules.map((module) => /** @type {Variant} */ (variantsOf(module).at(-1)));
  const rows = withBreaks(blocksOf(shortest, {}), { start, lunch: length === "day" });
  const needed = rows ? endOf(rows, start) - start : 0;
  const names = /** @type {Length[]} */ (Object.keys(LENGTHS));
  const longer = names.filter((one) => LENGTHS[one] > LENGTHS[length]);

  return {
    needed,
    over: Math.max(0, needed - mostOf(length)),
    longer: longer.filter((one) => makePlanFits(modules, one, start)),
    fewer: partsOf(modules).filter((some) => makePlanFits(some, length, start)),
  };
}

/**
 * @param {ModulePlan[]} modules
 * @param {Length} length
 * @param {number} start
 */
function makePlanFits(modules, length, start) {
  const most = mostOf(length);

  return combinations(modules, most).some((variants) => {
    const rows = withBreaks(blocksOf(variants, {}), { start, lunch: length === "day" });

    return rows !== null && fitsIn(rows, length, start);
  });
}

/**
 * The choices with one module less, then with two less.
 *
 * @param {ModulePlan[]} modules
 */
function partsOf(modules) {
  const less = modules.map((_, place) => modules.filter((_other, at) => at !== place));
  const single = modules.length > 2 ? modules.map((module) => [module]) : [];

  return [...less, ...single].filter((some) => some.length > 0);
}
