/** The outline of the course, as the build wrote it into a script of its own; a page without that script has none. */

/** @returns {CourseOutline} */
export function courseOutline() {
  return globalThis.courseOutline ?? { modules: [], routes: [], retired: [] };
}

/**
 * @typedef {object} OutlineQuestion
 * @property {string} id
 * @property {number} rev
 * @property {number} number Never used again; 0 where none was recorded yet.
 * @property {string} objective
 * @property {"pretest" | "review"} [use]
 * @property {string} [parallelOf]
 * @property {string[]} [replaces]
 */

/**
 * @typedef {object} OutlineModule
 * @property {string} id
 * @property {string} title
 * @property {string} part
 * @property {string} url Relative to the root of the site.
 * @property {{door: number, core: number, deeper: number, field: number}} minutes
 * @property {string} hardTimes Its section for hard times, or "".
 * @property {{id: string, title: string, depth: string}[]} sections
 * @property {{id: string, text: string}[]} objectives
 * @property {OutlineQuestion[]} questions
 */

/** @typedef {{id: string, title: string, weeks: number[], modules: string[], hardTimes: string[]}} OutlineRoute */

/** @typedef {{modules: OutlineModule[], routes: OutlineRoute[], retired: string[]}} CourseOutline */
