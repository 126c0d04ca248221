import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, question, settle } from "./page.js";

const QUESTION = "keys-again";

/** A conversation. */
function talk() {
  const scenario = question(QUESTION);
  const stage = () => scenario.find(".course-stage");
  const button = () => scenario.find(".course-question__actions [type=submit]");

  return {
    ...scenario,
    stage,
    button,
    words: () => stage().textContent.replace(/\s+/g, " ").trim(),
    replies: () => scenario.all(".course-stage input").map(({ value }) => value),
    say(turn) {
      if (turn) {
        scenario.find(`.course-stage [value="${turn}"]`).checked = true;
      }
      button().click();
    },
    /** Say everything and read what happens, up to the ending. */
    go(...turns) {
      for (const turn of turns) {
        this.say(turn);
        this.say();
      }
    },
  };
}

test("a conversation begins with its first scene alone, and nothing chosen", () => {
  openCase("scenario");
  const scenario = talk();
  assert.match(scenario.words(), /^Mira stands in the door\. “Sorry, I know\.”/);
  assert.deepEqual(scenario.replies().sort(), ["door/ask", "door/blame", "door/wait"]);
  assert.equal(scenario.find(".course-stage :checked"), null);
  assert.equal(scenario.find(".course-scenes").hidden, true);
  assert.equal(scenario.button().textContent, "Say it");
  assert.equal(scenario.find(".course-stage label em").textContent, "always");
});

test("saying something shows what happens, with the focus on it, and then the next scene", () => {
  const { store } = openCase("scenario");
  const scenario = talk();
  scenario.say("door/blame");
  assert.equal(document.activeElement, scenario.stage());
  assert.match(scenario.words(), /^“You are always late\.”\s?She looks away\./);
  assert.equal(scenario.button().textContent, "Go on");
  assert.equal(scenario.find(".course-sure").hidden, true);
  scenario.say();
  assert.equal(document.activeElement, scenario.stage());
  assert.match(scenario.words(), /^“Then find somebody else,” she says\./);
  assert.deepEqual(scenario.replies().sort(), ["anger/back", "anger/go"]);
  assert.equal(scenario.button().textContent, "Say it");
  assert.equal(scenario.find(".course-sure").hidden, false);
  assert.deepEqual(store.document.questions, {});
});

test("the stage is named by what is new on it", () => {
  openCase("scenario");
  const scenario = talk();
  const name = () =>
    document.getElementById(scenario.stage().getAttribute("aria-labelledby")).textContent.trim();
  assert.match(name(), /^Mira stands in the door\./);
  scenario.say("door/blame");
  assert.match(name(), /^She looks away\./);
  scenario.say();
  assert.match(name(), /^“Then find somebody else,”/);
});

test("an ending has a verdict, what came of it, a look back, and every turn with its reason", () => {
  const { store } = openCase("scenario");
  const scenario = talk();
  scenario.go("door/blame", "anger/back", "door/ask", "story/hook");
  const box = scenario.find(".course-feedback");
  assert.equal(document.activeElement, box);
  assert.match(
    scenario.feedback(),
    /^◐ Workable\. ?On Friday the keys hang where they should\.A question found the cause, and an agreement mends it\.Weak: “You are always late\.”She looks away\..*Strongest: “That was unfair.*Strongest: “What happened.*Strongest: “Let us agree/,
  );
  assert.deepEqual(
    scenario.all(".course-feedback__choice").map(({ dataset }) => dataset.mark),
    ["wrong", "right", "right", "right"],
  );
  assert.deepEqual(
    [scenario.stage().hidden, scenario.find(".course-question__actions").hidden],
    [true, true],
  );
  const { score, outcome, response } = store.document.questions[QUESTION];
  assert.deepEqual([score, outcome], [0.75, "partly-correct"]);
  assert.deepEqual(response, {
    type: "order",
    value: ["door/blame", "anger/back", "door/ask", "story/hook"],
  });
});

test("the verdict is by the mean: strongest all along, workable from the middle, weak below", () => {
  const verdict = (...turns) => {
    openCase("scenario");
    talk().go(...turns);

    return [
      talk().find(".course-feedback__verdict").textContent,
      talk().find(".course-feedback").dataset.outcome,
    ];
  };
  assert.deepEqual(verdict("door/ask", "story/hook"), ["✓ Strongest.", "correct"]);
  assert.deepEqual(verdict("door/wait", "story/note"), ["◐ Workable.", "partly-correct"]);
  assert.deepEqual(verdict("door/blame", "anger/go"), ["✕ Weak.", "incorrect"]);
});

test("another way can be tried after every ending, and counts as another check", () => {
  const { store } = openCase("scenario");
  const scenario = talk();
  const order = scenario.replies();
  scenario.go("door/ask", "story/hook");
  scenario.press("Try another way");
  assert.deepEqual([scenario.replies(), scenario.feedback()], [order, ""]);
  assert.equal(document.activeElement, scenario.find("legend"));
  assert.equal(scenario.find(".course-question__actions").hidden, false);
  scenario.go("door/blame", "anger/go");
  assert.match(scenario.feedback(), /^✕ Weak\. ?On Friday Mira hands in her notice\./);
  assert.equal(store.document.questions[QUESTION].checks, 2);
});

test("saying nothing is asked about, in the middle of a conversation too", () => {
  openCase("scenario");
  const scenario = talk();
  scenario.say();
  assert.equal(scenario.error(), "Choose what you would say.");
  assert.equal(scenario.all("[aria-invalid=true]").length, 3);
  scenario.say("door/blame");
  assert.equal(scenario.find(".course-error, .course-error__inline"), null);
  scenario.say();
  scenario.say();
  assert.equal(scenario.error(), "Choose what you would say.");
  scenario.find(".course-error a").click();
  assert.equal(document.activeElement, scenario.find(".course-stage input"));
});

test("replies come in an order of their own", () => {
  const orders = new Set();
  for (let seed = 0; seed < 12; seed += 1) {
    openCase("scenario", { seed });
    orders.add(talk().replies().join());
  }
  assert.ok(orders.size > 2);
  openCase("scenario", { edit: (html) => html.replace('data-shuffle="true"', 'data-shuffle="false"') });
  assert.deepEqual(talk().replies(), ["door/ask", "door/blame", "door/wait"]);
});

test("a reload brings the ending back; one in the middle begins anew", async () => {
  const { storage } = openCase("scenario");
  talk().go("door/wait", "story/note");
  await settle();
  openCase("scenario", { storage });
  assert.match(talk().feedback(), /^◐ Workable\./);
  assert.equal(talk().stage().hidden, true);
  assert.equal(document.activeElement, document.body);
  talk().press("Try another way");
  talk().say("door/ask");
  openCase("scenario", { storage });
  assert.match(talk().feedback(), /^◐ Workable\./);
});

test("another tab's ending waits while somebody is talking here", async () => {
  const { storage, store } = openCase("scenario");
  talk().go("door/ask", "story/hook");
  await settle();
  const later = storage.entries.get(store.key);
  const second = openCase("scenario");
  talk().say("door/blame");
  storage.entries.set(store.key, later);
  second.storage.entries.set(second.store.key, later);
  second.store.refresh();
  assert.match(talk().words(), /She looks away/);
  talk().say();
  talk().say("anger/go");
  talk().say();
  assert.match(talk().feedback(), /^✕ Weak\./);
});

test("a way that no longer leads to an ending is another conversation", async () => {
  const { storage } = openCase("scenario");
  talk().go("door/wait", "story/note");
  await settle();
  const edits = [
    (html) => html.replaceAll('"note"', '"letter"').replaceAll("story/note", "story/letter"),
    (html) =>
      html.replace(
        'data-reply="wait" data-rating="acceptable" data-next="story"',
        'data-reply="wait" data-rating="acceptable" data-next="anger"',
      ),
  ];
  for (const edit of edits) {
    openCase("scenario", { storage, edit });
    assert.equal(talk().feedback(), "");
    assert.ok(talk().find(".course-question__changed"));
    assert.match(talk().words(), /^Mira stands/);
  }
});
