import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, question, settle } from "./page.js";

const QUESTION = "hard-talk";
const RIGHT = ["purpose", "seen", "ask", "agree"];

/** What a learner does with the steps. */
function steps() {
  const order = question(QUESTION);
  const ids = () => order.all(".course-step").map(({ dataset }) => dataset.step);
  const button = (id, direction) => order.find(`[data-step=${id}] [data-move=${direction}]`);

  return {
    ...order,
    ids,
    button,
    status: () => order.find("[role=status]").textContent,
    move(id, direction) {
      button(id, direction).focus();
      button(id, direction).click();
    },
    arrange(wanted) {
      for (const [place, id] of wanted.entries()) {
        while (ids()[place] !== id) {
          this.move(id, "up");
        }
      }
    },
    check(wanted = []) {
      this.arrange(wanted);
      order.press("Check");
    },
  };
}

test("instead of lists of places there are buttons that name their step, with a focus of their own", () => {
  openCase("order");
  const order = steps();
  assert.equal(order.find("select, label[for$=agree]"), null);
  assert.deepEqual(
    order
      .all("[data-step=seen] button")
      .map((button) => [button.textContent, button.getAttribute("aria-label")]),
    [
      ["Up", "Move “Describe what you saw.” up"],
      ["Down", "Move “Describe what you saw.” down"],
    ],
  );
  assert.equal(order.find("[data-step=seen] em").textContent, "saw");
});

test("a step moves past its neighbour, keeps the focus, and the new place is told", () => {
  openCase("order");
  const order = steps();
  const [first, second, ...others] = order.ids();
  order.move(second, "up");
  assert.deepEqual(order.ids(), [second, first, ...others]);
  assert.equal(document.activeElement, order.button(second, "up"));
  assert.match(order.status(), /^“.+” is now 1 of 4\.$/);
  order.move(second, "down");
  assert.deepEqual(order.ids(), [first, second, ...others]);
  assert.match(order.status(), / is now 2 of 4\.$/);
  assert.equal(order.find(".course-feedback"), null);
});

test("at the ends a button says so and does nothing, and none is ever locked", () => {
  openCase("order");
  const order = steps();
  const ids = order.ids();
  const ends = () =>
    order.all("[aria-disabled=true]").map((one) => [one.closest("li").dataset.step, one.dataset.move]);
  assert.deepEqual(ends(), [
    [ids[0], "up"],
    [ids[3], "down"],
  ]);
  order.move(ids[0], "up");
  order.move(ids[3], "down");
  assert.deepEqual([order.ids(), order.status()], [ids, ""]);
  order.find("ol").click();
  assert.deepEqual(order.ids(), ids);
  order.move(ids[1], "up");
  assert.equal(ends()[0][0], ids[1]);
  assert.ok(order.all("button").every(({ disabled }) => !disabled));
});

test("the order at the start is nobody's response", () => {
  const { store } = openCase("order");
  const order = steps();
  order.check();
  assert.equal(order.error(), "Put the steps into the right order. Move at least one.");
  assert.equal(order.find("[aria-invalid]"), null);
  const link = order.find(".course-error a");
  const target = document.querySelector(link.getAttribute("href"));
  link.click();
  assert.equal(document.activeElement, target);
  assert.equal(target.getAttribute("aria-disabled"), "false");
  assert.deepEqual(store.document.questions, {});
});

test("the order at the start is never the right one", () => {
  const starts = new Set();
  for (let seed = 0; seed < 60; seed += 1) {
    openCase("order", { seed });
    starts.add(steps().ids().join());
  }
  assert.ok(starts.size > 10);
  assert.ok(!starts.has(RIGHT.join()));
});

test("what follows its right neighbour is right; the order that works is told with its reasons", () => {
  const { store } = openCase("order");
  const order = steps();
  order.check(["seen", "ask", "agree", "purpose"]);
  assert.deepEqual(order.marks(), [
    ["seen", "wrong", "Not right"],
    ["ask", "right", "Right"],
    ["agree", "right", "Right"],
    ["purpose", "wrong", "Not right"],
  ]);
  assert.match(
    order.feedback(),
    /^◐ Partly right\. ?2 of 3 steps follow the one they should follow\.The order that works:Say what the talk is about\.So that nobody has to guess\.Describe what you saw\.Ask how/,
  );
  assert.equal(order.all(".course-feedback__steps li").length, 4);
  assert.equal(store.document.questions[QUESTION].score, 2 / 3);
});

test("another try goes on from the order that is there", () => {
  openCase("order");
  const order = steps();
  const wrong = ["seen", "purpose", "ask", "agree"];
  order.check(wrong);
  order.press("Try again");
  assert.deepEqual([order.ids(), order.marks(), order.feedback()], [wrong, [], ""]);
  assert.equal(document.activeElement, order.find("legend"));
  order.check(RIGHT);
  assert.match(order.feedback(), /^✓ Right\./);
  assert.equal(order.find(".course-feedback__retry"), null);
});

test("a move after the check takes the marks away, and the words of the step are told without them", () => {
  openCase("order");
  const order = steps();
  order.check(["seen", "ask", "agree", "purpose"]);
  order.move("purpose", "up");
  assert.deepEqual(order.marks(), []);
  assert.match(order.feedback(), /You have changed something since/);
  assert.equal(order.status(), "“Say what the talk is about.” is now 3 of 4.");
});

test("a reload brings the order back; starting again brings another one", async () => {
  const { storage, store } = openCase("order");
  steps().check(RIGHT);
  await settle();
  assert.deepEqual(store.document.questions[QUESTION].response, { type: "order", value: RIGHT });
  openCase("order", { storage });
  assert.deepEqual(steps().ids(), RIGHT);
  assert.match(steps().feedback(), /^✓ Right\./);
  [...document.querySelectorAll("course-quiz button")]
    .find(({ textContent }) => textContent === "Start again")
    .click();
  assert.notDeepEqual(steps().ids(), RIGHT);
  assert.deepEqual([steps().feedback(), steps().status()], ["", ""]);
  steps().check();
  assert.ok(steps().error());
});

test("an order with a step that has gone, or with one too few, is not shown", async () => {
  const { storage } = openCase("order");
  steps().check(RIGHT);
  await settle();
  const without = (html) => html.replace(/<li class="course-step" data-step="ask">[\s\S]*?<\/li>/, "");
  const renamed = (html) => html.replaceAll('data-step="ask"', 'data-step="question"');
  for (const edit of [without, renamed]) {
    openCase("order", { storage, edit });
    assert.equal(steps().feedback(), "");
    assert.ok(steps().find(".course-question__changed"));
  }
});
