import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, question, settle } from "./page.js";

const QUESTION = "sort-the-day";
const RIGHT = { roster: "manage", thanks: "lead", review: "both", stock: "manage" };

/** What a learner does with the cards. */
function cards() {
  const sort = question(QUESTION);

  return {
    ...sort,
    place(bins) {
      for (const [card, bin] of Object.entries(bins)) {
        const radio = sort.find(`[data-card=${card}] [value=${bin}]`);
        radio.checked = true;
        radio.dispatchEvent(new Event("change", { bubbles: true }));
      }
    },
    check(bins = {}) {
      this.place(bins);
      sort.press("Check");
    },
    placed: () =>
      Object.fromEntries(
        sort
          .all(".course-card")
          .map((card) => [card.dataset.card, card.querySelector(":checked")?.value ?? ""])
          .filter(([, bin]) => bin),
      ),
  };
}

test("cards placed wrong are told first, each with where it belongs and why; the others stand behind a summary", () => {
  openCase("sort");
  const sort = cards();
  sort.check({ ...RIGHT, thanks: "manage" });
  assert.equal(document.activeElement, sort.find(".course-feedback"));
  assert.match(
    sort.feedback(),
    /^◐ Partly right\. ?3 of 4 placed right\.Belongs in Lead: Thank Jo .*It makes the next effort worthwhile\.The 3 you had right/,
  );
  const rest = sort.find("details.course-feedback__rest");
  assert.equal(rest.open, false);
  assert.match(rest.textContent, /Manage is right: Publish the roster two weeks ahead\./);
  assert.equal(rest.querySelectorAll("[data-mark=right]").length, 3);
  assert.equal(sort.find(".course-feedback__label ul").children.length, 2, "a card may hold a list");
});

test("with all right, every reason is in view", () => {
  openCase("sort");
  const sort = cards();
  sort.check(RIGHT);
  assert.match(sort.feedback(), /^✓ Right\. ?4 of 4 placed right\./);
  assert.equal(sort.find(".course-feedback details"), null);
  assert.equal(sort.all(".course-feedback__choice").length, 4);
  assert.match(sort.feedback(), /Most days hold more of one job than you meant them to\.$/);
});

test("each card gets a mark that is part of the name of its group", () => {
  openCase("sort");
  const sort = cards();
  sort.check({ ...RIGHT, thanks: "both" });
  assert.deepEqual(sort.marks().sort(), [
    ["review", "right", "Right"],
    ["roster", "right", "Right"],
    ["stock", "right", "Right"],
    ["thanks", "wrong", "Not right"],
  ]);
  const group = sort.find("[data-card=thanks] [role=radiogroup]");
  const label = document.getElementById(group.getAttribute("aria-labelledby"));
  assert.match(label.textContent, /complaint\. Not right$/);
});

test("cards without a place are counted, marked, and a link leads to the first", () => {
  const { store } = openCase("sort");
  const sort = cards();
  sort.check({ review: "both", roster: "manage" });
  assert.equal(sort.error(), "2 cards have no place yet. Choose where each belongs.");
  const missing = sort.all("[aria-invalid=true]").map((radio) => radio.closest("[data-card]").dataset.card);
  assert.deepEqual([...new Set(missing)].sort(), ["stock", "thanks"]);
  sort.find(".course-error a").click();
  assert.equal(document.activeElement.closest("[data-card]").dataset.card, missing[0]);
  sort.check({ [missing[0]]: "manage" });
  assert.equal(sort.error(), "1 card has no place yet. Choose where it belongs.");
  assert.deepEqual(store.document.questions, {});
});

test("another try keeps what is right and asks for the rest", () => {
  openCase("sort");
  const sort = cards();
  sort.check({ ...RIGHT, thanks: "manage", stock: "lead" });
  const order = sort.order();
  sort.press("Try again");
  assert.deepEqual(sort.placed(), { review: "both", roster: "manage" });
  assert.deepEqual(sort.order(), order);
  assert.equal(document.activeElement, sort.find("legend"));
  sort.check(RIGHT);
  assert.match(sort.feedback(), /^✓ Right\./);
});

test("the cards come in an order of their own, their bins never", () => {
  const orders = new Set();
  for (let seed = 0; seed < 10; seed += 1) {
    openCase("sort", { seed });
    orders.add(
      cards()
        .all("[data-card]")
        .map(({ dataset }) => dataset.card)
        .join(),
    );
    assert.deepEqual(cards().order().slice(0, 3), ["manage", "lead", "both"]);
  }
  assert.ok(orders.size > 3);
});

test("a reload brings every card back, wherever it stands now", async () => {
  const { storage, store } = openCase("sort");
  cards().check({ ...RIGHT, thanks: "manage" });
  await settle();
  assert.deepEqual(store.document.questions[QUESTION].response, {
    type: "pairs",
    value: [
      ["review", "both"],
      ["roster", "manage"],
      ["stock", "manage"],
      ["thanks", "manage"],
    ],
  });
  const thanksFirst = (html) => {
    const [card] = /<li class="course-card" data-card="thanks">[\s\S]*?<\/div><\/li>/.exec(html);

    return html
      .replace(card, "")
      .replace('<ol class="course-cards">', `$&${card}`)
      .replace('"true"', '"false"');
  };
  openCase("sort", { storage, edit: thanksFirst });
  assert.equal(cards().find(".course-card").dataset.card, "thanks");
  assert.deepEqual(cards().placed(), { ...RIGHT, thanks: "manage" });
  assert.match(cards().feedback(), /3 of 4 placed right/);
});

test("a card or a bin that is gone, or new, makes it another question", async () => {
  const { storage } = openCase("sort");
  cards().check(RIGHT);
  await settle();
  const edits = [
    (html) => html.replace(/<li class="course-card" data-card="stock">[\s\S]*?<\/li>/, ""),
    (html) => html.replaceAll('data-card="stock"', 'data-card="gloves"'),
    (html) => html.replaceAll('value="both"', 'value="neither"'),
  ];
  for (const edit of edits) {
    openCase("sort", { storage, edit });
    assert.deepEqual([cards().placed(), cards().feedback()], [{}, ""]);
    assert.match(cards().find(".course-question__changed").textContent, /has changed since you answered it/);
    assert.equal(document.querySelector(".course-quiz__progress").textContent, "0 of 1 checked");
  }
  cards().check(Object.fromEntries(Object.entries(RIGHT).map(([card]) => [card, "manage"])));
  assert.equal(cards().find(".course-question__changed"), null);
  assert.match(document.querySelector(".course-quiz__progress").textContent, /^All 1 questions checked/);
});
