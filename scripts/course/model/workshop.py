"""A workshop: a module as a room full of people works through it, minute by minute."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from course.model.record import Id, Line, Markdown, Record
from course.model.waiver import Waivable

Minutes = Annotated[int, Field(ge=1, le=240)]
Grouping = Literal["alone", "pairs", "threes", "fours", "everyone"]
Kind = Literal["open", "vote", "input", "practice", "debrief", "close", "break"]
Risk = Literal["low", "medium", "high"]


class Group(Record):
    """How many people it works with."""

    min: int = Field(ge=2, le=500)
    ideal: int = Field(ge=2, le=500)
    max: int = Field(ge=2, le=500)


class Material(Record):
    """A thing to bring."""

    item: Markdown
    per: Literal["person", "pair", "group", "room"]


class Preparation(Record):
    """Something to do so many days before (negative) or after the workshop."""

    day: int = Field(ge=-120, le=120)
    do: Markdown


class Ask(Record):
    """A question to the room, what to listen for, and what to do with silence or a wrong turn."""

    question: Markdown
    listen_for: Markdown | None = None
    if_silent: Markdown | None = None
    if_wrong: Markdown | None = None


class Step(Record):
    """A part of the run sheet.

    Attributes:
        minutes: how long it takes in each format; a format that is left out leaves it out.
        screen: what is shown: ``slide/<id>``, ``question/<id>``, ``activity/<id>`` or ``blank``.
        do: stage directions.
        say: what to say, in plain speech.
        if_silent: what to do when nobody says anything.
        transition: the way to the next step.
        remote: how it works on a call.
        access: how everybody can take part: seated, low vision, quiet.
        cut: in which order steps are left out when time is short, 1 first.
    """

    id: Id
    title: Line
    kind: Kind
    minutes: dict[str, Minutes] = Field(min_length=1)
    objective: Id | None = None
    grouping: Grouping = "everyone"
    screen: Line = "blank"
    do: tuple[Markdown, ...] = ()
    say: Markdown | None = None
    ask: tuple[Ask, ...] = ()
    if_silent: Markdown | None = None
    transition: Markdown | None = None
    remote: Markdown | None = None
    access: Markdown | None = None
    cut: int | None = Field(default=None, ge=1, le=50)

    @property
    def silence(self) -> bool:
        """Whether it says what to do when nobody says anything."""
        return bool(self.if_silent) or any(ask.if_silent for ask in self.ask)


class Trouble(Record):
    """Something that goes wrong, and what to try."""

    when: Markdown
    try_: Markdown = Field(alias="try")


class FollowUp(Record):
    """A message to send so many days after the workshop."""

    day: int = Field(ge=0, le=365)
    to: Literal["participants", "managers"]
    subject: Line
    body: Markdown


class Workshop(Waivable):
    """The run sheet of ``modules/<slug>/workshop.yml``.

    Attributes:
        summary: what to know the night before.
        risk: how much people may disclose.
        safety_note: how they are kept safe: opting out, confidence, whom to turn to.
        room: what the room needs.
        prepare: what to do before and after.
    """

    summary: Markdown
    purpose: Markdown
    group: Group
    risk: Risk
    safety_note: Markdown | None = None
    room: Markdown | None = None
    materials: tuple[Material, ...] = ()
    prepare: tuple[Preparation, ...] = ()
    steps: tuple[Step, ...] = Field(min_length=1)
    troubleshooting: tuple[Trouble, ...] = ()
    follow_up: tuple[FollowUp, ...] = ()

    @property
    def formats(self) -> list[int]:
        """How long it can be, in minutes, the shortest first."""
        names = {name for step in self.steps for name in step.minutes}

        return sorted(int(name) for name in names if name.isdecimal())
