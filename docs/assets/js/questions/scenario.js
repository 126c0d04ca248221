/**
 * Conversations: the scenes of a choose-your-path text, one at a time, with radio buttons for what to say. The text as it was stays
 * in the page, out of sight, for paper.
 */

/** @import { QuestionType } from "./index.js" */
/** @import { Path } from "./path.js" */

import { all, contentOf, make, part } from "../dom.js";
import { shuffle } from "../shuffle.js";
import { text } from "../texts.js";
import { feedbackBlock } from "./entries.js";
import { isEnding, readPath, sceneAfter } from "./path.js";
import { RATINGS, ratingVerdict } from "./ratings.js";

/** @type {QuestionType<Path>} */
export const scenario = {
  retryText: "scenario-again",
  verdict: ratingVerdict,
  readKey: (question) => readPath(part(question, ".course-scenes")),

  prepare(form) {
    const scenes = part(form, ".course-scenes");
    scenes.hidden = true;
    scenes.after(
      make("div", {
        class: "course-stage",
        tabindex: "-1",
        role: "group",
        "aria-labelledby": `${form.parentElement?.id}-news`,
      }),
    );
  },

  readResponse(form) {
    const turns = [...saidIn(form), ...chosenIn(form)];

    return turns.length > 0 ? { type: "order", value: turns } : null;
  },

  findTrouble(form) {
    const controls = radiosIn(form);

    return controls.length > 0 && chosenIn(form).length === 0 ? { words: text("error-say"), controls } : null;
  },

  /** What was chosen is said, and something happens; when that was read, the next scene begins. */
  advance(form, path) {
    const said = saidIn(form);
    const chosen = chosenIn(form);
    if (chosen.length > 0) {
      return showAfter(form, path, [...said, ...chosen]);
    }
    if (!isEnding(sceneAfter(path, said))) {
      return showScene(form, path, said);
    }
    close(form, said);

    return null;
  },

  restore(form, response, path) {
    const said = [...response.value];
    const fits = response.type === "order" && isEnding(sceneAfter(path, said));
    if (fits) {
      close(form, said);
    }

    return fits;
  },

  clear(form, path) {
    showScene(form, path, []);
  },

  shuffle(form, seed, path) {
    stageOf(form).dataset.seed = seed;
    showScene(form, path, []);
  },

  /** Between two ratings the weaker one holds: only a conversation that was strongest all along is called so. */
  outcome(score) {
    const mean = Number(score);

    return mean >= 1 ? "correct" : mean >= 0.5 ? "partly-correct" : "incorrect";
  },

  feedback(path, response) {
    const said = /** @type {string[]} */ (response.value);
    const ending = /** @type {HTMLElement} */ (sceneAfter(path, said));

    return [
      copyOf(ending, ".course-scene__text"),
      copyOf(ending, ".course-scene__debrief"),
      ...said
        .flatMap((turn) => path.replies.filter(({ id }) => id === turn))
        .map((reply) => feedbackBlock(reply, text(RATINGS[reply.rating].label), RATINGS[reply.rating].mark)),
    ];
  },
};

/**
 * @param {HTMLFormElement} form
 * @param {Path} path
 * @param {string[]} said
 */
function showScene(form, path, said) {
  const scene = /** @type {HTMLElement} */ (sceneAfter(path, said));
  const replies = path.replies.filter((reply) => reply.scene === scene.dataset.scene);
  const { seed } = stageOf(form).dataset;
  const mixed = seed ? shuffle(replies, `${seed} ${scene.id}`) : replies;
  const choices = mixed.map(({ id, name, text: words }) =>
    make(
      "div",
      { class: "course-choice" },
      make("input", {
        class: "course-choice__input",
        type: "radio",
        name: scene.id,
        value: id,
        id: `${name}-say`,
      }),
      make("label", { class: "course-choice__label", for: `${name}-say` }, ...contentOf(words)),
    ),
  );

  const words = copyOf(scene, ".course-scene__text");

  return show(form, said, text("scenario-say"), words, [
    words,
    make("div", { class: "course-choices" }, ...choices),
  ]);
}

/**
 * @param {HTMLFormElement} form
 * @param {Path} path
 * @param {string[]} said
 */
function showAfter(form, { replies }, said) {
  const [reply] = replies.filter(({ id }) => id === said[said.length - 1]);

  const happens = make("div", { class: "course-scene__happens" }, ...contentOf(reply?.why ?? null));

  return show(form, said, text("scenario-go-on"), happens, [
    make("div", { class: "course-scene__said" }, ...contentOf(reply?.text ?? null)),
    happens,
  ]);
}

/**
 * @param {HTMLFormElement} form
 * @param {string[]} said
 * @param {string} label Of the button that goes on.
 * @param {HTMLElement} news What a screen reader says as the name of the stage, which gets the focus.
 * @param {HTMLElement[]} parts
 */
function show(form, said, label, news, parts) {
  const stage = stageOf(form);
  news.id = stage.getAttribute("aria-labelledby") ?? "";
  const actions = part(form, ".course-question__actions");
  stage.dataset.said = said.join(" ");
  stage.replaceChildren(...parts);
  part(actions, "[type=submit]").textContent = label;
  part(actions, ".course-sure").hidden = radiosIn(form).length === 0;
  actions.hidden = stage.hidden = false;

  return stage;
}

/**
 * The conversation is over; the feedback tells how it ended.
 *
 * @param {HTMLFormElement} form
 * @param {string[]} said
 */
function close(form, said) {
  const stage = stageOf(form);
  stage.dataset.said = said.join(" ");
  stage.replaceChildren();
  part(form, ".course-question__actions").hidden = stage.hidden = true;
}

/**
 * @param {HTMLElement} scene
 * @param {string} selector
 */
function copyOf(scene, selector) {
  return /** @type {HTMLElement} */ (part(scene, selector).cloneNode(true));
}

/** @param {HTMLFormElement} form */
function saidIn(form) {
  return stageOf(form).dataset.said?.split(" ").filter(Boolean) ?? [];
}

/** @param {HTMLFormElement} form */
function chosenIn(form) {
  return radiosIn(form).flatMap((radio) => (radio.checked ? [radio.value] : []));
}

/** @param {HTMLFormElement} form */
function radiosIn(form) {
  return /** @type {HTMLInputElement[]} */ (all(stageOf(form), ".course-choice__input"));
}

/** @param {HTMLFormElement} form */
function stageOf(form) {
  return part(form, ".course-stage");
}
