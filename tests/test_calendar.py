"""Calendar files as a strict reader of RFC 5545 understands them: what was meant is what is read."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from environment import ROOT, ensure

SCRIPTS = ROOT / "docs/assets/js/plan"
WRITE = """
import { writeCalendar } from "%(folder)s/calendar.js";
import { chosenBeats, routineEvents, workdaysOf } from "%(folder)s/routine.js";
import { readFileSync } from "node:fs";
const written = JSON.parse(readFileSync(0, "utf8")).map((calendar) => {
    const { beats, kept, from, dropped = [] } = calendar;
    const events = calendar.events ?? routineEvents(chosenBeats(beats, kept), {
        from, dropped, workdays: workdaysOf(kept.workdays), uid: (id) => `${id}@harbour`,
    });
    return writeCalendar({ product: "-//harbour//plan//", name: "Plan", at: calendar.at, events });
});
process.stdout.write(JSON.stringify(written));
"""
AT = 1_795_550_400_000
"""24 November 2026, 20:00 UTC, in milliseconds."""

BEATS = [
    {"id": every, "every": every, "job": "lead", "minutes": 15, "text": f"Each {every}"}
    for every in ("day", "week", "month", "quarter")
]
CHOICES = {
    "day": st.sampled_from(["mo", "tu", "we", "th", "fr", "sa", "su"]),
    "which": st.sampled_from(["1", "2", "3", "last"]),
    "time": st.times().map(lambda time: f"{time:%H:%M}"),
}


def write(calendars: list[dict[str, Any]]) -> list[str]:
    """Return what the pages' own script writes, for many calendars at once."""
    code = WRITE % {"folder": SCRIPTS.as_uri()}
    done = subprocess.run(
        [str(ensure("develop").node), "--input-type=module", "-e", code],
        input=json.dumps(calendars),
        capture_output=True,
        text=True,
        check=True,
    )
    files: list[str] = json.loads(done.stdout)

    return files


def read(file: str) -> list[Any]:
    """Return the entries of a calendar; what a strict reader would remark on is a failure, too."""
    calendar: Any = Calendar.from_ical(file)
    entries: list[Any] = calendar.events
    assert [part.errors for part in (calendar, *entries) if part.errors] == []

    return entries


SAYINGS = [
    "",
    "plain",
    "a, b; c: d \\ e \\n f",
    "line\nbreak\r\nand\ranother",
    'quotes "x" and ^ carets',
    "BEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT",
    "END:VCALENDAR",
    "é€😀" * 80,
    "word " * 60,
    "\u0000\u0007bell\u007f",
    "\u2028 separator \u2029",
    "<script>alert(1)</script>",
    " space first, tab\tinside ",
    "مرحبا بالعالم، خطة; التطوير" * 4,
    "e\u0301" * 70,
]
CONTROLS = dict.fromkeys([*range(0x20), 0x7F])
CONTROLS.pop(ord("\n"))
CONTROLS.pop(ord("\t"))


def as_meant(text: str) -> str:
    """Return the text that may stand in a calendar: other control characters may not."""
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS)


def test_words_come_back_as_they_were_and_make_no_entry_of_their_own() -> None:
    events = [
        {"uid": f"{n}@harbour", "day": "2026-11-24", "title": f"T{text}", "text": f"D{text}"}
        for n, text in enumerate(SAYINGS)
    ]
    [file] = write([{"at": AT, "events": events}])
    assert all(len(line.encode()) <= 75 for line in file.split("\r\n"))
    assert "\n" not in file.replace("\r\n", "")
    entries = read(file)
    assert [str(entry["SUMMARY"]) for entry in entries] == [f"T{as_meant(s)}" for s in SAYINGS]
    assert [str(entry["DESCRIPTION"]) for entry in entries] == [f"D{as_meant(s)}" for s in SAYINGS]


def test_a_new_file_replaces_what_an_older_one_brought() -> None:
    event = {"uid": "review-30@harbour", "day": "2026-12-24", "title": "Review"}
    moved = {**event, "day": "2027-01-04", "time": "16:00", "minutes": 20}
    gone = {**moved, "dropped": True}
    files = write(
        [{"at": AT + 1000 * n, "events": [e]} for n, e in enumerate([event, moved, gone])]
    )
    old, new, last = (read(file)[0] for file in files)
    assert old["UID"] == new["UID"] == last["UID"]
    assert old["SEQUENCE"] < new["SEQUENCE"] < last["SEQUENCE"]
    assert old["DTSTAMP"].dt < new["DTSTAMP"].dt
    assert old["DTSTAMP"].dt == datetime(2026, 11, 24, 20, tzinfo=UTC)
    assert (old["DTSTART"].dt, old["DURATION"].dt) == (date(2026, 12, 24), timedelta(days=1))
    assert (new["DTSTART"].dt, new["DURATION"].dt) == (
        datetime(2027, 1, 4, 16),
        timedelta(minutes=20),
    )
    assert [str(entry["STATUS"]) for entry in (old, new, last)] == ["CONFIRMED"] * 2 + ["CANCELLED"]


def test_four_o_clock_stays_four_o_clock_when_the_clocks_change() -> None:
    """No zone: whatever the zone of the calendar, the hour on the wall is the same in every week."""
    kept = {"week/on": "yes", "week/day": "fr", "week/time": "16:00", "workdays": "mo-fr"}
    [file] = write([{"at": AT, "from": "2026-10-16", "beats": BEATS, "kept": kept}])
    [entry] = read(file)
    assert entry["DTSTART"].dt.tzinfo is None
    assert "TZID" not in file
    assert "VTIMEZONE" not in file
    rule = rrulestr(entry["RRULE"].to_ical().decode(), dtstart=entry["DTSTART"].dt)
    assert {(day.hour, day.weekday()) for day in rule[:30]} == {(16, 4)}


@pytest.fixture(scope="module")
def drawn() -> list[tuple[dict[str, Any], list[Any]]]:
    """Routines of all kinds with the calendars that they become, written in one go."""
    calendars: list[dict[str, Any]] = []

    @settings(max_examples=60, database=None, derandomize=True)
    @given(
        st.dates(date(2026, 1, 1), date(2032, 12, 31)),
        st.sampled_from(["mo-fr", "su-th", "tu-sa", "mo-sa", "all"]),
        st.fixed_dictionaries({beat["id"]: st.fixed_dictionaries(CHOICES) for beat in BEATS}),
    )
    def draw(start: date, workdays: str, choices: dict[str, dict[str, str]]) -> None:
        kept = {f"{id}/{key}": value for id, all in choices.items() for key, value in all.items()}
        kept |= {"workdays": workdays, **{f"{id}/on": "yes" for id in choices}}
        calendars.append({"at": AT, "from": start.isoformat(), "beats": BEATS, "kept": kept})

    draw()

    return [(c, read(file)) for c, file in zip(calendars, write(calendars), strict=True)]


def test_entries_begin_where_their_rule_holds_and_come_back_on_their_day(
    drawn: list[tuple[dict[str, Any], list[Any]]],
) -> None:
    days = ["mo", "tu", "we", "th", "fr", "sa", "su"]
    assert len(drawn) >= 60
    for meant, entries in drawn:
        assert len(entries) == len(BEATS)
        for entry in entries:
            every, kept = str(entry["UID"]).partition("@")[0], meant["kept"]
            start = entry["DTSTART"].dt
            rule = rrulestr(entry["RRULE"].to_ical().decode(), dtstart=start)
            found = rule[:8]
            assert found[0] == start
            assert start.date() >= date.fromisoformat(meant["from"])
            assert {f"{day:%H:%M}" for day in found} == {kept[f"{every}/time"]}
            if every == "day":
                continue
            assert {days[day.weekday()] for day in found} == {kept[f"{every}/day"]}
            if every == "quarter":
                assert {day.month for day in found} <= {1, 4, 7, 10}
            if every != "week":
                in_week = {"1": 0, "2": 1, "3": 2}.get(kept[f"{every}/which"])
                for day in found:
                    is_last = (day + timedelta(days=7)).month != day.month
                    assert is_last if in_week is None else (day.day - 1) // 7 == in_week
