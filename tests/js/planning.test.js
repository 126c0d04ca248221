import assert from "node:assert/strict";
import { test } from "node:test";
import {
  readAddress,
  readOpening,
  writeAddress,
  writeOpening,
} from "../../docs/assets/js/facilitate/planning/address.js";
import { withBreaks } from "../../docs/assets/js/facilitate/planning/breaks.js";
import { calendarFile } from "../../docs/assets/js/facilitate/planning/calendar.js";
import { packingList, quantity, unsuited } from "../../docs/assets/js/facilitate/planning/packing.js";
import { LENGTHS, makePlan } from "../../docs/assets/js/facilitate/planning/plan.js";
import {
  clock,
  daysFrom,
  dayText,
  longDay,
  readClock,
  readDay,
} from "../../docs/assets/js/facilitate/planning/times.js";
import { combinations, variantsOf } from "../../docs/assets/js/facilitate/planning/variants.js";
import { randomFrom } from "../../docs/assets/js/shuffle.js";
import { faultsOf } from "./plan-faults.js";

/** A module whose steps are given as `kind:minutes in 60:minutes in 90:cut`. */
function module(slug, ...steps) {
  return {
    ...{
      slug,
      title: slug,
      sheet: "",
      vote: "",
      module: "",
      risk: "low",
      formats: [60, 90],
      messages: [],
      prepare: [],
    },
    files: [],
    group: [6, 12, 20],
    materials: [["pair", "A key"]],
    steps: steps.map((written, place) => {
      const [kind, short, long, cut] = written.split(":");
      const minutes = {
        ...(Number(short) && { 60: Number(short) }),
        ...(Number(long) && { 90: Number(long) }),
      };

      return {
        id: `${slug}-${place}`,
        title: `${slug} ${place}`,
        kind,
        minutes,
        ...(cut && { cut: Number(cut) }),
      };
    }),
  };
}

const KEYS = module(
  "keys",
  "open:5:8",
  "input:10:16:2",
  "practice:25:35",
  "debrief:10:15",
  "vote::6:1",
  "close:5:5",
);
const BOATS = module("boats", "open:5:5", "practice:30:45", "debrief:12:20", "close:8:10");

function plan(modules, length, start = 540) {
  return makePlan({ modules, length, start });
}

function shape({ rows }) {
  return rows.map(({ start, kind, id }) => `${clock(start)} ${kind === "step" ? id : (id ?? kind)}`);
}

test("one module in its own length is its own run sheet", () => {
  const { fits, rows, minutes, variants, late } = plan([KEYS], "90");
  assert.deepEqual([fits, minutes, variants[0].format, rows.length], [true, 85, 90, 6]);
  assert.deepEqual(
    late.map(({ id }) => id),
    ["keys-4", "keys-1"],
  );
});

test("variants leave steps out in the order of the author", () => {
  assert.deepEqual(
    variantsOf(KEYS).map(({ format, left, minutes }) => [format, left.map(({ id }) => id).join(), minutes]),
    [
      [90, "", 85],
      [90, "keys-4", 79],
      [90, "keys-4,keys-1", 63],
      [60, "", 55],
      [60, "keys-1", 45],
    ],
  );
  assert.equal(combinations([KEYS, BOATS], 1000).length, 10);
  assert.deepEqual(combinations([KEYS], 10), []);
});

test("a break stands between two modules, and nobody sits longer than 90 minutes", () => {
  assert.deepEqual(shape(plan([KEYS, BOATS], "180", 780)).slice(5, 8), [
    "14:20 keys-5",
    "14:25 break",
    "14:40 boats-0",
  ]);
});

test("a whole day has lunch near noon, and time for cases of one's own", () => {
  const { rows, spare } = plan([KEYS, BOATS], "day");
  const lunch = rows.find(({ kind }) => kind === "lunch");
  assert.ok(lunch.start >= 11 * 60 && lunch.start <= 13.5 * 60);
  assert.deepEqual(
    rows.filter(({ kind }) => kind === "extra").map(({ id }) => id),
    ["energiser", "own-case", "contract"],
  );
  assert.equal(spare, true);
});

test("what begins in the afternoon has no lunch", () => {
  assert.equal(
    plan([KEYS, BOATS], "day", 780).rows.some(({ kind }) => kind === "lunch"),
    false,
  );
});

test("a single step over noon is a day without lunch", () => {
  const block = {
    kind: "step",
    id: "x",
    minutes: 85,
    stepKind: "practice",
    title: "",
    module: null,
    first: true,
  };
  assert.deepEqual(
    withBreaks([block], { start: 700, lunch: true }).map(({ kind }) => kind),
    ["step"],
  );
});

test("what does not fit says how much it needs, and what would fit", () => {
  const { fits, rows, trouble } = plan([KEYS, BOATS], "60");
  assert.deepEqual([fits, rows], [false, []]);
  assert.deepEqual([trouble.needed, trouble.over, trouble.longer], [45 + 15 + 55, 115 - 57, ["180", "day"]]);
  assert.deepEqual(
    trouble.fewer.map((some) => some.map(({ slug }) => slug)),
    [["boats"], ["keys"]],
  );
});

test("three modules that are too much for 60 minutes can be run one by one", () => {
  const third = module("lamps", "open:10:20", "practice:40:60");
  assert.deepEqual(
    plan([KEYS, BOATS, third], "60").trouble.fewer.map((some) => some.map(({ slug }) => slug)),
    [["keys"], ["boats"], ["lamps"]],
  );
});

test("a step longer than people sit is trouble of its own", () => {
  const { fits, trouble } = plan([module("talk", "input:95:100")], "180");
  assert.deepEqual([fits, trouble.needed, trouble.over, trouble.fewer], [false, 0, 0, []]);
  const long = {
    kind: "step",
    id: "x",
    minutes: 95,
    stepKind: "input",
    title: "",
    module: null,
    first: true,
  };
  assert.equal(withBreaks([long, long], { start: 540, lunch: true }), null);
});

test("a break that the author planned is no reason for another", () => {
  const own = module("own", "practice:40:50", "break:5:10", "practice:10:25");
  assert.equal(plan([own, own], "180").rows.filter(({ kind }) => kind === "break").length, 2);
});

test("any workshop fits or explains itself", () => {
  const random = randomFrom("workshops");
  const whole = (least, most) => least + Math.floor(random() * (most - least + 1));
  const kinds = ["open", "vote", "input", "practice", "debrief", "close", "break"];
  for (let round = 0; round < 300; round += 1) {
    const modules = Array.from({ length: whole(1, 3) }, (_, n) =>
      module(
        `m${n}`,
        ...Array.from(
          { length: whole(1, 9) },
          (_step, cut) =>
            `${kinds[whole(0, 6)]}:${whole(1, 20)}:${whole(1, 30)}${random() < 0.3 ? `:${cut + 1}` : ""}`,
        ),
      ),
    );
    for (const length of Object.keys(LENGTHS)) {
      const start = whole(0, 1439);
      assert.deepEqual(faultsOf(modules, length, start), [], JSON.stringify({ modules, length, start }));
    }
  }
});

test("an address is read as it was written, and nonsense is read as the usual plan", () => {
  const wish = {
    modules: ["keys", "boats"],
    length: "day",
    start: 815,
    people: 14,
    date: "2026-12-03",
    place: "call",
  };
  assert.deepEqual(readAddress(writeAddress(wish), ["boats", "keys"]), wish);
  const usual = { modules: [], length: "90", start: 540, people: 12, date: "", place: "room" };
  assert.deepEqual(readAddress("", []), usual);
  assert.equal(writeAddress(usual), "#modules=&length=90&start=09:00&people=12&place=room");
  const nonsense = "#modules=x,,constructor&length=toString&start=25:99&people=-3&date=2026-02-31&place=moon";
  assert.deepEqual(readAddress(nonsense, ["keys"]), usual);
  assert.deepEqual(readAddress("#modules=a,a,b,c,d", ["a", "b", "c", "d"]).modules, ["a", "b", "c"]);
});

test("a run sheet is opened with its format, times and what is left out", () => {
  const opening = {
    format: 90,
    start: 815,
    date: "2026-12-03",
    people: 14,
    without: ["a", "b"],
    place: "call",
  };
  assert.deepEqual(readOpening(writeOpening(opening)), opening);
  const bare = { format: 60, start: null, date: "", people: 0, without: [], place: "room" };
  assert.deepEqual(readOpening(writeOpening(bare)), bare);
  assert.equal(readOpening("#step-open"), null);
  assert.deepEqual(readOpening("#date=soon"), { ...bare, format: 0 });
});

test("things are counted for the people there are", () => {
  assert.deepEqual(
    ["person", "pair", "group", "room"].map((per) => quantity(per, 13)),
    [13, 7, 4, 1],
  );
  const two = {
    ...BOATS,
    materials: [
      ["person", "a key"],
      ["room", "A bell"],
    ],
  };
  assert.deepEqual(packingList([KEYS, two], 13), [
    { thing: "A key", count: 13 },
    { thing: "A bell", count: 1 },
  ]);
  assert.deepEqual(
    [5, 12, 21].map((people) => unsuited([KEYS], people).map(({ few }) => few)),
    [[true], [], [false]],
  );
});

test("clock times and days are read and written", () => {
  assert.deepEqual([clock(0), clock(815), clock(24 * 60 + 5)], ["00:00", "13:35", "00:05"]);
  assert.deepEqual(["9:05", "24:00", "12:60", "noon"].map(readClock), [545, null, null, null]);
  const day = readDay("2024-02-28");
  assert.equal(dayText(daysFrom(day, 2)), "2024-03-01");
  assert.deepEqual(["2023-02-29", "tomorrow"].map(readDay), [null, null]);
  assert.match(longDay(day, ""), /Wednesday.*2024/);
});

test("a calendar file has the workshop at its time, whole days for the rest, and short lines", () => {
  const events = [
    {
      id: "a",
      date: "2026-12-03",
      start: 815,
      minutes: 180,
      title: "Keys; boats, lamps",
      text: "https://x.invalid/\nSee \\ it",
    },
    { id: "b", date: "2026-12-04", title: `Write to all: ${"über ".repeat(30)}` },
  ];
  const file = calendarFile({ name: "Course", events, now: new Date(Date.UTC(2026, 10, 24, 8, 5, 9)) });
  assert.ok(file.endsWith("END:VCALENDAR\r\n"));
  for (const line of [
    "DTSTAMP:20261124T080509Z",
    "DTSTART:20261203T133500",
    "DURATION:PT180M",
    "SUMMARY:Keys\\; boats\\, lamps",
    "DTSTART;VALUE=DATE:20261204",
  ]) {
    assert.ok(file.includes(`${line}\r\n`), line);
  }
  assert.ok(file.includes("DESCRIPTION:https://x.invalid/\\nSee \\\\ it\r\n"));
  assert.ok(file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  assert.ok(file.replaceAll("\r\n ", "").includes("über ".repeat(30)));
});
