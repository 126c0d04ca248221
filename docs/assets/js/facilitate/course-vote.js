/** <course-vote>: a question on the wall. Votes are counted in memory alone, and nothing says who chose what. */

/** @import { Ballot } from "./vote/ballot.js" */
/** @import { VoteRound } from "./vote/rounds.js" */

import { make, makeButton, part, say } from "../dom.js";
import { copyText } from "./copying.js";
import { text } from "./texts.js";
import { adviceOf, back, count, counting, decided, forward, newBallot, reveal, undo } from "./vote/ballot.js";
import { makeFrame } from "./vote/frame.js";
import { roundsOf } from "./vote/rounds.js";
import { stageView, tallyText } from "./vote/stage.js";
import { favourite, letter, total } from "./vote/tally.js";

export class CourseVote extends HTMLElement {
  static tag = "course-vote";

  /** @type {VoteRound[]} */
  #rounds = [];
  /** @type {Ballot[]} */
  #ballots = [];
  #place = 0;
  /** @type {HTMLDialogElement | null} */
  #dialog = null;
  #heading = make("h2", { class: "course-stage__state", tabindex: "-1" });
  #body = make("div", {
    class: "course-stage__body",
    role: "region",
    tabindex: "0",
    "aria-label": text("vote-stage"),
  });
  #buttons = make("div", { class: "course-stage__buttons" });
  #status = make("p", { class: "course-stage__status", role: "status" });
  #news = make("p", { class: "course-sr", role: "status" });

  connectedCallback() {
    const opener = part(this, ".course-vote__open");
    if (!opener.hidden) {
      return;
    }
    opener.hidden = false;
    part(opener, "button").addEventListener("click", () => this.open());
    const follow = () => location.hash === `#${this.id}` && this.open();
    window.addEventListener("hashchange", follow);
    if (document.readyState === "complete") {
      follow();
    } else {
      // The browser goes to the place that the address names when all is loaded, and would take the focus along.
      window.addEventListener("load", () => setTimeout(follow));
    }
  }

  open() {
    this.#dialog ??= this.#makeDialog();
    if (this.#dialog.open) {
      return;
    }
    if (this.#rounds.length === 0) {
      this.#rounds = roundsOf(this);
      this.#fresh();
    }
    this.#dialog.showModal();
    this.#show();
  }

  #fresh() {
    const many = this.dataset.select === "many";
    this.#ballots = this.#rounds.map(({ choices }) =>
      newBallot(
        choices.map(({ strong }) => strong),
        many,
      ),
    );
    this.#place = 0;
  }

  #makeDialog() {
    const parts = {
      heading: this.#heading,
      body: this.#body,
      status: this.#status,
      buttons: this.#buttons,
      news: this.#news,
    };
    const dialog = makeFrame(parts);
    dialog.addEventListener("close", () => this.#closed());
    dialog.addEventListener("keydown", (event) => this.#key(event));
    document.body.append(dialog);

    return dialog;
  }

  #closed() {
    if (location.hash === `#${this.id}`) {
      history.replaceState(null, "", location.pathname + location.search);
    }
    if (document.fullscreenElement) {
      document.exitFullscreen().catch(() => {});
    }
    part(this, "[data-open]").focus();
  }

  get #round() {
    return /** @type {VoteRound} */ (this.#rounds[this.#place]);
  }

  get #ballot() {
    return /** @type {Ballot} */ (this.#ballots[this.#place]);
  }

  /** Keys count as long as the stage has the focus, and only there (WCAG 2.1.4). @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) {
      return;
    }
    const choice = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : -1;
    if (choice >= 0 && counting(this.#ballot) && choice < this.#round.choices.length) {
      this.#count(choice, 1);
    } else if (event.key === "Backspace" && counting(this.#ballot)) {
      this.#set(undo(this.#ballot), false);
      say(this.#news, text("vote-undone"));
    } else if (event.key === "ArrowRight") {
      /** @type {HTMLElement | null} */ (this.#buttons.querySelector("[data-forward]"))?.click();
    } else if (event.key === "ArrowLeft") {
      this.#set(back(this.#ballot));
    } else {
      return;
    }
    event.preventDefault();
  }

  /** @param {number} choice @param {number} by */
  #count(choice, by) {
    const focused = /** @type {HTMLElement} */ (document.activeElement)?.dataset.count;
    this.#set(count(this.#ballot, choice, by), false);
    const again = focused && this.#body.querySelector(`[data-count="${focused}"]`);
    if (again instanceof HTMLElement) {
      again.focus();
    }
    const counts = counting(this.#ballot) ? this.#ballot[this.#ballot.state] : [];
    // For ears only: the room must not see how others voted.
    say(this.#news, text("vote-counted", { letter: letter(choice), count: counts[choice] ?? 0 }));
  }

  /** @param {Ballot} ballot @param {boolean} [moved] Whether the room sees something else now. */
  #set(ballot, moved = true) {
    this.#ballots[this.#place] = ballot;
    this.#show(moved);
  }

  #show(moved = true) {
    const [round, ballot] = [this.#round, this.#ballot];
    const ends = round.choices.length === 0;
    const counted = counting(ballot) ? total(ballot[ballot.state]) : 0;
    this.#heading.textContent = text(ends ? "vote-state-ending" : `vote-state-${ballot.state}`);
    this.#body.replaceChildren(
      ...stageView(
        {
          round,
          ballot,
          situation: this.querySelector(".course-vote__situation"),
          prompt: this.querySelector(".course-vote__prompt"),
        },
        {
          count: (choice, by) => this.#count(choice, by),
          people: (people) => this.#set({ ...this.#ballot, people }, false),
        },
      ),
    );
    say(this.#status, counting(ballot) ? text("vote-total", { count: counted }) : "");
    this.#buttons.replaceChildren(...this.#actions());
    if (moved) {
      this.#body.scrollTop = 0;
      this.#heading.focus({ preventScroll: true });
    }
  }

  #actions() {
    const ballot = this.#ballot;
    const agreed = ballot.state === "advice" && adviceOf(ballot) === "explain";
    const onward = () => this.#set(forward(ballot));
    const ahead = (/** @type {string} */ key, /** @type {() => void} */ react, loud = true) =>
      this.#button(key, react, loud);
    const again = this.#button("vote-again", () => this.#restart(), false);
    if (this.#round.choices.length === 0) {
      return [again];
    }
    const before =
      ballot.state === "question" ? [] : [this.#button("vote-back", () => this.#set(back(ballot)), false)];
    switch (ballot.state) {
      case "advice":
        return [
          ...before,
          ahead("vote-to-second", onward, !agreed),
          ahead("vote-to-reveal", () => this.#set(reveal(ballot)), agreed),
        ];
      case "reveal": {
        const copied = () =>
          copyText(
            tallyText(part(this, ".course-vote__title").textContent ?? "", this.#round, ballot),
            this.#status,
          );

        return [...before, this.#button("vote-copy", copied, false), ...this.#next(), again];
      }
      default:
        return [...before, ahead(`vote-from-${ballot.state}`, onward)];
    }
  }

  /** The way to another round: the next card, or the scene that the room's choice leads to. */
  #next() {
    const chosen = this.#round.choices[favourite(decided(this.#ballot))];
    const scene = this.#rounds.findIndex(({ id }) => id === chosen?.next);
    const place = chosen?.next ? scene : this.#place + 1;
    const said = chosen?.next ? { letter: letter(favourite(decided(this.#ballot))) } : {};
    if (!this.#rounds[place]) {
      return [];
    }

    return [
      this.#button(
        chosen?.next ? "vote-next-scene" : "vote-next-card",
        () => {
          this.#place = place;
          this.#show();
        },
        true,
        said,
      ),
    ];
  }

  #restart() {
    this.#fresh();
    this.#show();
  }

  /**
   * @param {string} key
   * @param {() => void} react
   * @param {boolean} loud
   * @param {Record<string, string>} [slots]
   */
  #button(key, react, loud, slots = {}) {
    const button = makeButton(text(key, slots), `course-button${loud ? "" : " course-button--quiet"}`);
    button.toggleAttribute("data-forward", loud);
    button.addEventListener("click", react);

    return button;
  }
}
