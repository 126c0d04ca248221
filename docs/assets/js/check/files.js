/**
 * Files that observers send back, and the one in which somebody has combined them. A file is data: what is in it is taken over
 * piece by piece, numbers and known names only, and nothing of it is ever shown as markup.
 */

/** @import { ObservedMean, Outline, Responses } from "./scoring.js" */

import { LEAST_OBSERVERS, MOST } from "./scoring.js";

export const LARGEST_FILE = 1_000_000;
export const ROUNDS = /** @type {const} */ (["start", "eight-weeks"]);

const APP = "lead-course";
const FORMAT = 1;
const KINDS = ["observer", "observers-mean"];
const ID = /^[a-z0-9-]{8,64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * @param {{course: string, id: string, round: Round, day: string, responses: Responses}} parts
 * @returns {string} the contents of the file
 */
export function writeObserverFile({ course, id, round, day, responses }) {
  return asText({ app: APP, format: FORMAT, kind: "observer", course, id, round, day, responses });
}

/**
 * @param {{course: string, id: string, round: Round, day: string, observers: number,
 *   dimensions: Record<string, ObservedMean | null>}} parts
 * @returns {string}
 */
export function writeMeanFile({ course, id, round, day, observers, dimensions }) {
  return asText({
    app: APP,
    format: FORMAT,
    kind: "observers-mean",
    course,
    id,
    round,
    day,
    observers,
    dimensions,
  });
}

/**
 * @param {string} raw
 * @param {{course: string, outline: Outline}} here
 * @returns {FileReading}
 */
export function readObservedFile(raw, { course, outline }) {
  if (raw.length > LARGEST_FILE) {
    return { status: "large" };
  }
  const file = parse(raw);
  if (!isRecord(file) || file.app !== APP || !KINDS.includes(file.kind)) {
    return { status: "form" };
  }
  if (file.course !== course) {
    return { status: "course" };
  }
  if (file.format !== FORMAT) {
    return { status: typeof file.format === "number" && file.format > FORMAT ? "newer" : "form" };
  }

  return readObserved(file, outline);
}

/**
 * The part of a file that is kept. What was kept is read anew each time: it may have come here in an export of another device.
 *
 * @param {any} file
 * @param {Outline} outline
 * @returns {FileReading}
 */
export function readObserved(file, outline) {
  const frame = isRecord(file) && KINDS.includes(file.kind) ? readFrame(file) : null;
  if (!frame) {
    return { status: "form" };
  }

  return file.kind === "observer" ? readResponses(file, frame, outline) : readMeans(file, frame, outline);
}

/**
 * @param {Record<string, any>} file
 * @returns {Frame | null}
 */
function readFrame({ id, round, day }) {
  const known = typeof id === "string" && ID.test(id) && typeof day === "string" && DAY.test(day);

  return known && ROUNDS.includes(round) ? { id, round, day } : null;
}

/**
 * @param {Record<string, any>} file
 * @param {Frame} frame
 * @param {Outline} outline
 * @returns {FileReading}
 */
function readResponses({ responses }, frame, outline) {
  if (!isRecord(responses)) {
    return { status: "form" };
  }
  /** @type {Responses} */
  const taken = {};
  for (const { id } of outline.statements) {
    const given = Object.hasOwn(responses, id) ? responses[id] : undefined;
    if (given === null || (Number.isInteger(given) && given >= 0 && given <= MOST)) {
      taken[id] = given;
    }
  }

  return Object.keys(taken).length > 0
    ? { status: "read", file: { ...frame, kind: "observer", responses: taken } }
    : { status: "form" };
}

/**
 * @param {Record<string, any>} file
 * @param {Frame} frame
 * @param {Outline} outline
 * @returns {FileReading}
 */
function readMeans({ observers, dimensions }, frame, outline) {
  if (!isRecord(dimensions) || !Number.isInteger(observers)) {
    return { status: "form" };
  }
  if (observers < LEAST_OBSERVERS) {
    return { status: "few" };
  }
  /** @type {Record<string, ObservedMean | null>} */
  const taken = {};
  for (const { id } of outline.dimensions) {
    const given = Object.hasOwn(dimensions, id) ? dimensions[id] : null;
    taken[id] = isMean(given, observers) ? { mean: given.mean, observers: given.observers } : null;
  }

  return { status: "read", file: { ...frame, kind: "observers-mean", observers, dimensions: taken } };
}

/**
 * @param {any} given
 * @param {number} observers
 */
function isMean(given, observers) {
  return (
    isRecord(given) &&
    typeof given.mean === "number" &&
    given.mean >= 0 &&
    given.mean <= MOST &&
    Number.isInteger(given.observers) &&
    given.observers >= LEAST_OBSERVERS &&
    given.observers <= observers
  );
}

/** @param {string} raw */
function parse(raw) {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

/**
 * @param {any} value
 * @returns {value is Record<string, any>}
 */
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {unknown} value */
function asText(value) {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** @typedef {typeof ROUNDS[number]} Round */
/** @typedef {{id: string, round: Round, day: string}} Frame */
/**
 * @typedef {(Frame & {kind: "observer", responses: Responses})
 *   | (Frame & {kind: "observers-mean", observers: number, dimensions: Record<string, ObservedMean | null>})} ObservedFile
 */
/** @typedef {{status: "read", file: ObservedFile} | {status: "large" | "form" | "course" | "newer" | "few"}} FileReading */
