"""Rules: what makes a course whole. Each file is one subject; each rule has a name of its own."""

from __future__ import annotations

from course.model.course import Course
from course.problems import Problems
from course.rules import (
    addresses,
    drafts,
    evidence,
    files,
    ids,
    links,
    macros,
    questions,
    related,
    reviews,
    routes,
    routine,
    sections,
    self_assessment,
    settings,
    structure,
    toolbox,
)
from course.written import Written

SUBJECTS = (
    settings,
    files,
    structure,
    ids,
    addresses,
    sections,
    macros,
    questions,
    related,
    reviews,
    evidence,
    self_assessment,
    routes,
    toolbox,
    routine,
    links,
    drafts,
)


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check a course against every rule and record what is found.

    Args:
        course: what could be read.
        written: traces of everything that was written, also where it could not be used.
        problems: where problems are recorded.
    """
    for subject in SUBJECTS:
        subject.check(course, written, problems)
