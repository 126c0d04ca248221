"""The question type ``choice``: pick one, or pick all that apply."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from course.model.question import MarkedQuestion
from course.model.record import Id, Line, Markdown, Record


class Choice(Record):
    """One thing that can be picked, with the reason why it is right or wrong."""

    id: Id
    text: Markdown
    correct: bool = False
    feedback: Markdown
    misconception: Line | None = None


class ChoiceQuestion(MarkedQuestion):
    """A question with choices.

    Attributes:
        select: whether one choice is picked or many.
        scoring: how many are scored when ``select`` is ``many``; see `course.scoring`.
    """

    type: Literal["choice"]
    select: Literal["one", "many"]
    scoring: Literal["partial", "all-or-nothing"] = "partial"
    choices: tuple[Choice, ...]

    @property
    def key(self) -> frozenset[str]:
        """The ids of the right choices."""
        return frozenset(choice.id for choice in self.choices if choice.correct)

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the name of each choice."""
        for choice in self.choices:
            yield (choice.id,), choice
