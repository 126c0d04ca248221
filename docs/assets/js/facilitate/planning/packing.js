/** How many of each thing to bring: groups are tables of four, and an odd person out joins a pair. */

/** @import { ModulePlan } from "./types.js" */

const SHARERS = /** @type {Record<string, number>} */ ({ person: 1, pair: 2, group: 4 });

/**
 * @param {string} per
 * @param {number} people
 */
export function quantity(per, people) {
  const sharers = SHARERS[per];

  return sharers ? Math.ceil(people / sharers) : 1;
}

/**
 * The things for all modules; what two of them need is brought once, as often as either needs it.
 *
 * @param {ModulePlan[]} modules
 * @param {number} people
 * @returns {{thing: string, count: number}[]}
 */
export function packingList(modules, people) {
  /** @type {Map<string, {thing: string, count: number}>} */
  const list = new Map();
  for (const [per, thing] of modules.flatMap(({ materials }) => materials)) {
    const count = quantity(per, people);
    const known = list.get(thing.toLowerCase());
    list.set(
      thing.toLowerCase(),
      known ? { ...known, count: Math.max(known.count, count) } : { thing, count },
    );
  }

  return [...list.values()];
}

/**
 * @param {ModulePlan[]} modules
 * @param {number} people
 * @returns {{module: ModulePlan, few: boolean}[]} the modules that the group does not suit
 */
export function unsuited(modules, people) {
  return modules.flatMap((module) => {
    const [least, , most] = module.group;

    return people < least || people > most ? [{ module, few: people < least }] : [];
  });
}
