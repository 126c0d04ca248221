"""The question type ``number``: a figure to type; near enough is right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field

from course.model.question import MarkedQuestion
from course.model.record import Line, Markdown, Record

FiniteNumber = Annotated[float, Field(allow_inf_nan=False)]


class NearMiss(Record):
    """A wrong figure that a known slip leads to, and what the slip is."""

    value: FiniteNumber
    tolerance: FiniteNumber = Field(default=0.0, ge=0)
    feedback: Markdown


class NumberQuestion(MarkedQuestion):
    """A question whose response is a figure.

    Attributes:
        value: the right figure.
        tolerance: how far from it a response may be, on either side.
        unit: shown behind the field; a learner may type it too.
    """

    type: Literal["number"]
    value: FiniteNumber
    tolerance: FiniteNumber = Field(default=0.0, ge=0)
    unit: Line | None = None
    feedback_right: Markdown | None = None
    feedback_wrong: Markdown | None = None
    near_misses: tuple[NearMiss, ...] = ()

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the names of the field and of its unit."""
        yield ("value",), self
        yield ("unit",), self
