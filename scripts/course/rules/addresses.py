"""Addresses on the page: no two parts of questions get the same one.

The page joins ids with hyphens: the choice ``care`` of the question ``two-kinds`` is at
``question-two-kinds-care``, where a question ``two-kinds-care`` would be too.
"""

from __future__ import annotations

from course.model.course import Course
from course.model.record import Record
from course.problems import Problems
from course.rules.ids import where_first
from course.written import Written

OF_THE_FRAME = (
    *("instruction", "error", "error-title", "verdict"),
    *("sure", "sure-yes", "sure-no"),
)
"""What the page and its scripts call parts that every question has."""


def check(course: Course, _written: Written, problems: Problems) -> None:
    """Check the questions of all modules together: a page may show any of them."""
    taken: dict[str, tuple[object, Record]] = {}

    def take(names: tuple[str, ...], owner: object, part: Record) -> None:
        address = "-".join(names)
        first, there = taken.setdefault(address, (owner, part))
        if first != owner:
            place = part.at("id")
            where = where_first(there.at("id"), place)
            problems.add(
                place,
                "address-twice",
                f"On the page this would be at “question-{address}”, which is taken ({where}).",
                "Give one of the two another id.",
            )

    for _module, question in course.questions.values():
        take((question.id,), question.id, question)
        for name in OF_THE_FRAME:
            take((question.id, name), question.id, question)
    for _module, question in course.questions.values():
        for names, part in question.part_names():
            if len(names) == 1 and names[0] in OF_THE_FRAME:
                problems.add(
                    part.at("id"),
                    "address-twice",
                    f"“{names[0]}” is a name that every question on the page uses itself.",
                    "Use another id.",
                )
                continue
            take((question.id, *names), (question.id, *names), part)
