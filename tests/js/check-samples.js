/** A small check: six subjects a to f of four statements each, the first of which is in the short form. */

const IDS = ["a", "b", "c", "d", "e", "f"];

export const OUTLINE = {
  dimensions: IDS.map((id, place) => ({
    id,
    title: id.toUpperCase(),
    job: place < 3 ? "manage" : "lead",
    modules: [],
  })),
  statements: IDS.flatMap((dimension) =>
    [1, 2, 3, 4].map((number) => ({ id: `${dimension}-${number}`, dimension, pulse: number === 1 })),
  ),
};

/** Weeks by subject, in the order of its statements. @param {Record<string, (number | null)[]>} given */
export function responses(given) {
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, weeks]) =>
      weeks.map((count, place) => [`${id}-${place + 1}`, count]),
    ),
  );
}
