"""Workshops: minutes that add up, something to do for everybody, and a way out of every silence."""

from __future__ import annotations

import re
from itertools import pairwise

from course.model.course import Course, Module
from course.model.workshop import Step, Workshop
from course.prose.plain import plain
from course.rules import workshop_steps
from course.rules.ids import check_unique
from course.rules.lint import Lint

NEEDED = (60, 90)
"""The formats that every module has, in minutes."""

SHORTEST, LONGEST = 15, 480
SLACK = 0.05
SPARE = 0.2
"""Share of a format from which what is not planned is more than slack."""

PRACTICE, LEAST_PRACTICE = 0.4, 0.25
LONGEST_SUMMARY = 120
LATER_DAYS = (1, 7, 30)
_WATCHING = re.compile(r"\b(?:watch|observ|listen|look on|sit out)", re.IGNORECASE)
"""English words for not playing; a course in another language waives the rule, with its reason."""


def check(module: Module, course: Course, lint: Lint) -> None:
    """Check the workshop of a module.

    Args:
        module: the module.
        course: the course.
        lint: where findings are recorded.
    """
    workshop = module.workshop
    if workshop is None:
        return
    check_unique(
        [(s.id, s.at("id")) for s in workshop.steps], "step", "in the workshop", lint.problems
    )
    _check_formats(workshop, lint)
    for step in workshop.steps:
        workshop_steps.check(step, workshop, module, course, lint)
    _check_cuts(workshop, lint)
    _check_people(workshop, module, lint)


def _check_formats(workshop: Workshop, lint: Lint) -> None:
    for step in workshop.steps:
        for name in step.minutes:
            if not (name.isdecimal() and SHORTEST <= int(name) <= LONGEST):
                lint.add(
                    workshop,
                    step.at("minutes", name),
                    "format-unknown",
                    f"“{name}” is not how long a workshop lasts.",
                    f"Write a number of minutes from {SHORTEST} to {LONGEST}: {{60: 5, 90: 8}}.",
                )
    for length in NEEDED:
        if length not in workshop.formats:
            lint.add(
                workshop,
                workshop.at("steps"),
                "format-missing",
                f"There is no format of {length} minutes.",
                f"Say at each step that belongs to it how long it takes then: {{{length}: 5}}.",
            )
    for length in workshop.formats:
        _check_sum(workshop, length, lint)


def _check_sum(workshop: Workshop, length: int, lint: Lint) -> None:
    steps = [step for step in workshop.steps if str(length) in step.minutes]
    planned = sum(step.minutes[str(length)] for step in steps)
    practice = sum(step.minutes[str(length)] for step in _practice(steps))
    place = workshop.at("steps")
    if planned > (1 - SLACK) * length:
        lint.add(
            workshop,
            place,
            "format-full",
            f"The steps of the {length}-minute format add up to {planned} minutes.",
            f"Plan at most {(1 - SLACK) * length:g}: rooms are never on time.",
        )
    elif planned < (1 - SPARE) * length:
        lint.add(
            workshop,
            place,
            "format-empty",
            f"The steps of the {length}-minute format add up to {planned} minutes only.",
            "Give practice the rest, or call the format by what it takes.",
        )
    if practice < PRACTICE * length:
        lint.add(
            workshop,
            place,
            "practice-short" if practice >= LEAST_PRACTICE * length else "practice-missing",
            f"In the {length}-minute format people practise for {practice} minutes.",
            f"Plan at least {PRACTICE * length:g} for practice and the debrief behind it.",
        )


def _practice(steps: list[Step]) -> list[Step]:
    """Return the steps in which people practise, and the debriefs that follow one of them."""
    found = [step for step in steps if step.kind == "practice"]
    found += [
        after
        for before, after in pairwise(steps)
        if after.kind == "debrief" and before.kind == "practice"
    ]

    return found


def _check_cuts(workshop: Workshop, lint: Lint) -> None:
    seen: dict[int, Step] = {}
    for step in workshop.steps:
        if step.cut in seen:
            lint.add(
                workshop,
                step.at("cut"),
                "cut-twice",
                f"The steps “{seen[step.cut].id}” and “{step.id}” are both cut as number {step.cut}.",
                "Give each step that may be left out a number of its own, 1 for the first to go.",
            )
        elif step.cut is not None:
            seen[step.cut] = step


def _check_people(workshop: Workshop, module: Module, lint: Lint) -> None:
    group = workshop.group
    if not group.min <= group.ideal <= group.max:
        lint.add(
            workshop,
            workshop.at("group"),
            "group-order",
            f"A group of {group.min} to {group.max} cannot have {group.ideal} as its ideal.",
            "Write min, ideal and max so that each is at least as large as the one before.",
        )
    sensitive = bool(module.front_matter.sensitive)
    if (workshop.risk != "low" or sensitive) and not workshop.safety_note:
        lint.add(
            workshop,
            workshop.at("risk"),
            "safety-missing",
            "The module is sensitive, and there is no safety note."
            if workshop.risk == "low"
            else f"The risk is {workshop.risk}, and there is no safety note.",
            "Write “safety_note:”: how to opt out, what stays in the room, whom to turn to.",
        )
    if sensitive and workshop.safety_note and not _WATCHING.search(workshop.safety_note):
        lint.add(
            workshop,
            workshop.at("safety_note"),
            "observer-missing",
            "The module is sensitive, and the safety note offers nobody a seat to watch from.",
            "Say that anybody may watch or observe instead of playing, with no reason given.",
        )
    words = len(plain(workshop.summary).split())
    if words > LONGEST_SUMMARY:
        lint.add(
            workshop,
            workshop.at("summary"),
            "summary-long",
            f"The summary has {words} words.",
            f"Keep what a facilitator needs the night before, at most {LONGEST_SUMMARY} words.",
        )
    days = {message.day for message in workshop.follow_up if message.to == "participants"}
    missing = [f"day {day}" for day in LATER_DAYS if day not in days]
    if not any(message.to == "managers" for message in workshop.follow_up):
        missing.append("the participants’ managers")
    if missing:
        lint.add(
            workshop,
            workshop.at("follow_up"),
            "follow-up-missing",
            f"There is no message for {', '.join(missing)}.",
            "Write one each under “follow_up:”; what nobody asks about later is not used.",
        )
