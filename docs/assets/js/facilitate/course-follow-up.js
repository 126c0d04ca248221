/** <course-follow-up>: the messages afterwards. With a date, each says when to send it, and names the day of the workshop. */

import { all, part } from "../dom.js";
import { copyText } from "./copying.js";
import { daysFrom, longDay, readDay } from "./planning/times.js";
import { text } from "./texts.js";

export class CourseFollowUp extends HTMLElement {
  static tag = "course-follow-up";

  connectedCallback() {
    for (const mail of all(this, ".course-mail")) {
      const button = part(mail, "[data-copy]");
      button.hidden = false;
      button.addEventListener("click", () =>
        copyText(
          `${part(mail, "[data-mail-subject]").textContent}\n\n${part(mail, "[data-mail-body]").textContent}`,
          part(mail, ".course-mail__status"),
        ),
      );
    }
  }

  /**
   * @param {string} date 2026-12-03, or empty.
   * @param {string} title The workshop's.
   * @param {string} page Address of its module.
   */
  show(date, title, page) {
    const day = readDay(date);
    const language = document.documentElement.lang;
    for (const mail of all(this, ".course-mail")) {
      const body = part(mail, "[data-mail-body]");
      mail.dataset.words ??= (body.textContent ?? "").split("\n\n").slice(1).join("\n\n");
      const opening = day
        ? text("mail-opening-date", { title, date: longDay(day, language) })
        : text("mail-opening", { title });
      const link =
        location.protocol === "file:"
          ? []
          : [text("mail-module", { address: new URL(page, location.href).href })];
      body.textContent = [opening, mail.dataset.words, ...link].join("\n\n");
      const send = part(mail, "[data-date]");
      send.hidden = day === null;
      send.textContent = day
        ? text("mail-send", { date: longDay(daysFrom(day, Number(mail.dataset.day)), language) })
        : "";
      const lines = body.textContent.replaceAll("\n", "\r\n");
      const address = `mailto:?subject=${encodeURIComponent(mail.dataset.subject ?? "")}&body=${encodeURIComponent(lines)}`;
      part(mail, "[data-mail-link]").setAttribute("href", address);
    }
  }
}
