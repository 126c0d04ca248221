/** A reporter that fails the run when a line, branch or function of a pure module was never reached by a test. */

import { relative, sep } from "node:path";

const PURE =
  /^docs\/assets\/js\/(?:(?:progress|scoring|shuffle|store|links|own-keys|standing)\.js|deck\/(?:pace|stopwatch)\.js|(?:progress|scoring)\/.+|review\/(?:days|history|ladder|schedule)\.js|carry\/(?:arrive|bits|codes|file|place|reminder)\.js|check\/(?:scoring|files|kept)\.js|plan\/(?:days|calendar|plan|routine|notebook|uid)\.js|search\/(?:engine|excerpt|nearest|words)\.js|facilitate\/(?:planning\/.+|run\/clock\.js|vote\/(?:ballot|tally)\.js))$/;

/** @param {AsyncIterable<{type: string, data: any}>} events */
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type !== "test:coverage") {
      continue;
    }
    const { files, workingDirectory } = data.summary;
    const pure = files
      .map((file) => ({ ...file, path: relative(workingDirectory, file.path).split(sep).join("/") }))
      .filter(({ path }) => PURE.test(path));
    const lacking = pure.filter(
      (file) => file.coveredLinePercent + file.coveredBranchPercent + file.coveredFunctionPercent < 300,
    );
    for (const { path, coveredLinePercent, coveredBranchPercent, lines, branches } of lacking) {
      const places = [...lines, ...branches].filter(({ count }) => count === 0).map(({ line }) => line);
      yield `${path}: ${coveredLinePercent.toFixed(1)} % of the lines, ${coveredBranchPercent.toFixed(1)} % of the branches; see line ${[...new Set(places)].join(", ")}\n`;
    }
    if (lacking.length > 0) {
      process.exitCode = 1;
    }
    yield `Pure modules fully covered: ${pure.length - lacking.length} of ${pure.length}\n`;
  }
}
