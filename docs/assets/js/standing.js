/** How far a learner is: what is read, practised and secure in each module, and what comes next. */

/** @import { LogRow, ProgressDocument } from "./progress/document.js" */
/** @import { CourseOutline, OutlineModule, OutlineRoute } from "./outline.js" */

import { isRead, settingOf } from "./progress.js";
import { countingRows, historyOf } from "./review/history.js";
import { isSecure } from "./review/ladder.js";

/** Depths that make a module read; what goes deeper is a gift. */
const CORE = new Set(["door", "core"]);

/**
 * @param {OutlineModule} module
 * @param {ProgressDocument} document
 * @param {Map<string, LogRow[]>} [history]
 * @returns {Standing}
 */
export function standingOf(module, document, history = historyOf(document)) {
  const sections = coreSections(module);
  const read = sections.filter(({ id }) => isRead(document, `${module.id}#${id}`)).length;
  const counting = module.questions
    .filter(({ use }) => use !== "pretest")
    .map((question) => ({ question, rows: countingRows(history, question) }));
  const asked = counting.filter(({ question }) => !question.use);
  const practised = asked.filter(({ rows }) => rows.length > 0).length;
  const objectives = new Map(
    counting.map(({ question }) => [question.objective, /** @type {LogRow[]} */ ([])]),
  );
  for (const { question, rows } of counting) {
    objectives.get(question.objective)?.push(...rows);
  }
  const secure = [...objectives.values()].filter(isSecure).length;
  const standing = {
    read,
    sections: sections.length,
    practised,
    questions: asked.length,
    secure,
    objectives: objectives.size,
  };

  return { ...standing, mark: markOf(standing) };
}

/**
 * The way that was chosen, or null.
 *
 * @param {CourseOutline} outline
 * @param {ProgressDocument} document
 * @returns {OutlineRoute | null}
 */
export function chosenRoute(outline, document) {
  const id = settingOf(document, "route", "");

  return outline.routes.find((route) => route.id === id) ?? null;
}

/**
 * Where to go on: where the learner stopped, or else the first section on the way that is not read yet.
 *
 * @param {CourseOutline} outline
 * @param {ProgressDocument} document
 * @returns {Next | null} null where everything on the way is read
 */
export function nextStep(outline, document) {
  const stops = stopsOf(outline, document);
  const unread = stops.map((stop) => ({
    ...stop,
    sections: stop.sections.filter(({ id }) => !isRead(document, `${stop.module.id}#${id}`)),
  }));
  const { position } = document;
  const here = unread.find(({ module }) => module.id === position?.module);
  if (here?.sections.length) {
    const { module, sections } = here;
    const place = sections.find(({ id }) => id === position?.section);
    const passed = module.sections.findIndex(({ id }) => id === position?.section);
    const behind = sections.find(({ id }) => module.sections.findIndex((one) => one.id === id) > passed);

    return { module, section: place ?? behind ?? first(sections), resumed: true, week: here.week };
  }
  const ahead = unread.find(({ sections }) => sections.length > 0);

  return ahead
    ? { module: ahead.module, section: first(ahead.sections), resumed: false, week: ahead.week }
    : null;
}

/**
 * @param {CourseOutline} outline
 * @param {ProgressDocument} document
 * @returns {{module: OutlineModule, sections: OutlineModule["sections"], week: number}[]}
 */
function stopsOf(outline, document) {
  const route = chosenRoute(outline, document);
  if (!route) {
    return outline.modules.map((module) => ({ module, sections: coreSections(module), week: 0 }));
  }
  const byId = new Map(outline.modules.map((module) => [module.id, module]));

  return [...route.modules, ...route.hardTimes].flatMap((id, stop) => {
    const module = byId.get(id);
    const week = /** @type {number} */ (route.weeks[stop]);
    if (!module) {
      return [];
    }
    const whole = stop < route.modules.length;
    const sections = whole
      ? coreSections(module)
      : module.sections.filter((section) => section.id === module.hardTimes);

    return [{ module, sections, week }];
  });
}

/** @param {OutlineModule} module */
function coreSections(module) {
  return module.sections.filter(({ depth }) => CORE.has(depth));
}

/** @template Value @param {Value[]} values @returns {Value} */
function first(values) {
  return /** @type {Value} */ (values[0]);
}

/**
 * @param {Omit<Standing, "mark">} standing
 * @returns {Mark | null}
 */
function markOf({ read, sections, practised, questions, secure, objectives }) {
  if (objectives > 0 && secure === objectives) {
    return "secure";
  }
  if (questions > 0 && practised === questions) {
    return "practised";
  }
  if (sections > 0 && read === sections) {
    return "read";
  }

  return read + practised > 0 ? "begun" : null;
}

/** @typedef {"begun" | "read" | "practised" | "secure"} Mark */

/**
 * @typedef {{read: number, sections: number, practised: number, questions: number, secure: number, objectives: number,
 *   mark: Mark | null}} Standing
 */

/**
 * `resumed`: the learner has been there. `week`: of the chosen way, 0 where none was chosen.
 * @typedef {{module: OutlineModule, section: {id: string, title: string}, resumed: boolean, week: number}} Next
 */
