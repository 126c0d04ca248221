/** What the room sees: one state of a vote, large, made anew at every step. */

/** @import { Ballot } from "./ballot.js" */
/** @import { VoteRound } from "./rounds.js" */

import { contentOf, make, makeButton } from "../../dom.js";
import { text } from "../texts.js";
import { adviceOf, counting, shareOf } from "./ballot.js";
import { letter, total } from "./tally.js";

/**
 * @param {{round: VoteRound, ballot: Ballot, situation: Element | null, prompt: Element | null}} shown
 * @param {{count: (choice: number, by: number) => void, people: (count: number) => void}} on
 */
export function stageView({ round, ballot, situation, prompt }, on) {
  const { state } = ballot;
  const story = make(
    "div",
    { class: "course-stage__story" },
    ...(state === "question" || state === "choices" ? contentOf(situation) : []),
    make("div", { class: "course-stage__prompt" }, ...contentOf(prompt), ...contentOf(round.text)),
  );
  const parts = [story];
  if (round.choices.length === 0) {
    parts.push(make("div", { class: "course-stage__ending" }, ...contentOf(round.ending)));
  } else if (state === "advice") {
    parts.push(make("p", { class: "course-stage__advice" }, text(`vote-advice-${adviceOf(ballot)}`)));
  } else if (state !== "question") {
    parts.push(...(ballot.many && counting(ballot) ? [peopleField(ballot, on.people)] : []));
    parts.push(...(state === "reveal" ? resultView(ballot) : []), choiceList(round, ballot, on.count));
  }

  return parts;
}

/** @param {Ballot} ballot @param {(count: number) => void} change */
function peopleField(ballot, change) {
  const input = /** @type {HTMLInputElement} */ (
    make("input", { type: "number", min: "0", max: "500", value: String(ballot.people) })
  );
  input.addEventListener("change", () => change(Math.max(0, Math.round(Number(input.value)) || 0)));

  return make("label", { class: "course-stage__people" }, text("vote-people"), " ", input);
}

/**
 * @param {VoteRound} round
 * @param {Ballot} ballot
 * @param {(choice: number, by: number) => void} count
 */
function choiceList(round, ballot, count) {
  const entries = round.choices.map((choice, place) => {
    const words = make("span", { class: "course-stage__words" }, ...contentOf(choice.words));
    const entry = make(
      "li",
      { class: "course-stage__choice" },
      make("b", { class: "course-stage__letter" }, letter(place)),
      words,
    );
    if (counting(ballot)) {
      entry.append(counter(place, count));
    } else if (ballot.state === "reveal") {
      entry.dataset.strong = String(choice.strong);
      words.prepend(make("strong", {}, choice.verdict), " ");
      words.append(make("div", { class: "course-stage__why" }, ...contentOf(choice.why)));
      entry.append(make("span", { class: "course-stage__counts" }, countsText(ballot, place)));
    }

    return entry;
  });

  return make("ul", { class: "course-stage__choices" }, ...entries);
}

/** @param {number} place @param {(choice: number, by: number) => void} count */
function counter(place, count) {
  const name = letter(place);
  const button = (/** @type {string} */ sign, /** @type {string} */ key, /** @type {number} */ by) => {
    const made = makeButton(sign, "course-stage__count");
    made.setAttribute("aria-label", text(key, { letter: name }));
    made.dataset.count = `${name}${sign}`;
    made.addEventListener("click", () => count(place, by));

    return made;
  };

  return make(
    "span",
    { class: "course-stage__counter" },
    button("−", "vote-minus", -1),
    button("+", "vote-plus", 1),
  );
}

/** @param {Ballot} ballot @param {number} place */
function countsText({ first, second }, place) {
  const [before, after] = [first[place] ?? 0, second[place] ?? 0];

  return total(second) > 0 ? text("vote-counts", { before, after }) : text("vote-count", { before });
}

/** @param {Ballot} ballot */
function resultView(ballot) {
  const [before, after] = [shareOf(ballot, "first"), shareOf(ballot, "second")];
  const round = (/** @type {number | null} */ share) => Math.round(share ?? 0);
  if (before === null) {
    return [make("p", { class: "course-stage__result" }, text("vote-none"))];
  }
  const key = ballot.many ? "vote-result-many" : "vote-result";
  const words =
    after === null
      ? text(key, { before: round(before) })
      : text(`${key}-shift`, {
          before: round(before),
          after: round(after),
          shift: signed(round(after) - round(before)),
        });

  return [make("p", { class: "course-stage__result" }, words)];
}

/** @param {number} number */
function signed(number) {
  return number > 0 ? `+${number}` : String(number).replace("-", "−");
}

/**
 * The counts as text to copy.
 *
 * @param {string} title
 * @param {VoteRound} round
 * @param {Ballot} ballot
 */
export function tallyText(title, round, ballot) {
  const about = [title, round.text?.textContent?.trim() ?? ""].filter(Boolean);
  const rows = round.choices.map(
    ({ words }, place) => `${letter(place)} ${words.textContent?.trim()}: ${countsText(ballot, place)}`,
  );

  return [...about, ...rows, ...resultView(ballot).map((line) => line.textContent ?? "")].join("\n");
}
