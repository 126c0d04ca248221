"""A waiver: a rule that an author has looked at and sets aside in one place, with the reason."""

from __future__ import annotations

from pydantic import Field

from course.model.record import Line, Record


class Waivable(Record):
    """Something about which rules of teaching may be set aside.

    Attributes:
        lint_ok: the rules set aside, each with its reason.
    """

    lint_ok: dict[str, Line] = Field(default_factory=dict)
