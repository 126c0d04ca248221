"""Rules of teaching: a course can be correct and still teach nothing.

What no program can tell (one defensible key, fair and real situations) is on the authoring pages.
"""

from __future__ import annotations

from collections.abc import Iterable

from course.bank.choice_sets import ChoiceSet, choice_sets
from course.bank.entry import EntryList
from course.bank.stem import Stem
from course.bank.twins import Twins
from course.model.course import Course, Module
from course.model.match import MatchQuestion
from course.model.quiz import AnyQuestion, Quiz
from course.model.sort import SortQuestion
from course.problems import Problems
from course.prose.plain import plain
from course.prose.words import content, tokens
from course.rules import bank, choices, clarity, cues, echoes, feedback, quizzes
from course.rules.lint import Lint
from course.written import Written


def check(course: Course, _written: Written, problems: Problems) -> None:
    """Check how a course teaches."""
    lint = Lint(problems)
    _check_questions(course, lint)
    lint.check_waivers(course)


def _check_questions(course: Course, lint: Lint) -> None:
    terms = _terms(course)
    entries = EntryList()
    twins: Twins[AnyQuestion] = Twins(lambda question: Stem(question).words)
    for module in course.modules.values():
        quiz = module.quiz
        if quiz is None:
            continue
        objectives = _objectives(module)
        stems = {question.id: Stem(question) for question in quiz.questions}
        sets = {question.id: list(choice_sets(question)) for question in quiz.questions}
        for question in quiz.questions:
            stem = stems[question.id]
            objective = objectives.get(question.objective, frozenset())
            clarity.check(question, stem, objective, sets[question.id], lint)
            feedback.check(question, lint)
            _check_choices(question, sets[question.id], terms, lint)
            bank.check_twins(question, twins.add(question, stem.words), lint)
        quizzes.check(module, quiz, sets, stems, course.placed, terms, lint)
        _collect(sets.values(), quiz, entries)
    bank.check(course, entries.entries, lint)


def _check_choices(
    question: AnyQuestion, sets: list[ChoiceSet], terms: frozenset[str], lint: Lint
) -> None:
    for each in sets:
        cues.check(each, terms, lint)
        choices.check(each, lint)
    if isinstance(question, MatchQuestion):
        echoes.check_match(question, terms, lint)
    elif isinstance(question, SortQuestion):
        echoes.check_sort(question, lint)


def _collect(sets: Iterable[list[ChoiceSet]], quiz: Quiz, entries: EntryList) -> None:
    for found in sets:
        for each in found:
            entries.add(each, quiz.source)


def _objectives(module: Module) -> dict[str, frozenset[str]]:
    """Return the stems of the content words of each objective, by id."""
    return {
        objective.id: content(tokens(plain(objective.text)))
        for objective in module.front_matter.objectives
    }


def _terms(course: Course) -> frozenset[str]:
    """Return the stems of the course's terms, which questions must use."""
    names = (name for term in course.terms.values() for name in (term.term, *term.also))

    return frozenset().union(*(content(tokens(name)) for name in names))
