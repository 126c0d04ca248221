"""Routes: their modules are there, or the route is left out; and a page that lists them has some."""

from __future__ import annotations

import os

from course.files import misnamed
from course.model.course import Course
from course.model.route import Route
from course.problems import Place, Problems
from course.rules.named_modules import missing_modules
from course.written import Written

ROUTES = "modules/routes.yml"


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check every route, and every call that lists them."""
    left_out = [_is_left_out(route, course, written, problems) for route in course.routes]
    there = os.path.lexists(written.root / ROUTES) or written.is_closed(ROUTES)
    for place in _calls(course):
        if not there and not misnamed(written.root, "modules", "routes.yml"):
            problems.add(
                place,
                "routes-missing",
                f"There is no file {ROUTES}.",
                "Write it, or take the call out.",
            )
        elif left_out and all(left_out):
            problems.add(
                place,
                "routes-missing",
                "Each route has a module that is not in the course, so none can be shown here.",
                "Write one with the modules that the course has, or take the call out.",
                "notice",
            )


def _is_left_out(route: Route, course: Course, written: Written, problems: Problems) -> bool:
    missing = [
        *missing_modules(route, course, written, problems),
        *missing_modules(route, course, written, problems, "hard_times"),
    ]
    if missing:
        names = ", ".join(dict.fromkeys(slug for _, slug in missing))
        problems.add(
            missing[0][0],
            "module-absent",
            f"The route “{route.id}” is not shown: the course does not have {names}.",
            "It will be shown once all its modules are there. If you do without them, change it.",
            "notice",
        )

    return bool(missing)


def _calls(course: Course) -> list[Place]:
    return [
        call.place
        for page in course.all_pages.values()
        for call in page.outline.macros
        if call.name == "route_list"
    ]
