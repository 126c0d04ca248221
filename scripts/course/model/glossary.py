"""A term of the glossary."""

from __future__ import annotations

from course.model.record import Id, Line, Markdown
from course.model.waiver import Waivable


class Term(Waivable):
    """A word with a meaning of its own in this course, and what else it is called."""

    id: Id
    term: Line
    also: tuple[Line, ...] = ()
    definition: Markdown
    see: tuple[Line, ...] = ()
