"""Coverage: for each objective, where it is taught, practised and asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from course.model.activity import Activity
from course.model.course import Course, Module
from course.model.module import Objective
from course.model.page import Heading, MacroCall
from course.model.quiz import AnyQuestion

HIGHER_LEVELS = ("apply", "analyse", "evaluate")


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a course does for one objective.

    Attributes:
        sections: the sections that teach it.
        activities: the activities on the module's page that practise it.
        scored: the module's questions on it that count.
        reviewed: the module's questions on it that come back later.
        recalled: the questions of other modules on it, each with its module.
    """

    module: Module
    objective: Objective
    sections: tuple[Heading, ...]
    activities: tuple[Activity, ...]
    scored: tuple[AnyQuestion, ...]
    reviewed: tuple[AnyQuestion, ...]
    recalled: tuple[tuple[Module, AnyQuestion], ...]

    @property
    def applied(self) -> bool:
        """Whether one of the questions that count asks to apply it, or for more."""
        return any(question.level in HIGHER_LEVELS for question in self.scored)


def coverage(course: Course) -> Iterator[Coverage]:
    """Yield what is done for every objective of a course, in the order of the navigation."""
    recalled: dict[str, list[tuple[Module, AnyQuestion]]] = {}
    for module, question in course.questions.values():
        if "/" in question.objective and question.use != "pretest":
            recalled.setdefault(question.objective, []).append((module, question))
    for module in in_order(course):
        questions = module.quiz.questions if module.quiz else ()
        activities = called_activities(module)
        for objective in module.front_matter.objectives:
            asked = [q for q in questions if q.objective == objective.id]
            yield Coverage(
                module,
                objective,
                tuple(h for h in module.page.outline.headings if objective.id in h.teaches),
                tuple(a for a in activities if objective.id in a.objectives),
                tuple(q for q in asked if q.use == "quiz" and q.marked),
                tuple(q for q in asked if q.use == "review"),
                tuple(recalled.get(f"{module.slug}/{objective.id}", ())),
            )


def in_order(course: Course) -> list[Module]:
    """Return the modules in the order of the navigation; those that are not in it come last."""
    places = {entry.path: number for number, (entry, _) in enumerate(course.nav.pages())}
    last = len(places)

    return sorted(course.modules.values(), key=lambda module: places.get(module.page.path, last))


def called_activities(module: Module) -> list[Activity]:
    """Return the activities that a module's page calls."""
    called = {name for name, _ in calls(module, "activity")}

    return [activity for activity in module.activities if activity.id in called]


def calls(module: Module, macro: str) -> Iterator[tuple[str, MacroCall]]:
    """Yield each call of a macro on a module's page, with its argument or ""."""
    for call in module.page.outline.macros:
        if call.name == macro:
            yield str(call.arguments[0]) if call.arguments else "", call
