"""The toolbox: each tool is for one job and found by a situation, and a page that shows it has one."""

from __future__ import annotations

import os

from course.files import misnamed
from course.model.course import Course
from course.model.toolbox import JOBS, Toolbox
from course.problems import Problems
from course.rules.ids import check_unique
from course.rules.named_modules import missing_modules
from course.written import Written

PATH = "modules/toolbox.yml"
MACROS = ("toolbox", "situation_list")


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check the toolbox, if the course has one, and every call that shows it."""
    if course.toolbox:
        _check_names(course.toolbox, course, written, problems)
        _check_every_tool(course.toolbox, course, problems)
    elif not (os.path.lexists(written.root / PATH) or written.is_closed(PATH)):
        _check_calls(course, written, problems)


def _check_names(toolbox: Toolbox, course: Course, written: Written, problems: Problems) -> None:
    ids = [(situation.id, situation.at("id")) for situation in toolbox.situations]
    check_unique(ids, "situation", "in the toolbox", problems)
    missing = [
        found
        for job in JOBS
        for found in missing_modules(toolbox.jobs, course, written, problems, job)
    ]
    for situation in toolbox.situations:
        missing += missing_modules(situation, course, written, problems)
    for place, slug in missing:
        problems.add(
            place,
            "module-absent",
            f"The module “{slug}” is not in the course, so its tool is not in the toolbox.",
            "It will be once the module is there. If you do without the module, take this out.",
            "notice",
        )


def _check_every_tool(toolbox: Toolbox, course: Course, problems: Problems) -> None:
    found_by = {slug for situation in toolbox.situations for slug in situation.modules}
    for module in course.modules.values():
        if module.job_aid is None:
            continue
        jobs = [job for job in JOBS if module.slug in getattr(toolbox.jobs, job)]
        if len(jobs) != 1:
            problems.add(
                toolbox.at("jobs"),
                "tool-job",
                f"The tool of “{module.slug}” is in {len(jobs) or 'no'} list"
                f"{'s' if len(jobs) > 1 else ''} of jobs.",
                f"Write its module into one of: {', '.join(JOBS)}.",
            )
        if module.slug not in found_by:
            problems.add(
                toolbox.at("situations"),
                "tool-unfound",
                f"No situation leads to the tool of “{module.slug}”.",
                "Write its module into a situation in which somebody would reach for it.",
                "warning",
            )


def _check_calls(course: Course, written: Written, problems: Problems) -> None:
    for page in course.all_pages.values():
        for call in page.outline.macros:
            if call.name in MACROS and not misnamed(written.root, "modules", "toolbox.yml"):
                problems.add(
                    call.place,
                    "toolbox-missing",
                    f"There is no file {PATH}.",
                    "Write it, or take the call out.",
                )
