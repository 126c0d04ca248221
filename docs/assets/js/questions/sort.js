/** Sorting: for each card a group of radio buttons, its bins. */

/** @import { PairsKey } from "./pairing.js" */
/** @import { QuestionType } from "./index.js" */

import { all } from "../dom.js";
import { text } from "../texts.js";
import { feedbackBlock } from "./entries.js";
import { pairing } from "./pairing.js";
import { shuffleRows } from "./rows.js";

const cards = pairing({
  name: "card",
  partner: "bin",
  row: ".course-card",
  label: ".course-card__text",
  words: { error: "error-cards", count: "feedback-cards" },
  block(entry, mark) {
    const bin = entry.partnerText?.textContent ?? "";

    return feedbackBlock(
      entry,
      text(mark === "right" ? "feedback-placed" : "feedback-belongs", { bin }),
      mark,
    );
  },
});

/** @type {QuestionType<PairsKey & {bins: Record<string, string>}>} */
export const sort = {
  ...cards,

  readKey(question, details) {
    const key = cards.readKey(question, details);

    return { ...key, bins: key.partners };
  },

  /** Bins stay where they are: they are looked for again and again. */
  shuffle(form, seed) {
    shuffleRows(all(form, ".course-card"), "card", seed);
  },
};
