"""The question type ``judgement``: a situation without one right way out; every choice is rated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from course.model.question import MarkedQuestion
from course.model.rating import Rating
from course.model.record import Id, Line, Markdown, Record


class RatedChoice(Record):
    """One thing to do, with how well it serves and the reason why."""

    id: Id
    text: Markdown
    rating: Rating
    feedback: Markdown
    misconception: Line | None = None


class JudgementQuestion(MarkedQuestion):
    """A question in which one choice is picked and its rating counts."""

    type: Literal["judgement"]
    choices: tuple[RatedChoice, ...]

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the name of each choice."""
        for choice in self.choices:
            yield (choice.id,), choice
