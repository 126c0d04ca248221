"""Slides: one idea each, few words, and notes that somebody can speak from in the time planned."""

from __future__ import annotations

import re

from course.model.course import Course, Module
from course.model.page import MacroCall
from course.model.slides import Slide, Slides
from course.model.waiver import Waivable
from course.problems import did_you_mean
from course.prose.plain import plain
from course.rules.absent import tell_absent
from course.rules.lint import Lint

FEWEST, MOST = 10, 16
MOST_IN_AN_HOUR = 20
MOST_WORDS = 35
WORDS_A_MINUTE = 130
"""How fast notes are read aloud, so that a room can follow."""

OFF = 0.2
SHOWN = ("question", "activity", "diagram")

_DISCUSS = re.compile(r"\(Discuss: (\d+(?:\.\d+)?) min\)")


def check(module: Module, course: Course, lint: Lint) -> None:
    """Check the deck of a module.

    Args:
        module: the module.
        course: the course.
        lint: where findings are recorded.
    """
    deck = module.slides
    if deck is None:
        return
    if not FEWEST <= len(deck.slides) <= MOST:
        lint.add(
            deck.front_matter,
            deck.front_matter.at("title"),
            "slide-count",
            f"There {'is' if len(deck.slides) == 1 else 'are'} {len(deck.slides)} "
            f"slide{'s' if len(deck.slides) != 1 else ''}.",
            f"Write {FEWEST} to {MOST}: each opens with “## Heading {{#id data-minutes=3}}”.",
        )
    _check_pace(deck, lint)
    for slide in deck.slides:
        _check_slide(slide, deck.front_matter, lint)
        for call in slide.macros:
            _check_call(call, deck.front_matter, module, course, lint)


def _check_pace(deck: Slides, lint: Lint) -> None:
    """Check that a deck leaves people time: at most so many slides for each hour, or for less."""
    minutes = sum(slide.minutes for slide in deck.slides)
    most = int(MOST_IN_AN_HOUR * max(minutes, 60) / 60)
    if len(deck.slides) > most:
        lint.add(
            deck.front_matter,
            deck.slides[most].place,
            "slide-crowd",
            f"This is slide {most + 1} of a deck of {minutes:.0f} minutes.",
            f"Show at most {MOST_IN_AN_HOUR} slides in 60 minutes: leave out, or say it instead.",
        )


def _check_slide(slide: Slide, owner: Waivable, lint: Lint) -> None:
    if not slide.id or not slide.minutes:
        lint.add(
            owner,
            slide.place,
            "slide-form",
            f"The slide “{slide.title}” has no {'minutes' if slide.id else 'id'}.",
            "Write both behind the heading: {#opening data-minutes=3}.",
        )
    words = len(plain(slide.text).split())
    if words > MOST_WORDS:
        lint.add(
            owner,
            slide.place,
            "slide-words",
            f"There are {words} words on this slide.",
            f"Keep at most {MOST_WORDS}, and say the rest: people read or listen, never both.",
        )
    if not slide.notes:
        lint.add(
            owner,
            slide.place,
            "notes-missing",
            f"The slide “{slide.title}” has no notes.",
            "Write a line “Notes:” below its text, and below that what is said.",
        )
    elif slide.minutes:
        _check_time(slide, owner, lint)


def _check_time(slide: Slide, owner: Waivable, lint: Lint) -> None:
    discussed = sum(float(minutes) for minutes in _DISCUSS.findall(slide.notes))
    words = len(plain(_DISCUSS.sub("", slide.notes)).split())
    taken = words / WORDS_A_MINUTE + discussed
    if abs(taken - slide.minutes) > OFF * slide.minutes:
        lint.add(
            owner,
            slide.notes_place,
            "notes-time",
            f"Read aloud, these notes take {taken:.1f} minutes; planned are {slide.minutes:g}.",
            "Change the notes or the minutes; for talk in the room write “(Discuss: 3 min)”.",
        )


def _check_call(
    call: MacroCall, owner: Waivable, module: Module, course: Course, lint: Lint
) -> None:
    if call.name not in SHOWN or len(call.arguments) != 1:
        lint.add(
            owner,
            call.place,
            "slide-call",
            f"“{call.name}” does nothing on a slide.",
            'A slide may call question("id"), activity("id") and diagram("name").',
        )
        return
    known = {
        "question": set(course.questions),
        "activity": {activity.id for activity in module.activities},
        "diagram": {diagram.name for diagram in module.diagrams},
    }[call.name]
    name = str(call.arguments[0])
    if call.name == "question" and course.owner_of(name):
        tell_absent(call.place, course.owner_of(name), "the slide shows nothing", lint.problems)
    elif name not in known:
        lint.add(
            owner,
            call.place,
            "slide-shows",
            f"There is no {call.name} “{name}”.",
            did_you_mean(name, known) or "Write it, or correct the name.",
        )
