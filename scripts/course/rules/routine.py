"""The routine: its beats have names of their own; and calls find the file that they show."""

from __future__ import annotations

import os

from course.files import misnamed
from course.model.course import Course
from course.problems import Problems
from course.rules.ids import check_unique
from course.rules.named_modules import missing_modules
from course.written import Written

SHOWN = {
    "observer_form": "self-assessment.yml",
    "routine_form": "routine.yml",
    "self_check": "self-assessment.yml",
}
"""The file of ``modules/`` that each call shows; a course may be without both."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check the beats of the routine, and every call that shows a file."""
    beats = course.routine.beats if course.routine else ()
    check_unique([(beat.id, beat.at("id")) for beat in beats], "beat", "in the routine", problems)
    for beat in beats:
        for place, slug in missing_modules(beat, course, written, problems):
            problems.add(
                place,
                "module-absent",
                f"The module “{slug}” is not in the course, so this beat does not lead there.",
                "It will once the module is there. If you do without the module, take this out.",
                "notice",
            )
    for page in course.all_pages.values():
        for call in page.outline.macros:
            name = SHOWN.get(call.name, "")
            path = f"modules/{name}"
            there = os.path.lexists(written.root / path) or written.is_closed(path)
            if name and not there and not misnamed(written.root, "modules", name):
                problems.add(
                    call.place,
                    "call-without-file",
                    f"There is no file {path} for “{call.name}” to show.",
                    "Write it, or take the call out, and its page where nothing else is on it.",
                )
