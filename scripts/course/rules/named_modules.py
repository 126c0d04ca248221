"""Modules that a list names: one may be missing, and a slip in its name is told from that.

Routes and the self-assessment name the modules of the whole course. A copy may have fewer, so a
name that is far from every folder is taken for a module that is left out on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from course.files import slugs
from course.model.course import Course
from course.problems import Place, Problems, nearest
from course.written import Written

NEAR = 0.8
"""How alike a slip and the name that was meant are. “appreciation” is 0.67 like “expectations”."""


class NamesModules(Protocol):
    """A record with the slugs of modules in one or more lists."""

    def at(self, *steps: str | int) -> Place:
        """Return the place of a value."""


def missing_modules(
    record: NamesModules, course: Course, written: Written, problems: Problems, key: str = "modules"
) -> Iterator[tuple[Place, str]]:
    """Yield each module that a record names and the course does not have; slips are problems.

    Args:
        record: the record.
        course: the course.
        written: traces of everything that was written.
        problems: where slips are recorded.
        key: the record's key that holds the slugs.
    """
    folders = slugs(written.root)
    first: dict[str, Place] = {}
    for number, slug in enumerate(getattr(record, key)):
        place = record.at(key, number)
        if first.setdefault(slug, place) != place:
            problems.add(
                place,
                "module-twice",
                f"The module “{slug}” is named twice here (first at {first[slug]}).",
                "Keep one of the two.",
            )
        elif slug not in folders:
            near = "" if slug in course.absent else nearest(slug, folders, NEAR)
            if near:
                problems.add(
                    place,
                    "module-unknown",
                    f"There is no module “{slug}”.",
                    f"Did you mean “{near}”?",
                )
            else:
                yield place, slug
