/** <course-send>: a link that holds position and results, sent off or taken over. It never holds words of the learner's own. */

/** @import { Place } from "../carry/place.js" */

import { arrive } from "../carry/arrive.js";
import { packPlace, readPlace } from "../carry/place.js";
import { reminder } from "../carry/reminder.js";
import { make, makeButton, moveFocus, say } from "../dom.js";
import { courseOutline } from "../outline.js";
import { saveFile } from "../save-file.js";
import { countedText, text } from "../texts.js";
import { CourseElement } from "./course-element.js";

const FRAGMENT = "#place=";

export class CourseSend extends CourseElement {
  /** @override */
  static tag = "course-send";

  #status = make("p", { class: "course-desk__status", role: "status" });
  #arrival = make("div", { class: "course-desk__box", tabindex: "-1", hidden: true });

  /** @override */
  connected() {
    const link = /** @type {HTMLInputElement} */ (
      make("input", { class: "course-send__link", id: "send-link", readonly: true })
    );
    const mail = make("a", { class: "course-button course-button--quiet" }, text("send-mail"));
    const calendar = makeButton(text("send-calendar"), "course-button course-button--quiet");
    const copy = makeButton(text("send-copy"), "course-button course-button--quiet");
    const share = makeButton(text("send-share"), "course-button");
    share.hidden = !navigator.share;
    this.replaceChildren(
      this.#arrival,
      make("label", { for: link.id }, text("send-label")),
      link,
      make("p", { class: "course-desk__actions" }, share, mail, calendar, copy),
      this.#status,
    );
    const show = () => {
      link.value = this.#address;
      const body = `${text("send-words")}\n\n${link.value}\n`;
      mail.setAttribute(
        "href",
        `mailto:?subject=${encodeURIComponent(text("send-subject"))}&body=${encodeURIComponent(body)}`,
      );
    };
    this.listen(this.store, "change", show);
    this.listen(link, "focus", () => link.select());
    this.listen(share, "click", () => {
      // Whoever closes the sheet has changed their mind, and that is all.
      navigator.share({ title: text("send-subject"), url: this.#address }).catch(() => {});
    });
    this.listen(calendar, "click", () => {
      const words = { title: text("send-subject"), address: this.#address };
      saveFile("lead-course.ics", "text/calendar", reminder(words, this.store.document.course, new Date()));
      say(this.#status, text("send-calendar-done"));
    });
    this.listen(copy, "click", () => this.#copy(link));
    this.listen(window, "hashchange", () => this.#receive());
    show();
    this.#receive();
  }

  get #address() {
    const address = new URL(window.location.href);
    address.hash = `${FRAGMENT}${packPlace(this.store.document, courseOutline(), Date.now())}`;

    return address.href;
  }

  /** @param {HTMLInputElement} link */
  async #copy(link) {
    try {
      await navigator.clipboard.writeText(link.value);
      say(this.#status, text("send-copied"));
    } catch {
      link.focus();
      link.select();
      say(this.#status, text("send-not-copied"));
    }
  }

  /** The address may hold a place; it is taken out of there at once, so that no bookmark keeps it. */
  #receive() {
    const { hash } = window.location;
    if (!hash.startsWith(FRAGMENT)) {
      return;
    }
    history.replaceState(null, "", window.location.pathname + window.location.search);
    const reading = readPlace(hash.slice(FRAGMENT.length), courseOutline(), this.store.document.course);
    this.#arrival.hidden = false;
    if (reading.status === "read") {
      this.#ask(reading.place);
    } else {
      this.#arrival.replaceChildren(make("p", {}, text(REFUSED[reading.status])));
    }
    moveFocus(this.#arrival);
  }

  /** @param {Place} place */
  #ask(place) {
    const take = makeButton(text("send-take"), "course-button");
    const leave = makeButton(text("send-leave"), "course-button course-button--quiet");
    const results = countedText("send-results", place.results.length);
    const sections = countedText("send-sections", place.sections.length);
    this.#arrival.replaceChildren(
      make("p", {}, text("send-arrived", { results, sections })),
      make("p", { class: "course-desk__actions" }, take, leave),
    );
    take.addEventListener("click", async () => {
      const kept = await this.store.save((document, at) => arrive(document, place, at));
      this.#close(text(kept ? "send-taken" : "not-saved"));
    });
    leave.addEventListener("click", () => this.#close(text("send-left")));
  }

  /** @param {string} words */
  #close(words) {
    this.#arrival.replaceChildren(make("p", {}, words));
    moveFocus(this.#arrival);
  }
}

const REFUSED = { broken: "send-broken", "other-course": "send-other-course", newer: "send-newer" };
