/**
 * Scores of the self-assessment. The rules are those of the course's own check (`modules/self-assessment.yml`): frequencies in the
 * last four weeks, means with one decimal, no norms. Nothing here touches the page or storage.
 */

/** Where the picture is cut into zones: a starting point, arbitrary until pilot data exist. */
export const SPLIT = 2;

/** The most a statement can score: all four weeks. */
export const MOST = 4;

/** A mean of observers of fewer people than this could point at one of them. */
export const LEAST_OBSERVERS = 3;

/** A dimension counts from three of its four statements on. */
const LEAST_SHARE = 0.75;
/** A routine counts from two of its three dimensions on. */
const LEAST_DIMENSIONS = 2;
/** Importance where nothing was said: medium, so that it changes no order. */
const MEDIUM = 2;
const JOBS = /** @type {const} */ (["manage", "lead"]);

/**
 * The score of each dimension: the mean of what was answered, from three of four statements on. The short form has one statement
 * of each dimension, which stands for it.
 *
 * @param {Outline} outline
 * @param {Responses} responses
 * @param {Form} form
 * @returns {Record<string, number | null>}
 */
export function scoreDimensions(outline, responses, form) {
  return Object.fromEntries(
    outline.dimensions.map(({ id }) => {
      const asked = outline.statements.filter(
        ({ dimension, pulse }) => dimension === id && (form === "full" || pulse),
      );
      const given = asked.flatMap((statement) => responses[statement.id] ?? []);

      return [id, given.length > 0 && given.length >= asked.length * LEAST_SHARE ? mean(given) : null];
    }),
  );
}

/**
 * Both routines together: each is the mean of its dimensions.
 *
 * @param {Outline} outline
 * @param {Record<string, number | null>} dimensions
 * @returns {Position}
 */
export function placeOnAxes(outline, dimensions) {
  const [manage, lead] = JOBS.map((job) => {
    const scores = scoresOf(outline, dimensions, job);

    return scores.length >= LEAST_DIMENSIONS ? mean(scores) : null;
  });
  const both = typeof manage === "number" && typeof lead === "number";

  return {
    manage: manage ?? null,
    lead: lead ?? null,
    gap: both ? round(manage - lead) : null,
    zone: both ? zoneOf(manage, lead) : null,
  };
}

/**
 * @param {Outline} outline
 * @param {Responses} responses
 * @returns {Score | null} of all statements where they suffice, else of the short form; null where neither does
 */
export function scoreCheck(outline, responses) {
  for (const form of /** @type {Form[]} */ (["full", "pulse"])) {
    const dimensions = scoreDimensions(outline, responses, form);
    const position = placeOnAxes(outline, dimensions);
    if (position.zone) {
      return { form, dimensions, ...position };
    }
  }

  return null;
}

/**
 * How many statements of the short form are missing before there is a result.
 *
 * @param {Outline} outline
 * @param {Responses} responses
 * @returns {Record<Job, number>}
 */
export function missingForPulse(outline, responses) {
  const dimensions = scoreDimensions(outline, responses, "pulse");
  const [manage = 0, lead = 0] = JOBS.map((job) =>
    Math.max(0, LEAST_DIMENSIONS - scoresOf(outline, dimensions, job).length),
  );

  return { manage, lead };
}

/**
 * Two dimensions to begin with, one of each routine where possible: what is far from four weeks and matters.
 *
 * @param {Outline} outline
 * @param {Record<string, number | null>} dimensions
 * @param {Record<string, number>} [importance] 1 to 3, by dimension
 * @returns {Dimension[]}
 */
export function suggestFocus(outline, dimensions, importance = {}) {
  const ranked = outline.dimensions
    .map((dimension, place) => ({ dimension, place, weight: weightOf(dimension.id) }))
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight || left.place - right.place);
  const [first] = ranked;
  const second = ranked.find(({ dimension }) => dimension.job !== first?.dimension.job) ?? ranked[1];

  return [first, second].flatMap((each) => each?.dimension ?? []);

  /** @param {string} id */
  function weightOf(id) {
    const score = dimensions[id] ?? null;

    return score === null ? 0 : (MOST - score) * (importance[id] ?? MEDIUM);
  }
}

/**
 * A change in the words of the course: practical thresholds, not statistical ones.
 *
 * @param {number | null} before
 * @param {number | null} after
 * @returns {{by: number, words: "about-same" | "some" | "clear"} | null}
 */
export function describeChange(before, after) {
  if (before === null || after === null) {
    return null;
  }
  const by = round(after - before);
  const size = Math.abs(by);

  return { by, words: size < 0.5 ? "about-same" : size < 1 ? "some" : "clear" };
}

/**
 * What several observers counted, as means. A dimension that fewer than three could judge has none.
 *
 * @param {Outline} outline
 * @param {Responses[]} everybody
 * @returns {Record<string, ObservedMean | null>}
 */
export function meanOfObservers(outline, everybody) {
  const scores = everybody.map((responses) => scoreDimensions(outline, responses, "full"));

  return Object.fromEntries(
    outline.dimensions.map(({ id }) => {
      const given = scores.flatMap((dimensions) => dimensions[id] ?? []);

      return [id, given.length >= LEAST_OBSERVERS ? { mean: mean(given), observers: given.length } : null];
    }),
  );
}

/**
 * @param {number | null} self
 * @param {number | null} observed
 */
export function isWorthAConversation(self, observed) {
  return self !== null && observed !== null && Math.abs(round(self - observed)) >= 1;
}

/**
 * @param {Outline} outline
 * @param {Record<string, number | null>} dimensions
 * @param {Job} job
 */
function scoresOf(outline, dimensions, job) {
  return outline.dimensions.flatMap((each) => (each.job === job ? (dimensions[each.id] ?? []) : []));
}

/**
 * @param {number} manage
 * @param {number} lead
 * @returns {Zone}
 */
function zoneOf(manage, lead) {
  if (manage < SPLIT) {
    return lead < SPLIT ? "both-low" : "lead-ahead";
  }

  return lead < SPLIT ? "manage-ahead" : "both-steady";
}

/** @param {number[]} numbers */
function mean(numbers) {
  return round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
}

/** One decimal, as it is shown: what is compared is what people see. @param {number} number */
function round(number) {
  return Math.round(number * 10) / 10;
}

/** @typedef {"manage" | "lead"} Job */
/** @typedef {"full" | "pulse"} Form */
/** @typedef {"both-low" | "manage-ahead" | "lead-ahead" | "both-steady"} Zone */
/** @typedef {{id: string, title: string, job: Job, modules: {title: string, url: string}[]}} Dimension */
/** @typedef {{dimensions: Dimension[], statements: {id: string, dimension: string, pulse: boolean}[]}} Outline */
/**
 * Weeks by statement; null where there was no chance, or nothing to see.
 * @typedef {Record<string, number | null>} Responses
 */
/** @typedef {{mean: number, observers: number}} ObservedMean */
/** @typedef {{manage: number | null, lead: number | null, gap: number | null, zone: Zone | null}} Position */
/** @typedef {{form: Form, dimensions: Record<string, number | null>} & Position} Score */
