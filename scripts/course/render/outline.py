"""The outline of the course for scripts: modules, sections, objectives, questions and routes.

What a learner's browser needs to say what is read, practised, secure and due, without the pages.
"""

from __future__ import annotations

from typing import Any

from course.model.course import Course, Module
from course.model.coverage import in_order
from course.model.page import Heading
from course.model.quiz import AnyQuestion
from course.render.routes import hard_times
from course.render.view import View

NOT_READING = ("quiz", "references")
"""Parts of a module that are no sections to be read: what is done there is remembered elsewhere."""


def sections_of(module: Module) -> list[tuple[Heading, str]]:
    """Return the sections of a module that can be marked as read, each with its depth."""
    depths = [
        (call.place.line, str(call.arguments[0]))
        for call in module.page.outline.macros
        if call.name == "depth" and call.arguments
    ]

    def depth(heading: Heading) -> str:
        above = [name for line, name in depths if line < heading.place.line]

        return above[-1] if above else ""

    return [
        (heading, depth(heading))
        for heading in module.page.outline.headings
        if heading.level == 2 and heading.part not in NOT_READING
    ]


def course_outline(view: View) -> dict[str, Any]:
    """Return the outline, its addresses relative to the page of *view*."""
    course = view.site.course

    return {
        "modules": [_module(module, view) for module in in_order(course)],
        "routes": [
            {
                "id": route.id,
                "title": route.title,
                "weeks": [route.week_of(stop) for stop in range(len(route.stops))],
                "modules": list(route.modules),
                "hardTimes": list(route.hard_times),
            }
            for route in course.shown_routes
        ],
        "retired": _retired(course),
    }


def _module(module: Module, view: View) -> dict[str, Any]:
    minutes = module.front_matter.minutes
    questions = module.quiz.questions if module.quiz else ()
    recorded = view.site.course.recorded.questions

    return {
        "id": module.slug,
        "title": module.title,
        "part": module.part,
        "url": view.url(module.page.path),
        "minutes": {
            "door": minutes.door,
            "core": minutes.core,
            "deeper": minutes.deeper,
            "field": minutes.field,
        },
        "hardTimes": hard_times(module),
        "sections": [
            {"id": heading.id, "title": heading.text, "depth": depth}
            for heading, depth in sections_of(module)
        ],
        "objectives": [
            {
                "id": f"{module.slug}/{objective.id}",
                "text": view.plain(objective.text, module.page.path),
            }
            for objective in module.front_matter.objectives
        ],
        "questions": [
            _question(
                question, module, recorded[question.id].number if question.id in recorded else 0
            )
            for question in questions
            if question.marked
        ],
    }


def _question(question: AnyQuestion, module: Module, number: int) -> dict[str, Any]:
    """Return a question; what is as usual is left out."""
    made: dict[str, Any] = {
        "id": question.id,
        "rev": question.rev,
        "number": number,
        "objective": question.full_objective(module.slug),
    }
    if question.use != "quiz":
        made["use"] = question.use
    if question.parallel_of:
        made["parallelOf"] = question.parallel_of
    if question.replaces:
        made["replaces"] = list(question.replaces)

    return made


def _retired(course: Course) -> list[str]:
    """Return the ids of questions that are gone for good."""
    listed = {name for m in course.modules.values() if m.quiz for name in m.quiz.head.retired}
    recorded = {entry.id for entry in course.recorded.questions.values() if entry.retired}

    return sorted(listed | recorded)
