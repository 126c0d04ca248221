"""What is recorded of everything that has been published: ids are promises to learners.

A learner's results, links from outside and the state that other systems keep hang on the id of a
question and on its number, so neither is ever used for something else.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from course.problems import Place


@dataclass(frozen=True, slots=True)
class RecordedQuestion:
    """A question as it was recorded last.

    Attributes:
        module: the slug of its module, or ``reviews/`` and the name of its part review.
        number: its number in the course, for systems that want one.
        rev: its revision.
        stem: a hash of what it says and how it is marked.
        parts: a hash of each part, by the kind and the id of the part: ``choices/go-and-see``.
        retired: whether it is gone for good.
    """

    id: str
    module: str
    number: int
    rev: int
    stem: str
    parts: dict[str, str]
    retired: bool = False
    place: Place = field(default=Place(""), compare=False)


@dataclass(frozen=True, slots=True)
class RecordedObjective:
    """An objective as it was recorded last; its name is ``module/objective-id``."""

    name: str
    retired: bool = False
    place: Place = field(default=Place(""), compare=False)

    @property
    def module(self) -> str:
        """The slug of its module."""
        return self.name.partition("/")[0]


@dataclass(frozen=True)
class Recorded:
    """Everything that is recorded, by id and by name."""

    questions: dict[str, RecordedQuestion] = field(default_factory=dict)
    objectives: dict[str, RecordedObjective] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether nothing has been recorded yet."""
        return not (self.questions or self.objectives)

    @property
    def modules(self) -> frozenset[str]:
        """The slugs of the modules that have been published."""
        slugs = {q.module for q in self.questions.values() if "/" not in q.module}

        return frozenset(slugs | {objective.module for objective in self.objectives.values()})

    @property
    def next_number(self) -> int:
        """The number of the next question; numbers of retired questions stay taken."""
        return max((question.number for question in self.questions.values()), default=0) + 1
