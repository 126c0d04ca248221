"""The toolbox: every job aid of the course, sorted by the job it serves and by what is on the desk."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from course.model.record import Id, Line, Record

Job = Literal["manage", "lead", "both"]
JOBS: tuple[Job, ...] = ("manage", "lead", "both")


class Jobs(Record):
    """Which of the two jobs the tools of modules serve; each module stands in one list."""

    manage: tuple[Id, ...] = ()
    lead: tuple[Id, ...] = ()
    both: tuple[Id, ...] = ()

    def of(self, slug: str) -> Job | None:
        """Return the job that a module's tool serves, or None where nobody has said."""
        return next((job for job in JOBS if slug in getattr(self, job)), None)


class Situation(Record):
    """Something that lies on a manager's desk.

    Attributes:
        text: how a manager would say it.
        modules: the modules whose tools help, the best one first.
    """

    id: Id
    text: Line
    modules: tuple[Id, ...] = Field(min_length=1)


class Toolbox(Record):
    """How the toolbox is sorted.

    Attributes:
        situations: what it is searched by, in the order of the page.
    """

    jobs: Jobs
    situations: tuple[Situation, ...] = Field(min_length=1)
