"""What every type of question has in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from course.model.module import Level
from course.model.record import Id, Line, Markdown, Record
from course.model.waiver import Waivable

Use = Literal["quiz", "pretest", "review"]
"""``quiz`` counts in the module; ``pretest`` is tried first and never counts; ``review`` comes
back weeks later and stands in question banks."""


class Question(Waivable):
    """One question.

    Attributes:
        id: unique in the course and never used again; learners' results hang on it.
        rev: raised when the meaning, the choices or the key change.
        objective: ``objective-id`` of the own module, or ``module/objective-id``.
        situation: the story before the prompt.
        hint: shown on request, before checking.
        feedback: shown after checking, whatever was chosen.
        reread: the section to read again: ``section`` or ``module#section``.
        claim: the claim that the key rests on.
        shuffle: false where the order of the parts has a meaning.
        parallel_of: the question on the same objective that this one may stand in for.
        replaces: ids of earlier questions that this one has taken the place of.
        marked: whether a response is right or wrong at all.
    """

    marked: ClassVar[bool] = True

    id: Id
    rev: int = Field(default=1, ge=1)
    objective: Line
    level: Level
    situation: Markdown | None = None
    prompt: Markdown
    hint: Markdown | None = None
    feedback: Markdown | None = None
    reread: Line | None = None
    claim: Id | None = None
    use: Use = "quiz"
    shuffle: bool = True
    parallel_of: Id | None = None
    replaces: tuple[Id, ...] = ()

    def full_objective(self, slug: str) -> str:
        """Return the objective as ``module/objective-id``; *slug* is the question's own module."""
        return self.objective if "/" in self.objective else f"{slug}/{self.objective}"

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield what stands behind the question's own id in the ids of its elements on the page."""
        yield from ()


class MarkedQuestion(Question):
    """A question whose response gets a score.

    Attributes:
        points: what the question is worth in the quiz.
    """

    points: int = Field(default=1, ge=1, le=20)
