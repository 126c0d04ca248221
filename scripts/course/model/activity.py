"""An activity: practice away from the screen."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from course.model.record import Id, Line, Markdown, Record


class WorksheetField(Record):
    """A field of an activity's worksheet; with ``paper`` it is printed and never stored."""

    id: Id
    label: Markdown
    lines: int = Field(default=3, ge=1, le=30)
    paper: bool = False


class Debrief(Record):
    """Three questions after an activity: what happened, so what does it mean, now what."""

    what: Markdown
    so_what: Markdown
    now_what: Markdown


class Activity(Record):
    """An exercise, a field task or a workshop activity."""

    id: Id
    kind: Literal["exercise", "field-task", "workshop"]
    title: Line
    purpose: Markdown
    objectives: tuple[Id, ...] = ()
    minutes: int = Field(ge=1, le=240)
    grouping: Literal["alone", "pairs", "threes", "fours", "everyone"]
    materials: tuple[Markdown, ...] = ()
    steps: tuple[Markdown, ...] = Field(min_length=1)
    fields: tuple[WorksheetField, ...] = ()
    response: Markdown | None = None
    debrief: Debrief | None = None
    alone: Markdown | None = None
    no_desk: Markdown | None = None
    remote: Markdown | None = None
    access: Markdown | None = None
