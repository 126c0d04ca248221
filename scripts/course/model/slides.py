"""Slides: a module as a deck, each slide with what the facilitator says to it."""

from __future__ import annotations

from dataclasses import dataclass

from course.model.page import MacroCall
from course.model.record import Line
from course.model.waiver import Waivable
from course.problems import Place


class SlidesFrontMatter(Waivable):
    """The front matter of ``modules/<slug>/slides.md``."""

    title: Line
    summary: Line


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Attributes:
        id: its permanent name, or "" where none was written.
        title: its heading.
        minutes: how long it is planned to be shown; 0 where that was not written.
        text: what stands on it, in Markdown.
        notes: what the facilitator says to it, in Markdown.
        macros: the calls on it.
    """

    id: str
    title: str
    minutes: float
    text: str
    notes: str
    macros: tuple[MacroCall, ...]
    place: Place
    notes_place: Place


@dataclass(frozen=True, slots=True)
class Slides:
    """A deck."""

    source: str
    front_matter: SlidesFrontMatter
    slides: tuple[Slide, ...]
