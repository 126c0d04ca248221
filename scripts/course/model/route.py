"""A route: some of the modules in an order, spread over weeks."""

from __future__ import annotations

from pydantic import Field

from course.model.record import Id, Line, Markdown, Record

ROUTES_PAGE = "start/index.md"
"""The page, as staged, against which links in their summaries are resolved."""


class Route(Record):
    """A way through the course.

    Attributes:
        weeks: over how many weeks its modules are spread, evenly.
        modules: the modules to take, in order.
        hard_times: modules of which only the section for hard times is read, after the others.
    """

    id: Id
    title: Line
    summary: Markdown
    weeks: int = Field(ge=2, le=52)
    modules: tuple[Id, ...] = Field(min_length=1)
    hard_times: tuple[Id, ...] = ()

    @property
    def stops(self) -> tuple[str, ...]:
        """The slugs of all modules that it leads to, in order."""
        return self.modules + self.hard_times

    def week_of(self, stop: int) -> int:
        """Return the week, from 1, in which a stop is due; stops are counted from 0."""
        return stop * self.weeks // len(self.stops) + 1
