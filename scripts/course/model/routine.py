"""The routine: what a manager does every day, week, month and quarter, in two jobs."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from course.model.record import Id, Line, Record

Every = Literal["day", "week", "month", "quarter"]
EVERY: tuple[Every, ...] = ("day", "week", "month", "quarter")
"""How often a beat comes back, the most frequent first."""


class Beat(Record):
    """Something that comes back on its day.

    Attributes:
        id: unique in the routine and never used again; a learner's day and time hang on it.
        every: how often it comes back.
        job: the half of the role that it belongs to.
        text: what to do; it is also the title of the calendar entry.
        minutes: how long its calendar entry is.
        modules: the modules that show how.
    """

    id: Id
    every: Every
    job: Literal["manage", "lead"]
    text: Line
    minutes: int = Field(ge=5, le=240)
    modules: tuple[Id, ...] = ()


class HardTimes(Record):
    """What both jobs come down to when it gets hard; it has no day of its own."""

    manage: Line
    lead: Line


class Routine(Record):
    """``modules/routine.yml``."""

    beats: tuple[Beat, ...] = Field(min_length=1)
    hard_times: HardTimes | None = None

    def beats_of(self, every: Every) -> tuple[Beat, ...]:
        """Return the beats that come back so often, in their order."""
        return tuple(beat for beat in self.beats if beat.every == every)
