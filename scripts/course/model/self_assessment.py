"""The self-assessment: statements about a learner's own weeks at work, in two jobs.

It is an aid to development without norms. Nothing of it counts in a quiz.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from course.model.record import Id, Line, Markdown, Record

ASSESSMENT_PAGE = "my-course/check.md"
"""The page, as staged, against which links in its texts are resolved."""

DIMENSIONS = 6
STATEMENTS = 24
"""How many there are, so that results of different years can be compared."""

WEEKS = 4
"""How many weeks are looked back on; the scale has a step for each number of them."""

IMPORTANCE_STEPS = 3
"""Low, medium, high."""


class Dimension(Record):
    """What some of the statements are about.

    Attributes:
        job: the half of the role that it belongs to.
        modules: the modules that help with it.
    """

    id: Id
    title: Line
    job: Literal["manage", "lead"]
    modules: tuple[Id, ...] = ()


class Statement(Record):
    """Something that was done in so many of the last weeks.

    Attributes:
        id: unique in the self-assessment and never used again; what learners fill in hangs on it.
        pulse: whether it is the one of its dimension that a whole team may be asked.
    """

    id: Id
    dimension: Id
    text: Markdown
    pulse: bool = False


class Importance(Record):
    """How much each dimension matters in the learner's job.

    Attributes:
        scale: the steps, least first; the first is worth 1.
    """

    question: Line
    scale: tuple[Line, ...]


class OpenPrompt(Record):
    """Something to complete in one's own words."""

    id: Id
    text: Markdown


class SelfAssessment(Record):
    """``modules/self-assessment.yml``.

    Attributes:
        purpose: what it is for.
        limits: what it is not, and must not be used for.
        question: what is asked about every statement.
        note: how to count.
        scale: the steps, from none of the weeks to all; the first is worth 0.
        no_chance: the words for weeks in which there was nothing to do it about; left out of means.
    """

    title: Line
    summary: Line
    purpose: tuple[Markdown, ...] = Field(min_length=1)
    limits: tuple[Markdown, ...] = Field(min_length=1)
    question: Line
    note: Markdown | None = None
    scale: tuple[Line, ...]
    no_chance: Line
    importance: Importance
    prompts: tuple[OpenPrompt, ...] = ()
    dimensions: tuple[Dimension, ...] = Field(min_length=1)
    statements: tuple[Statement, ...] = Field(min_length=1)

    def statements_of(self, dimension: str) -> tuple[Statement, ...]:
        """Return the statements of a dimension, in their order."""
        return tuple(each for each in self.statements if each.dimension == dimension)
