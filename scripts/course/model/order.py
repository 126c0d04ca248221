"""The question type ``order``: steps to put into the right order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from course.model.question import MarkedQuestion
from course.model.record import Id, Markdown, Record


class OrderStep(Record):
    """One step; its feedback says why it stands where it stands."""

    id: Id
    text: Markdown
    feedback: Markdown | None = None


class OrderQuestion(MarkedQuestion):
    """A question whose steps are written in the right order and shown in another."""

    type: Literal["order"]
    steps: tuple[OrderStep, ...]

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the name of each step, and of the buttons that move it."""
        for step in self.steps:
            for names in ((step.id,), (step.id, "up"), (step.id, "down")):
                yield names, step
