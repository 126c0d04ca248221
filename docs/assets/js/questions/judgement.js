/** Judgements: one choice, each of them best, acceptable or poor for reasons of its own. */

/** @import { Rating } from "../scoring/judgement.js" */
/** @import { KeyEntry } from "./entries.js" */
/** @import { QuestionType } from "./index.js" */

import { text } from "../texts.js";
import { choosing, chosenFirst, chosenIn, markRow, rowsOf } from "./choice.js";
import { feedbackBlock, readEntries } from "./entries.js";
import { RATINGS, ratingVerdict } from "./ratings.js";

/** @type {QuestionType<{entries: KeyEntry[], ratings: Record<string, Rating>}>} */
export const judgement = {
  ...choosing,
  verdict: ratingVerdict,

  readKey(_question, details) {
    const entries = readEntries(details, "choice");
    const ratings = entries.map(({ id, element }) => [id, element.dataset.rating]);

    return { entries, ratings: Object.fromEntries(ratings) };
  },

  marks(form, { ratings }, response) {
    const [chosen] = chosenIn(response);

    return rowsOf(form).flatMap((row) => {
      const { choice: id = "" } = row.dataset;
      const { mark, word } = RATINGS[/** @type {Rating} */ (ratings[id])];
      if (id === chosen) {
        return [markRow(row, mark, text(word))];
      }

      return mark === "right" ? [markRow(row, "missed", text(word))] : [];
    });
  },

  /** Every choice has its reasons told: why one reply is stronger than another is what a judgement teaches. */
  feedback({ entries, ratings }, response) {
    const chosen = chosenIn(response);

    return chosenFirst(entries, chosen).map((entry) => {
      const { mark, label } = RATINGS[/** @type {Rating} */ (ratings[entry.id])];
      const words = text(chosen.includes(entry.id) ? "feedback-chosen" : label);

      return feedbackBlock(entry, words, mark);
    });
  },
};
