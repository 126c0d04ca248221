import assert from "node:assert/strict";
import { test } from "node:test";
import { makeStore, openPage, question, settle, window } from "./page.js";
import { quotaError } from "./samples.js";

test("a question starts with nothing chosen, the key out of the page and Check in it", () => {
  openPage();
  const ferry = question("ferry-late");
  assert.deepEqual(ferry.chosen(), []);
  assert.equal(ferry.find("details"), null);
  assert.equal(ferry.find(".course-question__actions").hidden, false);
  assert.equal(ferry.find(".course-feedback"), null);
  assert.equal(document.body.textContent.includes("They know why"), false);
});

test("choosing alone checks nothing", () => {
  const { store } = openPage();
  question("ferry-late").choose("wait");
  assert.equal(question("ferry-late").find(".course-feedback"), null);
  assert.deepEqual(store.document.questions, {});
});

test("a wrong choice gets the verdict first, then why it is wrong and what is better, and the focus", () => {
  openPage();
  const ferry = question("ferry-late");
  ferry.check("swap");
  const box = ferry.find(".course-feedback");
  assert.equal(document.activeElement, box);
  assert.equal(box.dataset.outcome, "incorrect");
  assert.equal(document.getElementById(box.getAttribute("aria-labelledby")).textContent, "✕ Not right yet.");
  assert.match(
    ferry.feedback(),
    /^✕ Not right yet\.You chose: Swap the shiftNobody asked yet\.Better: Listen to the crewThey know why\.Both jobs count\.Read “Two routines” againTry again$/,
  );
  assert.equal(box.querySelector(".course-feedback__label em").textContent, "shift");
  assert.equal(box.querySelector("a").getAttribute("href"), "#two-routines");
  assert.deepEqual(
    ferry
      .all(".course-choice")
      .map((row) => [row.dataset.mark, row.querySelector(".course-choice__mark")?.textContent.trim()]),
    [
      ["wrong", "Not right"],
      ["missed", "Right, not chosen"],
      [undefined, undefined],
    ],
  );
});

test("a right choice says why it is right, and offers no second try", () => {
  openPage();
  const ferry = question("ferry-late");
  ferry.check("listen");
  assert.match(ferry.feedback(), /^✓ Right\.You chose: Listen to the crewThey know why\./);
  assert.equal(ferry.find(".course-feedback__retry"), null);
});

test("select many tells what belongs, what does not and what is left out", () => {
  openPage();
  const ward = question("ward-round");
  ward.check("ask", "count", "plan");
  assert.equal(ward.find(".course-feedback").dataset.outcome, "incorrect");
  ward.check("ask");
  assert.match(
    ward.feedback(),
    /^◐ Partly right\.You chose, and it belongs: Ask what is in the wayIt makes room\.You left out: Thank for one thingIt is seen\./,
  );
  ward.check("ask", "thank", "count");
  assert.match(ward.feedback(), /You chose, and it does not belong: Count the stockThat is managing\./);
  ward.check("ask", "thank");
  assert.match(ward.feedback(), /^✓ Right\./);
});

test("all or nothing is scored so", () => {
  openPage({
    edit: (html) =>
      html.replace(
        'data-select="many" data-scoring="partial"',
        'data-select="many" data-scoring="all-or-nothing"',
      ),
  });
  const ward = question("ward-round");
  ward.check("ask");
  assert.equal(ward.find(".course-feedback").dataset.outcome, "incorrect");
  assert.match(
    ward.feedback(),
    /^✕ Not right yet\.All of it has to be right here: every choice that belongs, and no other\.You chose, and it belongs/,
  );
  ward.check("ask", "thank");
  assert.match(ward.feedback(), /^✓ Right\.You chose, and it belongs/);
});

test("nothing is ever locked: another try works at once", () => {
  const { store } = openPage();
  const ferry = question("ferry-late");
  ferry.check("swap");
  assert.ok(ferry.all("input, button").every((control) => !control.disabled));
  ferry.check("listen");
  assert.equal(ferry.all(".course-feedback").length, 1);
  assert.deepEqual(
    [store.document.questions["ferry-late"].outcome, store.document.questions["ferry-late"].checks],
    ["correct", 2],
  );
});

test("a changed choice takes the marks away; the feedback stays and says what it is about", () => {
  openPage();
  const ferry = question("ferry-late");
  ferry.check("swap");
  ferry.choose("wait");
  ferry.choose("listen");
  assert.deepEqual(ferry.all("[data-mark]:not(.course-feedback__choice)"), []);
  assert.match(ferry.feedback(), /^✕ Not right yet\.You have changed something since\./);
  assert.equal(ferry.all(".course-feedback__since").length, 1);
});

test("try again clears the choice and the feedback, keeps the order, and goes to the question", () => {
  openPage();
  const sheet = question("stock-sheet");
  const order = sheet.order();
  sheet.check("lead");
  sheet.find(".course-feedback__retry").click();
  assert.deepEqual([sheet.chosen(), sheet.order(), sheet.feedback()], [[], order, ""]);
  assert.equal(document.activeElement, sheet.find("legend"));
});

test("checking with nothing chosen names the problem, takes the focus and leads to the first choice", () => {
  const { store } = openPage();
  const ferry = question("ferry-late");
  ferry.check();
  const summary = ferry.find(".course-error");
  assert.equal(document.activeElement, summary);
  assert.match(summary.textContent, /^There is a problemChoose one\.$/);
  assert.equal(ferry.find("fieldset").previousElementSibling, summary);
  const inline = ferry.find("fieldset .course-error__inline");
  assert.equal(inline.textContent, "Choose one.");
  for (const input of ferry.all("fieldset input")) {
    assert.equal(input.getAttribute("aria-invalid"), "true");
    assert.equal(input.getAttribute("aria-describedby"), inline.id);
  }
  summary.querySelector("a").click();
  assert.equal(document.activeElement, ferry.all("fieldset input")[0]);
  assert.deepEqual(store.document.questions, {});

  ferry.check("listen");
  assert.equal(ferry.find(".course-error, .course-error__inline, [aria-invalid]"), null);
  question("ward-round").check();
  assert.match(question("ward-round").find(".course-error").textContent, /Choose all that apply\./);
});

test("a reload brings back response, marks and feedback, without taking the focus", async () => {
  const { storage } = openPage();
  question("ward-round").check("ask", "count");
  await settle();
  const order = question("ward-round").order();
  openPage({ storage, seed: 7 });
  const ward = question("ward-round");
  assert.deepEqual(ward.chosen().sort(), ["ask", "count"]);
  assert.deepEqual(ward.order(), order);
  assert.match(ward.feedback(), /^✕ Not right yet\./);
  assert.equal(ward.all(".course-choice[data-mark]").length, 3);
  assert.equal(document.activeElement, document.body);
});

test("results follow the id, whatever is inserted before the question or moved", async () => {
  const { storage } = openPage();
  question("ferry-late").check("listen");
  await settle();
  const moved = (html) => {
    const [block] = html.match(
      /<div class="course-block"><course-question[\s\S]*?<\/course-question><\/div>/,
    );
    const other = block.replaceAll("ferry-late", "new-one");

    return html.replace(block, other).replace("<h2 ", `${block}<h2 `);
  };
  openPage({ storage, edit: moved });
  assert.deepEqual(question("ferry-late").chosen(), ["listen"]);
  assert.deepEqual(question("new-one").chosen(), []);
});

test("a result of another rev does not count, and the page says why", async () => {
  const { storage } = openPage();
  question("ferry-late").check("listen");
  await settle();
  openPage({ storage, edit: (html) => html.replace('data-rev="2"', 'data-rev="3"') });
  const ferry = question("ferry-late");
  assert.deepEqual([ferry.chosen(), ferry.feedback()], [[], ""]);
  assert.match(ferry.find(".course-question__changed").textContent, /has changed since you answered it/);
  ferry.check("listen");
  assert.equal(ferry.find(".course-question__changed"), null);
});

test("a result whose choice is gone is not shown", async () => {
  const { storage } = openPage();
  question("ferry-late").check("wait");
  await settle();
  openPage({ storage, edit: (html) => html.replaceAll('"wait"', '"later"') });
  assert.deepEqual([question("ferry-late").chosen(), question("ferry-late").feedback()], [[], ""]);
  assert.match(question("ferry-late").find(".course-question__changed").textContent, /has changed since/);
  assert.equal(document.querySelector(".course-quiz__progress").textContent, "0 of 3 checked");
  question("ferry-late").check("listen");
  assert.equal(question("ferry-late").find(".course-question__changed"), null);
  assert.equal(document.querySelector(".course-quiz__progress").textContent, "1 of 3 checked");
});

test("a response of any other shape counts as one to another question", async () => {
  const strange = [
    null,
    {},
    { type: "one" },
    { type: "many", value: ["listen"] },
    { type: "order", value: ["listen"] },
    { type: "pairs", value: 7 },
  ];
  for (const response of strange) {
    const { storage, store } = openPage();
    question("ferry-late").check("listen");
    await settle();
    const stored = JSON.parse(storage.entries.get(store.key));
    const outcome = response ? { response } : { response, outcome: "unmarked", score: null };
    Object.assign(stored.questions["ferry-late"], outcome);
    storage.setItem(store.key, JSON.stringify(stored));
    openPage({ storage });
    assert.deepEqual([question("ferry-late").chosen(), question("ferry-late").feedback()], [[], ""]);
    assert.ok(question("ferry-late").find(".course-question__changed"));
  }
});

test("another tab's result is shown, unless somebody is in the middle of choosing here", async () => {
  const { storage, store } = openPage();
  const other = makeStore(storage);
  const check = {
    rev: 2,
    outcome: "correct",
    score: 1,
    checks: 1,
    sure: null,
    response: { type: "one", value: "listen" },
  };
  const write = (at) =>
    other.save((document) => ({ ...document, updated: at, questions: { "ferry-late": { ...check, at } } }));
  question("ferry-late").choose("wait");
  await write(1_900_000_000_000);
  store.refresh();
  assert.deepEqual([question("ferry-late").chosen(), question("ferry-late").feedback()], [["wait"], ""]);
  question("ferry-late").choose();
  store.refresh();
  await write(1_900_000_000_001);
  store.refresh();
  assert.deepEqual(question("ferry-late").chosen(), ["listen"]);
});

test("deleting everything in another tab empties the question here", async () => {
  const { storage, store } = openPage();
  question("ferry-late").check("listen");
  await settle();
  await makeStore(storage).save((document) => ({ ...document, generation: 2, questions: {} }));
  store.refresh();
  assert.deepEqual([question("ferry-late").chosen(), question("ferry-late").feedback()], [[], ""]);
});

test("choices come in an order of their own, unless the author wants them as they stand", () => {
  const orders = new Set();
  for (let seed = 0; seed < 12; seed += 1) {
    openPage({ seed });
    orders.add(question("stock-sheet").order().join());
    assert.deepEqual(question("ferry-late").order(), ["swap", "listen", "wait"]);
  }
  assert.ok(orders.size > 2);
});

test("without storage a question works all the same", async () => {
  const { storage } = openPage();
  storage.fault = () => {
    throw quotaError();
  };
  openPage({ storage });
  question("ferry-late").check("swap");
  await settle();
  question("ferry-late").check("listen");
  assert.match(question("ferry-late").feedback(), /^✓ Right\./);
});

test("a question that leaves the page and comes back still works, once", () => {
  const { store } = openPage();
  const { element } = question("ferry-late");
  const place = element.parentElement;
  element.remove();
  place.append(element);
  question("ferry-late").check("listen");
  assert.equal(store.document.questions["ferry-late"].checks, 1);
});

test("a broken question stays as it was, and stops no other", () => {
  const errors = [];
  const note = (event) => {
    event.preventDefault();
    errors.push(event.error.message);
  };
  window.addEventListener("error", note);
  openPage({
    edit: (html) =>
      html
        .replace(
          'id="question-ferry-late" data-question="ferry-late" data-rev="2" data-type="choice"',
          'id="question-ferry-late" data-type="riddle"',
        )
        .replace(/(id="question-stock-sheet"[\s\S]*?)<legend[\s\S]*?<\/legend>/, "$1"),
  });
  window.removeEventListener("error", note);
  assert.deepEqual(errors, ["no question type “riddle”", "fieldset: no legend inside"]);
  assert.ok(question("ferry-late").find("details"));
  assert.ok(question("stock-sheet").find("details"));
  question("ward-round").check("ask", "thank");
  assert.match(question("ward-round").feedback(), /^✓ Right\./);
});
