"""Questions that name other questions: the one they stand in for, and those they replace."""

from __future__ import annotations

from course.model.course import Course, Module
from course.model.quiz import AnyQuestion
from course.problems import Problems, did_you_mean
from course.rules.absent import tell_absent
from course.written import Written, objectives_of


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check ``parallel_of`` and ``replaces`` of every question."""
    for module, question in course.questions.values():
        if question.parallel_of is not None:
            _check_parallel(question, question.parallel_of, module, course, written, problems)
        for number, name in enumerate(question.replaces):
            if name in written.known("questions"):
                problems.add(
                    question.at("replaces", number),
                    "replaces-existing",
                    f"The question “{name}” is still there.",
                    "Remove one of the two questions, or the id from “replaces”.",
                )


def _known(objective: str, written: Written) -> bool:
    slug, _, name = objective.rpartition("/")

    return name in written.known(objectives_of(slug))


def _check_parallel(
    question: AnyQuestion,
    name: str,
    module: Module,
    course: Course,
    written: Written,
    problems: Problems,
) -> None:
    place = question.at("parallel_of")
    known = written.known("questions")
    if name == question.id:
        problems.add(
            place,
            "parallel-self",
            "The question is said to be parallel to itself.",
            "Write the id of the other question on this objective.",
        )
    elif name in course.questions:
        other_module, other = course.questions[name]
        wanted, has = other.full_objective(other_module.slug), question.full_objective(module.slug)
        if wanted != has and _known(wanted, written) and _known(has, written):
            problems.add(
                place,
                "parallel-objective",
                f"The question “{name}” is on another objective, “{wanted}”.",
                "A parallel question checks the same objective in another situation.",
            )
    elif course.owner_of(name):
        tell_absent(place, course.owner_of(name), "the question has no parallel one", problems)
    elif name not in known and written.complete("questions"):
        problems.add(
            place,
            "question-unknown",
            f"There is no question “{name}”.",
            did_you_mean(name, known - {question.id}) or "Correct the id, or remove the line.",
        )
