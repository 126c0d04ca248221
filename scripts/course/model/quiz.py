"""A quiz: the questions of one module, or of the review of one part, in one file."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from pydantic import Field

from course.model.choice import ChoiceQuestion
from course.model.judgement import JudgementQuestion
from course.model.match import MatchQuestion
from course.model.number import NumberQuestion
from course.model.order import OrderQuestion
from course.model.record import Id, Line
from course.model.reflection import ReflectionQuestion
from course.model.scenario import ScenarioQuestion
from course.model.sort import SortQuestion
from course.model.waiver import Waivable

AnyQuestion = (
    ChoiceQuestion
    | JudgementQuestion
    | SortQuestion
    | OrderQuestion
    | MatchQuestion
    | NumberQuestion
    | ReflectionQuestion
    | ScenarioQuestion
)
"""Any type of question; a further one joins here and below."""

QUESTION_TYPES: dict[str, type[AnyQuestion]] = {
    "choice": ChoiceQuestion,
    "judgement": JudgementQuestion,
    "sort": SortQuestion,
    "order": OrderQuestion,
    "match": MatchQuestion,
    "number": NumberQuestion,
    "reflection": ReflectionQuestion,
    "scenario": ScenarioQuestion,
}
"""The record for each value of a question's key ``type``."""


class QuizHead(Waivable):
    """What stands in a quiz file beside its questions.

    Attributes:
        pass_mark: percent from which the summary says that the goal is reached.
        retired: ids of questions that are gone for good.
    """

    title: Line
    pass_mark: int = Field(default=80, ge=1, le=100)
    retired: tuple[Id, ...] = ()


@dataclass(frozen=True, slots=True)
class Quiz:
    """The questions of a module or of a part review, in the order of the file.

    Attributes:
        slug: the module's, or ``reviews/`` and the name of the review's file.
    """

    source: str
    slug: str
    head: QuizHead
    questions: tuple[AnyQuestion, ...]

    def asked_without(self, gone: Set[str]) -> tuple[AnyQuestion, ...]:
        """Return the questions but those on an objective of another module that is gone.

        Args:
            gone: slugs of modules.
        """
        return tuple(q for q in self.questions if q.objective.rpartition("/")[0] not in gone)
