"""Accepting: recording what is new, so that later changes can be told from it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from course.meaning import meaning_of
from course.model.course import Course, Module
from course.model.coverage import in_order
from course.model.quiz import AnyQuestion, Quiz
from course.model.recorded import Recorded, RecordedObjective, RecordedQuestion
from course.readers.recorded import write_recorded

Entries = dict[str, RecordedQuestion | RecordedObjective]


class Accepted(NamedTuple):
    """How many were recorded for the first time, anew, and as retired."""

    new: int
    renewed: int
    retired: int


def accept(course: Course, recorded: Recorded, root: Path) -> Accepted:
    """Record what is new in a course that keeps its promises.

    Args:
        course: the course; drafts in it are left out.
        recorded: what was recorded before.
        root: the project's folder.
    """
    questions, objectives = dict(recorded.questions), dict(recorded.objectives)
    number = recorded.next_number
    modules = [module for module in in_order(course) if not module.front_matter.draft]
    for module in modules:
        for objective in module.front_matter.objectives:
            name = f"{module.slug}/{objective.id}"
            objectives.setdefault(name, RecordedObjective(name))
    quizzes = [*(module.quiz for module in modules if module.quiz), *course.reviews.values()]
    for quiz in quizzes:
        for question in quiz.questions:
            before = questions.get(question.id)
            entry = _entry(question, quiz.slug, before.number if before else number)
            number += before is None
            # A meaning that has changed under one revision was refused before.
            questions[question.id] = entry
    _retire(modules, quizzes, course, questions, objectives)
    now = Recorded(questions, objectives)
    write_recorded(root, now)

    return _count(recorded, now)


def accept_typo(names: list[str], course: Course, recorded: Recorded, root: Path) -> list[str]:
    """Record the wording of some questions anew, with the revision that they have.

    Returns:
        The names that cannot be accepted so: no such question, or not recorded with its revision.
    """
    refused = [name for name in names if not _only_reworded(name, course, recorded)]
    if refused:
        return refused
    questions = dict(recorded.questions)
    for name in names:
        _, question = course.questions[name]
        questions[name] = _entry(question, questions[name].module, questions[name].number)
    write_recorded(root, Recorded(questions, recorded.objectives))

    return []


def _only_reworded(name: str, course: Course, recorded: Recorded) -> bool:
    """Return whether a question is recorded with its revision, and has the parts it had."""
    before = recorded.questions.get(name)
    if before is None or before.retired or name not in course.questions:
        return False
    _, question = course.questions[name]

    return question.rev == before.rev and meaning_of(question).parts.keys() == before.parts.keys()


def _entry(question: AnyQuestion, slug: str, number: int) -> RecordedQuestion:
    meaning = meaning_of(question)

    return RecordedQuestion(question.id, slug, number, question.rev, meaning.stem, meaning.parts)


def _retire(
    modules: list[Module],
    quizzes: list[Quiz],
    course: Course,
    questions: dict[str, RecordedQuestion],
    objectives: dict[str, RecordedObjective],
) -> None:
    gone = {name for _, question in course.questions.values() for name in question.replaces}
    for quiz in quizzes:
        gone.update(quiz.head.retired)
    for name in gone & questions.keys() - course.questions.keys():
        questions[name] = replace(questions[name], retired=True)
    for module in modules:
        for name in (f"{module.slug}/{gone}" for gone in module.front_matter.retired):
            if name in objectives:
                objectives[name] = replace(objectives[name], retired=True)


def _count(before: Recorded, now: Recorded) -> Accepted:
    old: Entries = {**before.questions, **before.objectives}
    new: Entries = {**now.questions, **now.objectives}
    retired = [name for name in new if name in old and new[name].retired and not old[name].retired]
    renewed = [name for name in new if name in old and old[name] != new[name]]

    return Accepted(len(new.keys() - old.keys()), len(renewed) - len(retired), len(retired))
