/**
 * The ways in which a module can be run: each of its formats, whole or with steps left out in the order that its author gave.
 * Pure, as everything in this folder.
 */

/** @import { ModulePlan, PlannedStep, Variant } from "./types.js" */

import { BREAK, LONGEST } from "./breaks.js";

/**
 * @param {ModulePlan} module
 * @returns {Variant[]} the longest first
 */
export function variantsOf(module) {
  return module.formats
    .flatMap((format) => {
      const steps = module.steps.filter((step) => step.minutes[format] !== undefined);
      const cuts = steps.filter(({ cut }) => cut).sort((a, b) => Number(a.cut) - Number(b.cut));

      return Array.from({ length: cuts.length + 1 }, (_, count) =>
        variant(module, format, steps, cuts.slice(0, count)),
      );
    })
    .sort((a, b) => b.minutes - a.minutes);
}

/**
 * @param {ModulePlan} module
 * @param {number} format
 * @param {PlannedStep[]} steps
 * @param {PlannedStep[]} left
 * @returns {Variant}
 */
function variant(module, format, steps, left) {
  const kept = steps.filter((step) => !left.includes(step));

  return {
    module,
    format,
    left,
    steps: kept,
    minutes: kept.reduce((sum, step) => sum + Number(step.minutes[format]), 0),
  };
}

/**
 * Every way to run these modules one after the other, the best first: as little left out as possible, then as much time as
 * possible, then more of it for the module that comes earlier.
 *
 * @param {ModulePlan[]} modules
 * @param {number} most Minutes; what takes longer is not returned.
 * @returns {Variant[][]}
 */
export function combinations(modules, most) {
  /** @type {Combination[]} */
  let found = [{ variants: [], left: 0, minutes: 0 }];
  for (const module of modules) {
    const variants = variantsOf(module);
    found = found.flatMap((before) => longer(before, variants).filter(({ minutes }) => minutes <= most));
  }

  return found
    .filter(({ variants, minutes }) => minutes + leastPauses(variants, minutes) <= most)
    .sort((a, b) => a.left - b.left || b.minutes - a.minutes || firstOf(b.variants) - firstOf(a.variants))
    .map(({ variants }) => variants);
}

/**
 * @param {Combination} before
 * @param {Variant[]} variants
 * @returns {Combination[]}
 */
function longer(before, variants) {
  return variants.map((one) => ({
    variants: [...before.variants, one],
    left: before.left + one.left.length,
    minutes: before.minutes + one.minutes,
  }));
}

/**
 * Minutes of the breaks without which nobody sits so long; a break that an author planned counts as a step already.
 *
 * @param {Variant[]} variants
 * @param {number} minutes
 */
function leastPauses(variants, minutes) {
  const planned = variants.some(({ steps }) => steps.some(({ kind }) => kind === "break"));

  return planned ? 0 : BREAK * (Math.ceil(minutes / LONGEST) - 1);
}

/** @param {Variant[]} variants */
function firstOf(variants) {
  return /** @type {Variant} */ (variants[0]).minutes;
}

/** @typedef {{variants: Variant[], left: number, minutes: number}} Combination */
