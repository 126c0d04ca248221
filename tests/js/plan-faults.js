/** What must hold of every plan, whatever the workshops: it fits, or it explains itself. */

import { LENGTHS, makePlan } from "../../docs/assets/js/facilitate/planning/plan.js";

const LONGEST = 90;

/** @returns {string[]} */
export function faultsOf(modules, length, start) {
  const plan = makePlan({ modules, length, start });

  return plan.fits ? faultsOfDay(plan, modules, start) : faultsOfTrouble(plan, modules, length, start);
}

function faultsOfDay({ rows, minutes, whole, end, variants, late }, modules, start) {
  let at = start;
  let sitting = 0;
  const faults = [];
  for (const row of rows) {
    if (row.start !== at) {
      faults.push(`${row.id} begins at ${row.start}, the row before ends at ${at}`);
    }
    sitting = row.kind === "break" || row.kind === "lunch" ? 0 : sitting + row.minutes;
    if (sitting > LONGEST) {
      faults.push(`${sitting} minutes without a break at ${row.id}`);
    }
    at += row.minutes;
  }
  if (at !== end || end - start !== minutes || minutes > 0.95 * whole) {
    faults.push(`${minutes} minutes of ${whole}, to ${end} (rows: ${at})`);
  }

  return [...faults, ...faultsOfSteps({ rows, variants, late }, modules)];
}

function faultsOfSteps({ rows, variants, late }, modules) {
  const faults = [];
  const planned = variants.flatMap(({ steps }) => steps);
  const shown = rows.filter(({ module }) => module);
  if (
    variants.length !== modules.length ||
    shown.map(({ id }) => id).join() !== planned.map(({ id }) => id).join()
  ) {
    faults.push("the rows are not the steps of the modules in their order");
  }
  for (const { module, format, steps, left } of variants) {
    const all = module.steps.filter((step) => step.minutes[format] !== undefined);
    if (steps.length + left.length !== all.length || left.some(({ cut }) => !cut)) {
      faults.push(`${module.slug} loses a step that may not be left out`);
    }
  }
  if (late.some((row) => !rows.includes(row))) {
    faults.push("what to leave out later is not in the plan");
  }

  return faults;
}

function faultsOfTrouble({ rows, trouble }, modules, length, start) {
  const faults = [];
  if (rows.length > 0 || !trouble) {
    return ["neither a plan nor a reason"];
  }
  const fits = (some, other) => makePlan({ modules: some, length: other, start }).fits;
  if (
    !trouble.longer.every((one) => fits(modules, one)) ||
    !trouble.fewer.every((some) => fits(some, length))
  ) {
    faults.push("a way out does not fit either");
  }
  if (trouble.over <= 0 && trouble.needed > 0 && trouble.needed <= 0.95 * LENGTHS[length]) {
    faults.push(`${trouble.needed} minutes would fit`);
  }

  return faults;
}
