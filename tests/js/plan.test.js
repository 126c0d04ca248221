import assert from "node:assert/strict";
import { test } from "node:test";
import { writeCalendar } from "../../docs/assets/js/plan/calendar.js";
import { commitmentsOf, notesOf } from "../../docs/assets/js/plan/notebook.js";
import {
  freeSentence,
  planAsMarkdown,
  planEvents,
  qualityOf,
  reviewDays,
} from "../../docs/assets/js/plan/plan.js";
import { uidsOf } from "../../docs/assets/js/plan/uid.js";
import { emptyDocument } from "../../docs/assets/js/progress/document.js";
import { keepText } from "../../docs/assets/js/progress.js";

const WORDS = { uid: (name) => name, review: (count) => `Day ${count}`, text: "Talk", short: "Five minutes" };

test("reviews are due 30, 60 and 90 days after the first day", () => {
  assert.deepEqual(reviewDays("2026-11-30"), {
    "review-30": "2026-12-30",
    "review-60": "2027-01-29",
    "review-90": "2027-02-28",
  });
  assert.deepEqual(reviewDays("soon"), {});
});

test("a date that somebody chose stands before the one that follows from the first day", () => {
  const events = planEvents(
    { start: "2026-11-30", "review-60": "2027-02-01", "goal-1-goal": "Owners" },
    WORDS,
  );
  assert.deepEqual(
    events.map(({ uid, day, title, text, time }) => [uid, day, title, text, time]),
    [
      ["review-30", "2026-12-30", "Day 30", "Talk\n\nOwners", undefined],
      ["review-60", "2027-02-01", "Day 60", "Talk\n\nOwners", undefined],
      ["review-90", "2027-02-28", "Day 90", "Talk\n\nOwners", undefined],
    ],
  );
  assert.deepEqual(planEvents({}, WORDS), []);
  assert.equal(planEvents({ "review-30": "2026-12-01", "review-time": "16:00" }, WORDS)[0]?.minutes, 20);
});

test("a plan for hard times has five minutes a week for thirty days, and lets go of later reviews", () => {
  const events = planEvents({ variant: "hard-times", start: "2026-11-30", "review-time": "08:00" }, WORDS);
  assert.deepEqual(
    events.map(({ uid, day, minutes, rule, dropped }) => [uid, day, minutes, rule, dropped]),
    [
      ["review-weekly", "2026-12-07", 5, "FREQ=WEEKLY;COUNT=4", undefined],
      ["review-30", "2026-12-30", 20, undefined, false],
      ["review-60", "2027-01-29", 20, undefined, true],
      ["review-90", "2027-02-28", 20, undefined, true],
    ],
  );
  const allDay = planEvents({ variant: "hard-times", start: "2026-11-30" }, WORDS);
  assert.equal(allDay[0]?.time, undefined);
  assert.equal(planEvents({ variant: "hard-times", "review-30": "2026-12-01" }, WORDS).length, 1);
});

test("quality is the sum of what was rated", () => {
  assert.equal(qualityOf({ why: "2" }), null);
  assert.equal(qualityOf({ "quality/seen": "2", "quality/support": "1", name: "9" }), 3);
});

test("a sentence of the notebook goes where both of its halves are free", () => {
  assert.deepEqual(freeSentence({}, 2), { if: "goal-2-if-1", then: "goal-2-then-1" });
  assert.deepEqual(freeSentence({ "goal-1-then-1": "x" }, 1), { if: "goal-1-if-2", then: "goal-1-then-2" });
  assert.equal(freeSentence({ "goal-1-if-1": "x", "goal-1-then-2": "y" }, 1), null);
});

test("in the text file no sign that somebody typed becomes a heading, a link or markup", () => {
  const words = "# no heading\n- no list\n1. no number\n<script>alert(1)</script> [a](b) *x* `y`\nlast";
  assert.equal(
    planAsMarkdown("Plan", [
      {
        title: "Why",
        fields: [
          { label: "Reason", words },
          { label: "Empty", words: "  " },
        ],
      },
      { title: "Nothing", fields: [{ label: "Empty", words: "" }] },
    ]),
    [
      "# Plan",
      "",
      "## Why",
      "",
      "**Reason**",
      "",
      "\\# no heading  ",
      "\\- no list  ",
      "1\\. no number  ",
      "\\<script\\>alert(1)\\</script\\> \\[a\\](b) \\*x\\* \\`y\\`  ",
      "last",
      "",
    ].join("\n"),
  );
});

const PLACES = [
  { key: "commit/ropes", kind: "commit", module: "Ropes", section: "To work", label: "", url: "r#commit" },
  { key: "activity/a/b", kind: "exercise", module: "Ropes", section: "A", label: "B", url: "r#a" },
];

test("the notebook has every note in the order of the course, and those of pages that are gone", () => {
  let document = emptyDocument({ course: "harbour", seed: 1, at: 1 });
  for (const [key, value] of [
    ["reflection/gone", "old words"],
    ["activity/a/b", "new words"],
    ["commit/gone", { if: "it rains" }],
    ["commit/ropes", { if: "it is Monday", then: "I ask" }],
    ["activity/a/empty", ""],
  ]) {
    document = keepText(document, key, value, 2);
  }
  assert.deepEqual(
    notesOf(document, PLACES).map(({ key, module, kind }) => [key, module, kind]),
    [
      ["commit/ropes", "Ropes", "commit"],
      ["activity/a/b", "Ropes", "exercise"],
      ["commit/gone", "", "commit"],
      ["reflection/gone", "", "note"],
    ],
  );
  assert.deepEqual(
    commitmentsOf(document, PLACES).map((one) => [one.key, one.if, one.then]),
    [
      ["commit/ropes", "it is Monday", "I ask"],
      ["commit/gone", "it rains", ""],
    ],
  );
  assert.equal(commitmentsOf(keepText(document, "commit/ropes", { then: "go" }, 3), PLACES)[0]?.if, "");
});

test("names of entries are those of one learner and one sheet, on every device", () => {
  const uid = uidsOf(emptyDocument({ course: "harbour", seed: 42, at: 1_800_000_000_000 }), "plan");
  assert.equal(
    uid("review-30"),
    "plan-review-30-16-mywe8000@harbour".replace("mywe8000", (1_800_000_000_000).toString(36)),
  );
});

const CALENDAR = { product: "-//x//y//", name: "Plan", at: Date.UTC(2026, 10, 24, 12), events: [] };

test("no line of a calendar file is longer than 75 octets, and no character is cut in two", () => {
  const title = "é€😀x".repeat(60);
  const file = writeCalendar({ ...CALENDAR, events: [{ uid: "u", day: "2026-11-24", title }] });
  const lines = file.split("\r\n");
  assert.equal(lines.pop(), "");
  for (const line of lines) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /\ufffd|\r|\n/);
  }
  assert.ok(file.replaceAll("\r\n ", "").includes(`SUMMARY:${title}\r\n`));
});

test("an entry is written as calendars read it, its words escaped", () => {
  const events = [
    {
      uid: "u",
      day: "2026-11-24",
      time: "16:00",
      minutes: 20,
      title: "a; b, c\\ d",
      text: "one\r\ntwo\u0007",
      rule: "FREQ=DAILY",
    },
    { uid: "v", day: "2026-11-25", title: "t", dropped: true },
  ];
  assert.equal(
    writeCalendar({ ...CALENDAR, events }),
    [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//x//y//",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Plan",
      "BEGIN:VEVENT",
      "UID:u",
      "DTSTAMP:20261124T120000Z",
      "LAST-MODIFIED:20261124T120000Z",
      "SEQUENCE:59832000",
      "DTSTART:20261124T160000",
      "DURATION:PT20M",
      "RRULE:FREQ=DAILY",
      "SUMMARY:a\\; b\\, c\\\\ d",
      "DESCRIPTION:one\\ntwo",
      "STATUS:CONFIRMED",
      "TRANSP:OPAQUE",
      "END:VEVENT",
      "BEGIN:VEVENT",
      "UID:v",
      "DTSTAMP:20261124T120000Z",
      "LAST-MODIFIED:20261124T120000Z",
      "SEQUENCE:59832000",
      "DTSTART;VALUE=DATE:20261125",
      "DURATION:P1D",
      "SUMMARY:t",
      "STATUS:CANCELLED",
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ].join("\r\n"),
  );
  assert.match(
    writeCalendar({ ...CALENDAR, events: [{ ...events[0], minutes: undefined }] }),
    /DURATION:PT0M/,
  );
});

test("a later file has a higher SEQUENCE, whichever device wrote it", () => {
  const sequence = (at) =>
    Number(
      /SEQUENCE:(\d+)/.exec(
        writeCalendar({ ...CALENDAR, at, events: [{ uid: "u", day: "2026-11-24", title: "t" }] }),
      )?.[1],
    );
  assert.ok(sequence(CALENDAR.at + 1000) > sequence(CALENDAR.at));
  assert.ok(sequence(Date.UTC(2092, 0, 1)) < 2 ** 31);
  assert.equal(sequence(0), 0, "a clock that was never set");
});
