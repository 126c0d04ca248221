"""The question type ``reflection``: free text, kept on the learner's device and never marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from course.model.question import Question
from course.model.record import Markdown, Record


class ReflectionQuestion(Question):
    """A question without a key.

    Attributes:
        response: a model response, shown afterwards to compare with.
        checklist: what to look for in one's own text, shown with it.
        lines: how high the field is.
    """

    marked: ClassVar[bool] = False

    type: Literal["reflection"]
    points: Literal[0] = 0
    response: Markdown
    checklist: tuple[Markdown, ...] = Field(min_length=2)
    lines: int = Field(default=4, ge=2, le=30)

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the name of the field."""
        yield ("text",), self
