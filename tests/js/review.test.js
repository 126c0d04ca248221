import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { dateOf, dayOf, midnightOf } from "../../docs/assets/js/review/days.js";
import { climb, isSecure, LADDER } from "../../docs/assets/js/review/ladder.js";
import { reviewOf } from "../../docs/assets/js/review/schedule.js";
import { makeOutline, withChecks } from "./outlines.js";
import { DOCUMENT } from "./samples.js";

const ZONE = process.env.TZ;
afterEach(() => {
  process.env.TZ = ZONE;
  if (ZONE === undefined) {
    delete process.env.TZ;
  }
});

/** Noon of a day in March 2026, as this process sees it. */
const march = (day, hour = 12, minute = 0) => new Date(2026, 2, day, hour, minute).getTime();
const row = (at, score = 1, sure = null) => ["q1", 1, at, score, sure];
const ids = (today) => today.questions.map(({ question }) => question.id);

test("a question that goes right comes back after 1, 3, 7, 21 and 60 days", () => {
  const rows = [];
  let day = dayOf(march(1));
  for (const wait of [...LADDER, 60]) {
    rows.push(row(dateOf(day).getTime()));
    const { due } = climb(rows, day);
    assert.equal(due - day, wait);
    day = due;
  }
});

test("what goes wrong, or not right while the learner was sure, goes back to the start", () => {
  const up = [row(march(1)), row(march(2)), row(march(5))];
  const today = dayOf(march(12));
  assert.equal(climb(up, today).due, dayOf(march(12)));
  for (const back of [row(march(12), 0), row(march(12), 0, false), row(march(12), 0.5, true)]) {
    const { step, due } = climb([...up, back], today);
    assert.deepEqual([step, due], [0, dayOf(march(13))], JSON.stringify(back));
  }
  assert.equal(climb([...up, row(march(12), 0.5)], today).step, 2, "partly right keeps its step");
  assert.equal(climb([...up, row(march(12), 0, true)], today).urgent, true);
  assert.equal(climb([...up, row(march(12), 0)], today).urgent, false);
});

test("the worst check of a day counts, and practice before it is due moves nothing", () => {
  const today = dayOf(march(3));
  assert.equal(climb([row(march(1), 0, true), row(march(1, 13))], today).due, dayOf(march(2)));
  assert.equal(climb([row(march(1)), row(march(1, 13))], today).step, 0);
  const early = [row(march(1)), row(march(2)), row(march(3))];
  assert.deepEqual(climb(early, today), { step: 1, due: dayOf(march(5)), urgent: false });
});

test("a check dated in the future puts nothing off for years", () => {
  const today = dayOf(march(1));
  const { due } = climb([row(new Date(2031, 1, 1).getTime())], today);
  assert.ok(due <= today + 1);
});

test("days are counted from midnight to midnight, also where the clock is changed", () => {
  const hours = [
    ["Europe/Berlin", new Date("2026-03-28T22:30:00Z"), 0],
    ["Europe/Berlin", new Date("2026-03-28T23:30:00Z"), 1],
    ["Europe/Berlin", new Date("2026-03-29T21:59:00Z"), 1],
    ["Europe/Berlin", new Date("2026-03-29T22:01:00Z"), 2],
    ["Asia/Kolkata", new Date("2026-03-28T18:29:00Z"), 0],
    ["Asia/Kolkata", new Date("2026-03-28T18:31:00Z"), 1],
    ["Pacific/Auckland", new Date("2026-04-04T11:30:00Z"), 8],
  ];
  for (const [zone, moment, expected] of hours) {
    process.env.TZ = zone;
    assert.equal(
      dayOf(moment.getTime()) - dayOf(new Date(2026, 2, 28, 0, 1).getTime()),
      expected,
      `${zone} ${moment.toISOString()}`,
    );
  }
});

test("across midnight, daylight saving and zones, one day later is one day later", () => {
  for (const zone of ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]) {
    process.env.TZ = zone;
    for (let start = new Date(2026, 0, 1, 23, 50).getTime(); start < new Date(2027, 0, 1).getTime(); ) {
      const day = dayOf(start);
      const soon = start + 20 * 60_000;
      assert.equal(dayOf(soon), day + 1, `${zone} ${new Date(start)}`);
      assert.equal(climb([row(start)], day).due, day + 1);
      assert.ok(midnightOf(soon) > start && midnightOf(soon) <= soon);
      assert.equal(dayOf(dateOf(day).getTime()), day);
      const next = new Date(start);
      start = new Date(next.getFullYear(), next.getMonth(), next.getDate() + 1, 23, 50).getTime();
    }
  }
});

test("in another zone, what was checked keeps its moment, and days are those of the traveller", () => {
  process.env.TZ = "Europe/Berlin";
  const checked = new Date(2026, 2, 10, 23, 30).getTime();
  const document = withChecks(DOCUMENT, [["q1", checked, 1]]);
  const now = checked + 60 * 60_000;
  assert.deepEqual(ids(reviewOf(makeOutline(), document, now)), ["q1"]);
  process.env.TZ = "America/New_York";
  assert.deepEqual(ids(reviewOf(makeOutline(), document, now)), [], "there it is still the same evening");
  assert.deepEqual(ids(reviewOf(makeOutline(), document, now + 12 * 3_600_000)), ["q1"]);
});

test("only what was met comes back, and nothing of a try before reading", () => {
  const outline = makeOutline({
    edit: ({ modules }) => {
      modules[0].questions[1].use = "pretest";
    },
  });
  assert.deepEqual(ids(reviewOf(outline, DOCUMENT, march(9))), []);
  const document = withChecks(DOCUMENT, [
    ["q1", march(1), 1],
    ["q2", march(1), 0],
    ["unknown", march(1), 0],
  ]);
  assert.deepEqual(ids(reviewOf(outline, document, march(2))), ["q1"]);
});

test("five a day, the same ones all day, and what is done calls for no more", () => {
  const outline = makeOutline({ modules: 2, questions: 8 });
  const all = Array.from({ length: 16 }, (_, index) => [`q${index + 1}`, march(1), 1]);
  const document = withChecks(DOCUMENT, all);
  const morning = reviewOf(outline, document, march(2, 0, 1));
  assert.equal(morning.questions.length, 5);
  assert.equal(morning.waiting, 11);
  const [first] = ids(morning);
  const later = withChecks(DOCUMENT, [...all, [first, march(2, 9), 1]]);
  const evening = reviewOf(outline, later, march(2, 23, 59));
  assert.deepEqual(ids(evening), ids(morning));
  assert.deepEqual(
    evening.questions.map(({ done }) => done),
    [true, false, false, false, false],
  );
  assert.equal(reviewOf(outline, document, march(2), 10).questions.length, 10);
  const done = withChecks(DOCUMENT, [["q1", march(2), 1]]);
  assert.equal(reviewOf(outline, done, march(2)).next, dayOf(march(3)));
  assert.equal(reviewOf(outline, DOCUMENT, march(2)).next, Infinity);
});

test("two modules are mixed once two were begun, the least due one too", () => {
  const outline = makeOutline({ modules: 3, questions: 8 });
  const one = Array.from({ length: 8 }, (_, index) => [`q${index + 1}`, march(1), 1]);
  const alone = reviewOf(outline, withChecks(DOCUMENT, one), march(2));
  assert.deepEqual(new Set(alone.questions.map(({ module }) => module)), new Set(["module-1"]));
  const two = withChecks(DOCUMENT, [
    ...one,
    ["q9", march(2, 1), 1],
    ["q10", march(1), 1],
    ["q10", march(2), 1],
  ]);
  const mixed = reviewOf(outline, two, march(3));
  assert.equal(mixed.questions.length, 5);
  assert.equal(new Set(mixed.questions.map(({ module }) => module)).size, 2);
  assert.notEqual(mixed.questions[0].module, mixed.questions[1].module, "one of each in turn");
});

test("what was sure and wrong comes first, then what waits longest", () => {
  const outline = makeOutline({ modules: 1, questions: 8 });
  const document = withChecks(DOCUMENT, [
    ["q1", march(3), 1],
    ["q2", march(1), 1],
    ["q3", march(3), 0, true],
  ]);
  assert.deepEqual(ids(reviewOf(outline, document, march(9))), ["q3", "q2", "q1"]);
});

test("a parallel question comes instead of the one that was met", () => {
  const outline = makeOutline({
    edit: ({ modules }) => {
      Object.assign(modules[0].questions[1], { parallelOf: "q1", use: "review" });
      Object.assign(modules[0].questions[2], { parallelOf: "q2", use: "review" });
    },
  });
  const once = withChecks(DOCUMENT, [["q1", march(1), 1]]);
  assert.deepEqual(ids(reviewOf(outline, once, march(2))), ["q2"]);
  const twice = withChecks(DOCUMENT, [
    ["q1", march(1), 1],
    ["q2", march(2), 1],
  ]);
  assert.deepEqual(ids(reviewOf(outline, twice, march(4))), []);
  assert.deepEqual(ids(reviewOf(outline, twice, march(5))), ["q3"], "one ladder for all that are parallel");
  const today = withChecks(DOCUMENT, [
    ["q1", march(1), 1],
    ["q2", march(2, 9), 1],
  ]);
  assert.deepEqual(ids(reviewOf(outline, today, march(2))), ["q2"], "the same one for the rest of the day");
  const circle = makeOutline({
    edit: ({ modules }) => {
      modules[0].questions[0].parallelOf = "q2";
      modules[0].questions[1].parallelOf = "q1";
    },
  });
  assert.equal(ids(reviewOf(circle, once, march(2))).length, 1);
});

test("a changed question is due again, one in the place of another takes its step, a retired one is gone", () => {
  const changed = makeOutline({
    edit: ({ modules }) => {
      modules[0].questions[0].rev = 2;
    },
  });
  const far = [
    ["q1", march(1), 1],
    ["q1", march(2), 1],
    ["q1", march(5), 1],
  ];
  const document = withChecks(DOCUMENT, far);
  assert.deepEqual(ids(reviewOf(makeOutline(), document, march(6))), []);
  assert.deepEqual(ids(reviewOf(changed, document, march(6))), ["q1"]);
  const split = makeOutline({
    edit: ({ modules }) => {
      modules[0].questions[0] = { ...modules[0].questions[0], id: "q100", replaces: ["q1"] };
    },
  });
  assert.deepEqual(ids(reviewOf(split, document, march(6))), []);
  assert.deepEqual(ids(reviewOf(split, document, march(12))), ["q100"]);
  const retired = makeOutline({
    edit: ({ modules }) => {
      modules[0].questions.shift();
    },
  });
  assert.deepEqual(ids(reviewOf(retired, document, march(30))), []);
});

test("where the log no longer reaches back, the last result stands in for it", () => {
  const document = { ...withChecks(DOCUMENT, [["q1", march(1), 1]]), log: [] };
  assert.deepEqual(ids(reviewOf(makeOutline(), document, march(2))), ["q1"]);
  const unmarked = { ...document, questions: { q1: { ...document.questions.q1, score: null } } };
  assert.deepEqual(ids(reviewOf(makeOutline(), unmarked, march(2))), []);
});

test("secure is right on the last two days", () => {
  assert.equal(isSecure([]), false);
  assert.equal(isSecure([row(march(1)), row(march(1, 20))]), false, "one day");
  assert.equal(isSecure([row(march(2)), row(march(1))]), true);
  assert.equal(isSecure([row(march(1)), row(march(2)), row(march(3), 0)]), false);
  assert.equal(isSecure([row(march(1)), row(march(2), 0), row(march(2, 20)), row(march(3))]), false);
});

test("a row that was sent says on which step the question stands", () => {
  const sent = (step) => [...row(march(1)), step];
  const today = dayOf(march(2));
  assert.deepEqual(
    [0, 3, 4, 9, -1].map((step) => climb([sent(step)], dayOf(march(1))).due - dayOf(march(1))),
    [1, 21, 60, 60, 1],
  );
  assert.equal(climb([sent("3")], today).due, today, "what is no step counts as a check like any other");
  assert.equal(climb([sent(2), row(march(1, 13))], today).step, 2, "a check on the same day keeps it");
});

test("of two that are equally due, the order is the same everywhere", () => {
  const outline = makeOutline({ modules: 1, questions: 3 });
  const checks = ["q3", "q1", "q2"].map((id) => [id, march(1), 1]);
  assert.deepEqual(ids(reviewOf(outline, withChecks(DOCUMENT, checks), march(2))), ["q1", "q2", "q3"]);
  outline.modules[0].questions.reverse();
  assert.deepEqual(ids(reviewOf(outline, withChecks(DOCUMENT, checks), march(2))), ["q1", "q2", "q3"]);
});
