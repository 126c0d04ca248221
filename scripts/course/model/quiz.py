"""A quiz: the questions of one module, in one file."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import Field

from course.model.choice import ChoiceQuestion
from course.model.record import Line, Record

AnyQuestion = ChoiceQuestion
"""Any type of question: ``ChoiceQuestion | NextQuestion`` when there is a next one."""

QUESTION_TYPES: dict[str, type[AnyQuestion]] = {"choice": ChoiceQuestion}
"""The record for each value of a question's key ``type``."""


class QuizHead(Record):
    """What stands in a quiz file beside its questions."""

    title: Line
    pass_mark: int = Field(default=80, ge=1, le=100)


@dataclass(frozen=True, slots=True)
class Quiz:
    """The questions of a module, in the order of the file."""

    source: str
    slug: str
    head: QuizHead
    questions: tuple[AnyQuestion, ...]
