import assert from "node:assert/strict";
import { test } from "node:test";
import { arrive } from "../../docs/assets/js/carry/arrive.js";
import { BitReader, BitWriter } from "../../docs/assets/js/carry/bits.js";
import { contentsOf, fileName, fileOf, readFile, takeBack, takeIn } from "../../docs/assets/js/carry/file.js";
import { packPlace, readPlace } from "../../docs/assets/js/carry/place.js";
import { reminder } from "../../docs/assets/js/carry/reminder.js";
import { emptyDocument } from "../../docs/assets/js/progress/document.js";
import { canonical, merge } from "../../docs/assets/js/progress/merge.js";
import {
  changeSetting,
  deleteEverything,
  keepPosition,
  keepText,
  markRead,
  recordCheck,
} from "../../docs/assets/js/progress.js";
import { reviewOf } from "../../docs/assets/js/review/schedule.js";
import { randomFrom } from "../../docs/assets/js/shuffle.js";
import { standingOf } from "../../docs/assets/js/standing.js";
import { makeOutline, withChecks } from "./outlines.js";
import { COURSE, DOCUMENT, drawDocument } from "./samples.js";

const DAY = 86_400_000;
const START = new Date(2024, 8, 1, 9).getTime();
const WHOLE = makeOutline({ modules: 17, questions: 19, sections: 15 });
const LETTERS = /^[\w-]+$/;

/** Two years of study, drawn from a seed: every question met, most of them several times. */
function drawHistory(seed, outline = WHOLE) {
  const random = randomFrom(String(seed));
  const below = (limit) => Math.floor(random() * limit);
  const checks = [];
  for (const { questions } of outline.modules) {
    for (const { id } of questions) {
      let day = below(500);
      for (let count = below(6); count >= 0; count -= 1) {
        checks.push([
          id,
          START + day * DAY + below(8 * 3_600_000),
          [0, 0.5, 1, 1, 1][below(5)],
          [null, true, false][below(3)],
        ]);
        day += 1 + below(40);
      }
    }
  }
  let document = withChecks({ ...DOCUMENT, created: START, updated: START + 720 * DAY }, checks.slice(-2000));
  for (const { id, sections } of outline.modules) {
    for (const section of sections.filter(() => random() < 0.7)) {
      document = markRead(document, `${id}#${section.id}`, document.updated);
    }
  }

  return document;
}

const fresh = (at = START) => emptyDocument({ course: COURSE, seed: 9, at });
const now = START + 730 * DAY;

test("numbers of any size survive the letters of a link", () => {
  for (const order of [0, 1, 5, 14]) {
    const writer = new BitWriter();
    const numbers = [0, 1, 2, 3, 30, 31, 32, 1000, 20_000, 2 ** 25];
    for (const number of numbers) {
      writer.number(number, order);
      writer.bits(number % 8, 3);
    }
    assert.match(writer.letters, LETTERS);
    const reader = new BitReader(writer.letters);
    for (const number of numbers) {
      assert.deepEqual([reader.number(order), reader.bits(3)], [number, number % 8]);
    }
    assert.throws(() => reader.bits(8), RangeError);
  }
  assert.equal(new BitWriter().letters, "");
  assert.equal(new BitReader("").bits(0), 0);
  assert.throws(() => new BitReader("%"));
});

test("a place that was sent brings back what is read, practised, secure and due", () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const sender = changeSetting(
      keepPosition(drawHistory(seed), { module: "module-3", section: "s2" }, now),
      "route",
      "short",
      now,
    );
    const { status, place } = readPlace(packPlace(sender, WHOLE, now), WHOLE, COURSE);
    assert.equal(status, "read");
    const there = arrive(fresh(), place, now);
    for (const module of WHOLE.modules) {
      assert.deepEqual(standingOf(module, there), standingOf(module, sender), `seed ${seed} ${module.id}`);
    }
    assert.equal(there.position.section, "s2");
    assert.equal(there.settings.route.value, "short");
    const due = (document) =>
      reviewOf(WHOLE, document, now + DAY, 400).questions.map(({ question }) => question.id);
    const [here, away] = [new Set(due(sender)), new Set(due(there))];
    assert.ok(
      [...away].every((id) => here.has(id)),
      `seed ${seed}: nothing is due that was not`,
    );
    assert.ok(here.size - away.size < here.size * 0.2 + 3, `seed ${seed}: ${away.size} of ${here.size}`);
  }
});

test("the link is short enough for mail, with 17 modules and 320 questions", () => {
  const lengths = Array.from({ length: 20 }, (_, seed) => packPlace(drawHistory(seed), WHOLE, now).length);
  assert.ok(Math.max(...lengths) < 2000, `${Math.max(...lengths)} letters`);
  assert.ok(packPlace(fresh(), WHOLE, now).length < 30);
});

test("no words of the learner's own are in the link", () => {
  const plain = packPlace(DOCUMENT, WHOLE, now);
  const written = keepText(DOCUMENT, "commit/module-1", { if: "secret", then: "words" }, now);
  assert.equal(packPlace(written, WHOLE, now), plain);
});

test("a place arriving twice, or where it came from, changes no result", () => {
  const sender = drawHistory(3);
  const { place } = readPlace(packPlace(sender, WHOLE, now), WHOLE, COURSE);
  const home = arrive(sender, place, now);
  assert.deepEqual(
    [home.log, home.questions, home.sections],
    [sender.log, sender.questions, sender.sections],
  );
  const once = arrive(fresh(), place, now);
  const twice = arrive(once, place, now + 1);
  assert.deepEqual([twice.log, twice.questions, twice.sections], [once.log, once.questions, once.sections]);
});

test("what is newer here stays", () => {
  const { place } = readPlace(
    packPlace(
      keepPosition(
        withChecks(DOCUMENT, [["q1", now - 5 * DAY, 0]]),
        { module: "module-1", section: "s1" },
        now - 4 * DAY,
      ),
      WHOLE,
      now - 4 * DAY,
    ),
    WHOLE,
    COURSE,
  );
  const here = changeSetting(
    keepPosition(
      recordCheck(fresh(), { question: "q1", rev: 1, outcome: "correct", score: 1, response: null, at: now }),
      { module: "module-2", section: "s2" },
      now,
    ),
    "route",
    "gone",
    now,
  );
  const after = arrive(here, { ...place, route: "short" }, now + 1);
  assert.equal(after.questions.q1.score, 1);
  assert.equal(after.position.section, "s2");
  assert.equal(after.settings.route.value, "gone");
});

test("a question that was changed or retired meanwhile gets no result from a link", () => {
  const letters = packPlace(
    withChecks(DOCUMENT, [
      ["q1", now - DAY, 1],
      ["q2", now - DAY, 0.5],
    ]),
    WHOLE,
    now,
  );
  const changed = makeOutline({
    modules: 17,
    questions: 19,
    sections: 15,
    edit: ({ modules }) => {
      modules[0].questions[0].rev = 2;
      modules[0].questions.splice(1, 1);
    },
  });
  assert.deepEqual(readPlace(letters, changed, COURSE).place.results, []);
});

test("what a course that has changed since says of a link", () => {
  const sender = markRead(
    keepPosition(DOCUMENT, { module: "module-1", section: "s1" }, now),
    "module-1#s1",
    now,
  );
  const letters = packPlace(sender, WHOLE, now);
  const moved = makeOutline({
    modules: 17,
    edit: ({ modules }) => {
      modules[0].sections.reverse();
    },
  });
  const { place } = readPlace(letters, moved, COURSE);
  assert.deepEqual(place.sections, [], "no mark lands on another section");
  assert.deepEqual(place.position, { module: "module-1", section: "s1" });
  assert.equal(readPlace(letters, makeOutline({ modules: 0 }), COURSE).place.position, null);
});

test("a result whose question has been answered in another revision goes by its last check", () => {
  const document = withChecks(DOCUMENT, [["q1", now - DAY, 0.5]]);
  const other = { ...document, questions: { q1: { ...document.questions.q1, rev: 2, score: null } } };
  const { place } = readPlace(packPlace(other, WHOLE, now), WHOLE, COURSE);
  assert.equal(place.results[0].score, 0.5);
  const unmarked = { ...document, questions: { q1: { ...document.questions.q1, score: null } } };
  assert.equal(readPlace(packPlace(unmarked, WHOLE, now), WHOLE, COURSE).place.results[0].score, 0);
});

test("links that are cut, foreign, newer or made up are refused", () => {
  const letters = packPlace(drawHistory(1), WHOLE, now);
  assert.equal(readPlace(letters, WHOLE, "another").status, "other-course");
  assert.equal(readPlace("", WHOLE, COURSE).status, "broken");
  for (const broken of [
    letters.slice(0, -1),
    letters.slice(0, 50),
    `${letters}x`,
    "x",
    "<img src=x>",
    "%00",
  ]) {
    assert.notEqual(readPlace(broken, WHOLE, COURSE).status, "read", broken.slice(0, 20));
  }
  const newer = new BitWriter();
  newer.bits(2, 4);
  newer.bits(0, 30);
  assert.equal(readPlace(`${newer.letters}abc`, WHOLE, COURSE).status, "newer");
  const random = randomFrom("letters");
  for (let count = 0; count < 2000; count += 1) {
    const place = Math.floor(random() * letters.length);
    const other = "ABCDEFGHijklmnop0123456789-_"[Math.floor(random() * 28)];
    const reading = readPlace(letters.slice(0, place) + other + letters.slice(place + 1), WHOLE, COURSE);
    assert.ok(["read", "broken", "other-course", "newer"].includes(reading.status));
  }
});

test("1,000 random histories are exported, wiped, imported and equal", () => {
  for (let seed = 0; seed < 1000; seed += 1) {
    const document = drawDocument(`history ${seed}`);
    const wiped = deleteEverything(document, { seed: 1, at: now });
    const reading = readFile(fileOf(document), COURSE);
    assert.equal(reading.status, "read");
    assert.ok(reading.complete);
    for (const empty of [fresh(), wiped]) {
      const back = takeIn(empty, reading.document, "replace");
      assert.ok(back.generation >= document.generation);
      assert.equal(
        canonical({ ...back, generation: 0 }),
        canonical({ ...document, generation: 0 }),
        `seed ${seed}`,
      );
      // The wiped tabs must not win over what was brought back.
      assert.equal(canonical(merge(back, empty)).includes('"log"'), true);
    }
    const merged = takeIn(fresh(), reading.document, "merge");
    assert.deepEqual(merged.questions, document.questions);
    assert.deepEqual(merged.texts, document.texts);
  }
});

test("an import in place of what is here wins over other tabs, and so does taking it back", () => {
  const here = keepText(fresh(), "note", "mine", now);
  const brought = keepText(fresh(), "other", "theirs", now);
  const replaced = takeIn(here, brought, "replace");
  assert.deepEqual(merge(replaced, here).texts, brought.texts);
  const back = takeBack(replaced, here);
  assert.deepEqual(merge(back, replaced).texts, here.texts);
});

test("two devices that were emptied at different times are put together entry by entry", () => {
  const here = keepText(fresh(), "note", "mine", now);
  const there = keepText({ ...fresh(), generation: 4 }, "other", "theirs", now);
  for (const both of [takeIn(here, there, "merge"), takeIn(there, here, "merge")]) {
    assert.deepEqual(Object.keys(both.texts).sort(), ["note", "other"]);
    assert.equal(both.generation, 4);
  }
});

test("files that are no file of this course are refused, each in its own way", () => {
  const whole = drawDocument("file");
  const file = (more) => JSON.stringify({ ...whole, ...more });
  assert.equal(readFile(`\ufeff${fileOf(whole)}`, COURSE).status, "read");
  assert.equal(readFile(file({ moods: { at: 1 } }), COURSE).status, "read");
  const cases = {
    "no-document": ["", "{", "GIF89a", "[]", "3", "null", '"<script>"'],
    foreign: ["{}", file({ app: "other" })],
    "other-course": [file({ course: "another-fork" })],
    newer: [file({ schema: 2 }), file({ schema: 99, questions: "x" })],
    broken: [
      file({ schema: 0 }),
      file({ schema: "1" }),
      file({ questions: [] }),
      file({ log: {} }),
      file({ seed: -1 }),
    ],
  };
  for (const [status, texts] of Object.entries(cases)) {
    for (const text of texts) {
      assert.equal(readFile(text, COURSE).status, status, text.slice(0, 40));
    }
  }
  assert.equal(readFile(file({ texts: { note: 5 } }), COURSE).complete, false);
});

test("what a file holds is counted for whoever decides about it", () => {
  let document = markRead(
    keepText(withChecks(fresh(), [["q1", now, 1]]), "note", "x", now),
    "module-1#s1",
    now,
  );
  document = keepText(document, "gone", " ", now);
  document = { ...document, plan: { a: { at: 1, value: 1 }, b: { at: 1, deleted: true } } };
  const { from, to, ...counts } = contentsOf(document);
  assert.deepEqual(counts, { results: 1, notes: 1, read: 1, entries: 1 });
  assert.deepEqual([from, to], [START, document.updated]);
  assert.equal(fileName(new Date(2026, 2, 5)), "lead-course-2026-03-05.json");
});

test("the calendar entry is for tomorrow at nine, and holds the whole link", () => {
  const address = `https://course.example/my-course/#place=${"aB-_9".repeat(400)}`;
  const text = reminder({ title: "Go on; now", address }, COURSE, new Date(2026, 11, 31, 23));
  const whole = text.replaceAll("\r\n ", "");
  assert.ok(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(whole.includes(`DESCRIPTION:${address}\r\n`));
  assert.ok(whole.includes("DTSTART:20270101T090000\r\n"));
});
