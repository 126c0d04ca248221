/** What the planner works with; `scripts/course/render/planner.py` writes the modules. */

/** @typedef {{id: string, title: string, kind: string, minutes: Record<number, number>, cut?: number}} PlannedStep */

/**
 * @typedef {object} ModulePlan
 * @property {string} slug
 * @property {string} title
 * @property {string} module Address of the module's page.
 * @property {string} sheet Address of its run sheet.
 * @property {string} vote Address of its questions for a vote.
 * @property {[string, string][]} files What can be downloaded for it, and where.
 * @property {[number, number, number]} group Least, best and most people.
 * @property {string} risk
 * @property {number[]} formats Minutes, the shortest first.
 * @property {PlannedStep[]} steps
 * @property {[string, string][]} materials `person`, `pair`, `group` or `room`, and the thing.
 * @property {[number, string][]} prepare Days from the workshop, and what to do.
 * @property {[number, string, string][]} messages Days after, to whom, subject.
 */

/**
 * A way to run a module.
 *
 * @typedef {object} Variant
 * @property {ModulePlan} module
 * @property {number} format
 * @property {PlannedStep[]} steps
 * @property {PlannedStep[]} left The steps that are left out.
 * @property {number} minutes
 */

/**
 * Something that takes time. `extra` is a block that the planner adds where there is time for it.
 *
 * @typedef {object} Block
 * @property {"step" | "extra" | "break" | "lunch"} kind
 * @property {string} id
 * @property {number} minutes
 * @property {string} stepKind
 * @property {string} title
 * @property {ModulePlan | null} module
 * @property {boolean} first Whether a module or an extra begins here.
 */

/** @typedef {Block & {start: number}} Row Minutes since midnight. */

/** @typedef {"60" | "90" | "180" | "day"} Length */

/**
 * @typedef {object} Trouble
 * @property {number} needed Minutes, with breaks, when everything that may be left out is.
 * @property {number} over Minutes too many; 0 when a single step is longer than people sit.
 * @property {Length[]} longer Lengths in which it fits.
 * @property {ModulePlan[][]} fewer Parts of the choice that fit, the largest first.
 */

/**
 * @typedef {object} Plan
 * @property {boolean} fits
 * @property {Row[]} rows
 * @property {number} minutes What the rows take.
 * @property {number} whole The length in minutes.
 * @property {number} end Minutes since midnight.
 * @property {Variant[]} variants
 * @property {Row[]} late What to leave out when it gets late, in this order.
 * @property {boolean} spare Whether a good part of the time is not used.
 * @property {Trouble | null} trouble
 */

export {};
