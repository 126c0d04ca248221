/**
 * The ways in which a module can be run: each of its formats, whole or with steps left out in the order that its author gave.
 * Pure, as everything in this folder.
 */

/** @import { ModulePlan, PlannedStep, Variant } from "./types.js" */

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
  /** @type {Variant[][]} */
  let found = [[]];
  for (const module of modules) {
    const variants = variantsOf(module);
    found = found.flatMap((before) => variants.map((one) => [...before, one]));
  }

  return found
    .map((variants) => ({
      variants,
      left: variants.reduce((sum, one) => sum + one.left.length, 0),
      minutes: variants.reduce((sum, one) => sum + one.minutes, 0),
    }))
    .filter(({ minutes }) => minutes <= most)
    .sort(
      (a, b) =>
        a.left - b.left ||
        b.minutes - a.minutes ||
        (b.variants[0]?.minutes ?? 0) - (a.variants[0]?.minutes ?? 0),
    )
    .map(({ variants }) => variants);
}
