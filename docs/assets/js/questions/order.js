/** Steps to put in order: buttons move a step up and down. */

/** @import { Entry } from "./entries.js" */
/** @import { QuestionType } from "./index.js" */

import { all, contentOf, make, part, say } from "../dom.js";
import { follows } from "../scoring/order.js";
import { text } from "../texts.js";
import { countLine, readEntries, whyBlock } from "./entries.js";
import { markOf } from "./marks.js";
import { shuffleRows } from "./rows.js";

/** @type {QuestionType<{entries: Entry[], steps: string[]}>} */
export const order = {
  readKey(_question, details) {
    const entries = readEntries(details, "step");

    return { entries, steps: entries.map(({ id }) => id) };
  },

  /** Instead of a place to choose for each step, buttons: whatever is pressed, each place is taken once. */
  prepare(form) {
    const list = listOf(form);
    list.dataset.start = idsIn(form).join(" ");
    const status = make("p", { class: "course-steps__status", role: "status" });
    list.after(status);
    for (const step of stepsOf(form)) {
      const place = part(step, ".course-step__place");
      const words = part(step, ".course-step__text");
      step.replaceChildren(
        make("div", { class: words.className }, ...contentOf(words)),
        make(
          "div",
          { class: "course-step__moves" },
          makeMove("up", place, words),
          makeMove("down", place, words),
        ),
      );
    }
    showEnds(list);
    list.addEventListener("click", ({ target }) => move(/** @type {Element} */ (target), list, status));
  },

  /** The order at the start was chosen by nobody. */
  readResponse(form) {
    return "moved" in listOf(form).dataset ? { type: "order", value: idsIn(form) } : null;
  },

  findTrouble(form) {
    const controls = all(form, ".course-step__move[aria-disabled=false]");

    return "moved" in listOf(form).dataset ? null : { words: text("error-order"), controls };
  },

  restore(form, response) {
    const ids = [...response.value];
    const fits = response.type === "order" && ids.sort().join(" ") === idsIn(form).sort().join(" ");
    if (fits) {
      arrange(form, response.value);
      listOf(form).dataset.moved = "";
    }

    return fits;
  },

  clear(form) {
    const list = listOf(form);
    arrange(form, list.dataset.start?.split(" ") ?? []);
    delete list.dataset.moved;
    part(form, ".course-steps__status").textContent = "";
  },

  /** The order on show is what to go on from. */
  retry() {},

  shuffle(form, seed, { steps }) {
    shuffleRows(stepsOf(form), "step", seed);
    const shuffled = idsIn(form);
    // Somebody who has moved nothing must not be right.
    arrange(form, shuffled.join() === steps.join() ? shuffled.reverse() : shuffled);
    listOf(form).dataset.start = idsIn(form).join(" ");
  },

  marks(form, { steps }) {
    const ids = idsIn(form);

    return stepsOf(form).map((row, place) => {
      const id = ids[place] ?? "";

      return markOf(row, ".course-step__text", follows(ids, steps[steps.indexOf(id) - 1], id));
    });
  },

  feedback({ entries, steps }, response) {
    const joints = steps.slice(1);
    const right = joints.filter((id, place) => follows(response.value, steps[place], id)).length;
    const lines = entries.map(({ text: words, why }) =>
      make("li", {}, ...contentOf(words), ...whyBlock(why)),
    );

    return [
      countLine(text("feedback-order", { right, all: joints.length })),
      make("p", { class: "course-feedback__label" }, make("strong", {}, text("feedback-right-order"))),
      make("ol", { class: "course-feedback__steps" }, ...lines),
    ];
  },
};

const MOVES = {
  up: { label: "move-up", name: "move-up-name" },
  down: { label: "move-down", name: "move-down-name" },
};

/**
 * @param {"up" | "down"} direction
 * @param {HTMLElement} place What the button stands for; it gets a name like it.
 * @param {HTMLElement} words
 */
function makeMove(direction, place, words) {
  const { label, name } = MOVES[direction];

  return make(
    "button",
    {
      type: "button",
      class: "course-button course-button--quiet course-step__move",
      id: `${place.id}-${direction}`,
      "data-move": direction,
      "aria-label": text(name, { step: words.textContent?.trim() ?? "" }),
    },
    text(label),
  );
}

/**
 * @param {Element} target
 * @param {HTMLElement} list
 * @param {HTMLElement} status
 */
function move(target, list, status) {
  const button = /** @type {HTMLElement | null} */ (target.closest("[data-move][aria-disabled=false]"));
  const step = /** @type {HTMLElement | null} */ (button?.closest(".course-step"));
  if (!button || !step) {
    return;
  }
  // The neighbour is what moves in the page: a button that is taken out, even for an instant, loses the focus.
  if (button.dataset.move === "up") {
    step.after(/** @type {Element} */ (step.previousElementSibling));
  } else {
    step.before(/** @type {Element} */ (step.nextElementSibling));
  }
  list.dataset.moved = "";
  showEnds(list);
  // This takes the marks away, which are no words of the step.
  list.dispatchEvent(new Event("change", { bubbles: true }));
  const words = part(step, ".course-step__text").textContent?.trim() ?? "";
  const place = [...list.children].indexOf(step) + 1;
  say(status, text("moved", { step: words, place, all: list.children.length }));
}

/** The first step goes no further up, the last no further down. @param {HTMLElement} list */
function showEnds(list) {
  for (const button of all(list, "[data-move]")) {
    const end = button.dataset.move === "up" ? list.firstElementChild : list.lastElementChild;
    button.setAttribute("aria-disabled", String(end?.contains(button) ?? false));
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {string[]} ids
 */
function arrange(form, ids) {
  const steps = stepsOf(form);
  const list = listOf(form);
  list.append(...ids.flatMap((id) => steps.find((step) => step.dataset.step === id) ?? []));
  showEnds(list);
}

/** @param {HTMLFormElement} form */
function idsIn(form) {
  return stepsOf(form).map((step) => step.dataset.step ?? "");
}

/** @param {HTMLFormElement} form */
function stepsOf(form) {
  return all(form, ".course-step");
}

/** @param {HTMLFormElement} form */
function listOf(form) {
  return part(form, ".course-steps");
}
