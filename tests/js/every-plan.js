/** Every choice of one to three modules, in every length: prints what is wrong, and how many plans fit. Modules come as JSON. */

import { readFileSync } from "node:fs";
import { LENGTHS, makePlan } from "../../docs/assets/js/facilitate/planning/plan.js";
import { faultsOf } from "./plan-faults.js";

const START = 9 * 60;
const modules = JSON.parse(readFileSync(0, "utf8"));
const sets = modules.flatMap((first, a) => [
  [first],
  ...modules
    .slice(a + 1)
    .flatMap((second, b) => [
      [first, second],
      ...modules.slice(a + b + 2).map((third) => [first, second, third]),
    ]),
]);
const faults = [];
const fitting = {};
for (const length of Object.keys(LENGTHS)) {
  for (const set of sets) {
    const name = `${length}: ${set.map(({ slug }) => slug).join(", ")}`;
    faults.push(...faultsOf(set, length, START).map((fault) => `${name}: ${fault}`));
    fitting[length] = (fitting[length] ?? 0) + Number(makePlan({ modules: set, length, start: START }).fits);
  }
}
process.stdout.write(JSON.stringify({ sets: sets.length, fitting, faults }));
