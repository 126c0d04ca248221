"""Objectives: each is taught before it is asked, practised, and asked more than once."""

from __future__ import annotations

from course.model.course import Course, Module
from course.model.coverage import Coverage, calls, coverage, in_order
from course.model.quiz import AnyQuestion
from course.problems import Place
from course.rules.lint import Lint

FEWEST_QUESTIONS = 2


def check(course: Course, whole: frozenset[str], lint: Lint) -> None:
    """Check every objective of the course.

    Args:
        course: the course.
        whole: the modules whose files are without mistakes; of others not everything is known.
        lint: where findings are recorded.
    """
    # What is not in the navigation, or in one that cannot be read, is neither early nor late.
    listed = {entry.path for entry, _ in course.nav.pages()}
    order = {
        module.slug: number
        for number, module in enumerate(in_order(course))
        if module.page.path in listed
    }
    for found in coverage(course):
        if found.module.slug in whole:
            _check_covered(found, lint)
    for module in course.modules.values():
        if module.slug in whole:
            _check_order(module, lint)
            _check_recalled(module, order, lint)


def _check_covered(found: Coverage, lint: Lint) -> None:
    objective = found.objective
    name = f"The objective “{objective.id}”"
    asked = len(found.scored)
    for rule, missing, message, hint in (
        (
            "objective-untaught",
            not found.sections,
            f"{name} is taught in no section.",
            f"Mark the section that teaches it: ## Heading {{#id data-teaches={objective.id}}}.",
        ),
        (
            "objective-unpractised",
            not found.activities,
            f"{name} is practised in no activity on the page.",
            "Write its id into “objectives” of an activity that trains it, and call the activity.",
        ),
        (
            "objective-unasked",
            asked < FEWEST_QUESTIONS,
            f"{name} is asked by {asked or 'no'} question{'s' if asked != 1 else ''} that "
            f"count{'s' if asked == 1 else ''}.",
            f"Write at least {FEWEST_QUESTIONS}, so that one lucky guess does not stand for it.",
        ),
        (
            "objective-low",
            bool(asked) and not found.applied,
            f"{name} is only asked for below “apply”.",
            "Write a question in which it has to be used on a case.",
        ),
    ):
        if missing:
            lint.add(found.module.front_matter, objective.at("id"), rule, message, hint)


def _check_order(module: Module, lint: Lint) -> None:
    """A question that counts comes behind the section that teaches what it asks.

    The situation in the door comes first on purpose: it is judged, and then explained.
    """
    taught: dict[str, int] = {}
    for heading in module.page.outline.headings:
        for name in heading.teaches:
            taught.setdefault(name, heading.place.line)
    core = next((call.place.line for name, call in calls(module, "depth") if name == "core"), 0)
    for question, place in _asked(module):
        line = taught.get(question.objective)
        if line and core < place.line < line:
            lint.add(
                module.front_matter,
                place,
                "objective-early",
                f"The question “{question.id}” is asked before its objective "
                f"“{question.objective}” is taught (on line {line}).",
                "Move it behind that section, or mark it “use: pretest”.",
            )


def _asked(module: Module) -> list[tuple[AnyQuestion, Place]]:
    """Return the questions that count, each with where the page shows it."""
    questions = {q.id: q for q in module.quiz.questions} if module.quiz else {}
    placed = {name: call.place for name, call in calls(module, "question") if name in questions}
    quiz = next((call.place for _, call in calls(module, "quiz")), None)
    shown = {**dict.fromkeys(questions, quiz), **placed}

    return [
        (questions[name], place)
        for name, place in shown.items()
        if place and questions[name].use == "quiz"
    ]


def _check_recalled(module: Module, order: dict[str, int], lint: Lint) -> None:
    for question in module.quiz.questions if module.quiz else ():
        slug, slash, name = question.objective.rpartition("/")
        if slash and order.get(slug, -1) > order.get(module.slug, len(order)):
            lint.add(
                question,
                question.at("objective"),
                "objective-later",
                f"The objective “{name}” is taught in “{slug}”, which comes later in the course.",
                "Ask for something from an earlier module, or move the question there.",
            )
