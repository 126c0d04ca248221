/** An outline of a course, small or as large as the whole one. */

/**
 * @param {{modules?: number, questions?: number, sections?: number, edit?: (outline: any) => void}} [size]
 */
export function makeOutline({ modules = 2, questions = 4, sections = 3, edit = () => {} } = {}) {
  let number = 0;
  const outline = {
    modules: Array.from({ length: modules }, (_, index) => {
      const id = `module-${index + 1}`;

      return {
        id,
        title: `Module ${index + 1}`,
        part: "A",
        url: `modules/${id}/`,
        minutes: { door: 5, core: 30, deeper: 30, field: 20 },
        hardTimes: "hard",
        sections: [
          ...Array.from({ length: sections }, (_, place) => ({
            id: `s${place + 1}`,
            title: `Section ${place + 1}`,
            depth: place === 0 ? "door" : "core",
          })),
          { id: "hard", title: "Hard times", depth: "deeper" },
        ],
        objectives: [
          { id: `${id}/a`, text: "do a" },
          { id: `${id}/b`, text: "do b" },
        ],
        questions: Array.from({ length: questions }, (_, place) => {
          number += 1;

          return { id: `q${number}`, rev: 1, number, objective: `${id}/${place % 2 ? "b" : "a"}` };
        }),
      };
    }),
    routes: [
      { id: "short", title: "Short", weeks: [1, 2], modules: ["module-2"], hardTimes: ["module-1"] },
      { id: "gone", title: "Gone", weeks: [1], modules: ["no-such"], hardTimes: [] },
    ],
    retired: [],
  };
  edit(outline);

  return outline;
}

/** A document whose log has these checks. @param {any} document @param {[string, number, number, boolean?, number?][]} checks */
export function withChecks(document, checks) {
  const rows = checks.map(([id, at, score, sure = null, rev = 1]) => [id, rev, at, score, sure]);
  const questions = Object.fromEntries(
    rows.map(([id, rev, at, score, sure]) => [
      id,
      {
        rev,
        at,
        score,
        sure,
        outcome: score === 1 ? "correct" : "incorrect",
        checks: 1,
        response: { type: "one", value: "a" },
      },
    ]),
  );

  return { ...document, questions, log: rows.sort((left, right) => left[2] - right[2]) };
}
