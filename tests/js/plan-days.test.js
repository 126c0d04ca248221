import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addDays,
  dayOf,
  firstDay,
  isDay,
  monthOf,
  placesInMonth,
  weekdayOf,
} from "../../docs/assets/js/plan/days.js";
import { chosenBeats, routineEvents, weekOf, workdaysOf } from "../../docs/assets/js/plan/routine.js";

test("a day is one that the calendar has", () => {
  for (const day of ["2026-11-24", "2028-02-29"]) {
    assert.equal(isDay(day), true, day);
  }
  for (const day of [
    "0202-11-30",
    "2026-02-29",
    "2026-13-01",
    "2026-1-1",
    "",
    "soon",
    null,
    "2026-11-24T10:00",
  ]) {
    assert.equal(isDay(day), false, day);
  }
});

test("days are counted without hours, so no change of the clocks moves one", () => {
  const zone = process.env.TZ;
  for (const name of ["Europe/Berlin", "America/New_York", "Pacific/Auckland", "Pacific/Apia", "UTC"]) {
    process.env.TZ = name;
    assert.equal(addDays("2026-03-28", 1), "2026-03-29", name);
    assert.equal(addDays("2026-10-24", 90), "2027-01-22", name);
    assert.equal(addDays("2027-01-01", -1), "2026-12-31", name);
    assert.equal(weekdayOf("2026-03-29"), "su", name);
  }
  process.env.TZ = "Asia/Tokyo";
  assert.equal(dayOf(Date.UTC(2026, 10, 24, 20)), "2026-11-25", "the day on the person's own clock");
  process.env.TZ = "America/Los_Angeles";
  assert.equal(dayOf(Date.UTC(2026, 10, 24, 2)), "2026-11-23");
  process.env.TZ = zone ?? "UTC";
});

test("weekdays, months and places in a month", () => {
  assert.deepEqual(["2026-11-23", "2026-11-24", "2026-11-29"].map(weekdayOf), ["mo", "tu", "su"]);
  assert.equal(weekdayOf("never"), "mo");
  assert.equal(monthOf("2026-11-24"), 11);
  assert.deepEqual(placesInMonth("2026-11-24"), [4, -1]);
  assert.deepEqual(placesInMonth("2026-11-01"), [1]);
  assert.deepEqual(placesInMonth("2026-11-30"), [5, -1]);
  assert.equal(
    firstDay("2026-11-24", (day) => weekdayOf(day) === "mo"),
    "2026-11-30",
  );
  assert.equal(
    firstDay("2026-11-24", () => false),
    null,
  );
});

const BEATS = [
  { id: "board", every: "day", job: "manage", minutes: 15, text: "Board" },
  { id: "thanks", every: "week", job: "lead", minutes: 10, text: "Thanks" },
  { id: "meeting", every: "week", job: "manage", minutes: 45, text: "Meeting" },
  { id: "walk", every: "month", job: "manage", minutes: 60, text: "Walk" },
  { id: "picture", every: "quarter", job: "lead", minutes: 60, text: "Picture" },
];
const KEPT = {
  "board/on": "yes",
  "board/time": "08:45",
  "thanks/on": "yes",
  "thanks/day": "fr",
  "meeting/on": "yes",
  "meeting/day": "sa",
  "meeting/time": "10:00",
  "walk/on": "yes",
  "walk/which": "last",
  "walk/day": "we",
  "picture/on": "yes",
  "picture/day": "someday",
  "picture/which": "9",
  "picture/time": "noon",
};

test("chosen beats have a day, a place in the month and a time that calendars know", () => {
  assert.deepEqual(
    chosenBeats(BEATS, KEPT).map(({ id, day, place, time }) => [id, day, place, time]),
    [
      ["board", "mo", "1", "08:45"],
      ["thanks", "fr", "1", ""],
      ["meeting", "sa", "1", "10:00"],
      ["walk", "we", "last", ""],
      ["picture", "mo", "1", ""],
    ],
  );
  assert.deepEqual(chosenBeats(BEATS, {}), []);
});

test("the week has the working days, and others on which something is planned", () => {
  const week = weekOf(
    chosenBeats(BEATS, { ...KEPT, "thanks/time": "08:00", "thanks/day": "mo" }),
    workdaysOf("mo-fr"),
  );
  assert.deepEqual(
    week.map(({ day, beats }) => [day, ...beats.map(({ id }) => id)]),
    [
      ["mo", "thanks", "board"],
      ["tu", "board"],
      ["we", "board"],
      ["th", "board"],
      ["fr", "board"],
      ["sa", "meeting"],
    ],
  );
  const late = weekOf(chosenBeats(BEATS, KEPT), workdaysOf("su-th")).find(({ day }) => day === "fr");
  assert.deepEqual(
    late?.beats.map(({ id }) => id),
    ["thanks"],
  );
  const both = weekOf(
    chosenBeats(BEATS, { ...KEPT, "board/time": "", "thanks/day": "mo" }),
    workdaysOf("all"),
  );
  assert.deepEqual(both[0]?.beats.map(({ id }) => id).length, 2);
  assert.deepEqual(workdaysOf("constructor"), workdaysOf("mo-fr"));
});

test("entries begin on the first day on which their rule holds", () => {
  const events = routineEvents(chosenBeats(BEATS, KEPT), {
    from: "2026-11-28",
    workdays: workdaysOf("mo-fr"),
    uid: (id) => `uid-${id}`,
  });
  assert.deepEqual(
    events.map(({ uid, day, time, rule }) => [uid, day, time, rule]),
    [
      ["uid-board", "2026-11-30", "08:45", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"],
      ["uid-thanks", "2026-12-04", undefined, "FREQ=WEEKLY;BYDAY=FR"],
      ["uid-meeting", "2026-11-28", "10:00", "FREQ=WEEKLY;BYDAY=SA"],
      ["uid-walk", "2026-12-30", undefined, "FREQ=MONTHLY;BYDAY=-1WE"],
      ["uid-picture", "2027-01-04", undefined, "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO"],
    ],
  );
});

test("a beat of an earlier file that is not chosen any more is there to be taken out", () => {
  const [board, thanks] = routineEvents(chosenBeats(BEATS, { "board/on": "yes" }), {
    from: "2026-11-28",
    workdays: workdaysOf("mo-fr"),
    uid: (id) => id,
    dropped: BEATS.filter(({ id }) => id === "thanks"),
  });
  assert.equal(board?.dropped, undefined);
  assert.deepEqual([thanks?.uid, thanks?.dropped], ["thanks", true]);
});

test("a rule that never holds makes no entry", () => {
  const [chosen] = chosenBeats(BEATS, { "walk/on": "yes" });
  const events = routineEvents([{ ...chosen, day: "no-day" }], {
    from: "2026-11-28",
    workdays: workdaysOf("mo-fr"),
    uid: (id) => id,
  });
  assert.deepEqual(events, []);
});
