"""Sections: the parts of a module that headings mark, and the objectives they say they teach."""

from __future__ import annotations

from course.model.course import Course
from course.problems import Problems, did_you_mean, shown
from course.rules.questions import check_objective
from course.written import Written

PARTS = (
    "door",
    "try-first",
    "story",
    "evidence",
    "steps",
    "example",
    "own-case",
    "actions",
    "commit",
    "quiz",
    "completion",
    "hard-times",
    "more-evidence",
    "brief",
    "references",
)
"""The named parts of a module, in the order in which most modules have them."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check what the headings of modules say of their sections."""
    for module in course.modules.values():
        for heading in module.page.outline.headings:
            if heading.part and heading.part not in PARTS:
                problems.add(
                    heading.place,
                    "part-unknown",
                    f"A module has no part “{shown(heading.part)}”.",
                    did_you_mean(heading.part, PARTS) or f"Known parts: {', '.join(PARTS)}.",
                )
            for name in heading.teaches:
                check_objective(name, module, heading.place, written, problems)
