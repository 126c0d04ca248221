/** Matching: for each prompt a list of replies. */

/** @import { PairsKey } from "./pairing.js" */
/** @import { QuestionType } from "./index.js" */

import { all, contentOf, make } from "../dom.js";
import { text } from "../texts.js";
import { feedbackBlock } from "./entries.js";
import { pairing } from "./pairing.js";
import { shuffleRows } from "./rows.js";

const prompts = pairing({
  name: "prompt",
  partner: "reply",
  row: ".course-match",
  label: "label",
  words: { error: "error-prompts", count: "feedback-prompts" },
  block(entry, mark) {
    const fit = make(
      "div",
      { class: "course-feedback__fit" },
      text("feedback-fits"),
      " ",
      make("strong", {}, ...contentOf(entry.partnerText)),
    );

    return feedbackBlock(entry, text(mark === "right" ? "feedback-match" : "feedback-no-match"), mark, fit);
  },
});

/** @type {QuestionType<PairsKey & {replies: Record<string, string>}>} */
export const match = {
  ...prompts,

  readKey(question, details) {
    const key = prompts.readKey(question, details);

    return { ...key, replies: key.partners };
  },

  shuffle(form, seed) {
    shuffleRows(all(form, ".course-match"), "prompt", seed);
  },
};
