"""Rules of teaching: a course can be correct and still teach nothing.

What no program can tell (one defensible key, fair and real situations) is on the authoring pages.
"""

from __future__ import annotations

from dataclasses import replace

from course.bank.choice_sets import ChoiceSet, choice_sets
from course.bank.entry import Entry, EntryList
from course.bank.stem import Stem
from course.bank.twins import Twins
from course.model.course import Course, Module
from course.model.match import MatchQuestion
from course.model.quiz import AnyQuestion, Quiz
from course.model.sort import SortQuestion
from course.problems import Place, Problems
from course.prose.plain import plain
from course.prose.words import content, tokens
from course.rules import (
    anatomy,
    bank,
    choices,
    clarity,
    cues,
    echoes,
    feedback,
    figures,
    minutes,
    objectives,
    quizzes,
    reading,
    reviews,
    slides,
    unused,
    workshop,
)
from course.rules.lint import Lint
from course.written import Written


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check how a course teaches.

    A module in whose files something is wrong is not known whole, so nothing is said of what it
    lacks: one mistake is told once.
    """
    drafts = {slug for slug, module in course.modules.items() if module.front_matter.draft}
    lint = Lint(problems, drafts)
    flawed = {problem.place.path for problem in problems if problem.severity == "error"}
    unfinished = frozenset(place.path for place, _ in written.unfinished)
    whole = frozenset(
        module.slug for module in course.modules.values() if flawed.isdisjoint(_files(module))
    )
    _check_unfinished(written, lint)
    for page in course.written_pages:
        if not written.is_broken(page.path):
            reading.check_page(page, lint)
    for module in course.modules.values():
        if module.slug in whole:
            _check_module(module, course, unfinished, lint)
    objectives.check(course, whole, lint)
    _check_questions(course, unfinished, lint)
    unused.check(course, partial=bool(course.absent), lint=lint)
    lint.check_waivers(course)


def _check_unfinished(written: Written, lint: Lint) -> None:
    """Record what files say is still to be written."""
    passages: dict[str, list[tuple[Place, str]]] = {}
    for place, words in written.unfinished:
        passages.setdefault(place.path, []).append((place, words))
    for found in passages.values():
        place, words = found[0]
        lint.add(
            None,
            place,
            "to-be-written",
            f"{len(found)} passages are still to be written, the first: “{words}”."
            if len(found) > 1
            else f"A passage is still to be written: “{words}”.",
            "Replace what stands in [[double square brackets]], brackets and all.",
        )


def _files(module: Module) -> list[str]:
    folder = f"modules/{module.slug}"
    names = ("index.md", "activities.yml", "job-aid.md", "workshop.yml", "slides.md")

    return [f"quizzes/{module.slug}.yml", *(f"{folder}/{name}" for name in names)]


def _check_module(module: Module, course: Course, unfinished: frozenset[str], lint: Lint) -> None:
    """Check a module; how long and how clear a file is, can be told only when it is finished."""
    folder = f"modules/{module.slug}"
    anatomy.check(module, lint)
    if module.page.source not in unfinished:
        minutes.check(module, reading.check_module(module, lint), lint)
    figures.check(module, course, lint)
    if f"{folder}/workshop.yml" not in unfinished:
        workshop.check(module, course, lint)
    if f"{folder}/slides.md" not in unfinished:
        slides.check(module, course, lint)


def _check_questions(course: Course, unfinished: frozenset[str], lint: Lint) -> None:
    objectives = _objectives(course)
    terms = _terms(course)
    entries = EntryList()
    drafts = set()
    twins: Twins[AnyQuestion] = Twins(lambda question: Stem(question).words)
    for written in course.quizzes:
        if written.source in unfinished:
            continue
        quiz = replace(written, questions=written.asked_without(course.absent))
        for each in _check_quiz(quiz, objectives, terms, twins, lint):
            entries.add(each, quiz.source)
        module = course.modules.get(quiz.slug)
        if module is None:
            reviews.check_teaching(quiz, course, lint)
            figures.check_review(quiz, course, lint)
        else:
            quizzes.check_of_module(module, quiz, course.placed, lint)
            if module.front_matter.draft:
                drafts.add(quiz.source)
    bank.check_runs({name: q for name, (_, q) in course.questions.items()}, entries.entries, lint)
    _check_bank(course, entries.entries, drafts, lint)


def _check_quiz(
    quiz: Quiz,
    objectives: dict[str, frozenset[str]],
    terms: frozenset[str],
    twins: Twins[AnyQuestion],
    lint: Lint,
) -> list[ChoiceSet]:
    """Check the questions of a quiz, and return their choice sets."""
    stems = {question.id: Stem(question) for question in quiz.questions}
    sets = {question.id: list(choice_sets(question)) for question in quiz.questions}
    for question in quiz.questions:
        stem = stems[question.id]
        objective = objectives.get(question.full_objective(quiz.slug), frozenset())
        clarity.check(question, stem, objective, sets[question.id], lint)
        feedback.check(question, lint)
        _check_choices(question, sets[question.id], terms, lint)
        bank.check_twins(question, twins.add(question, stem.words), lint)
    quizzes.check(quiz, sets, stems, terms, lint)

    return [each for found in sets.values() for each in found]


def _check_bank(course: Course, entries: list[Entry], drafts: set[str], lint: Lint) -> None:
    """Check the bank as it is published; what drafts would add to it only warns.

    Args:
        course: the course.
        entries: its choice sets with one right choice.
        drafts: the quizzes of modules that are drafts.
        lint: where findings are recorded.
    """
    every = [question for _, question in course.questions.values()]
    public = [question for question in every if question.place.path not in drafts]
    published = [entry for entry in entries if entry.quiz not in drafts]
    before = len(lint.problems)
    # Whoever takes modules out cannot mend what the others tell together.
    bank.check(public, published, "notice" if course.absent else None, lint)
    if drafts and len(lint.problems) == before:
        bank.check(every, entries, "warning", lint)


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


def _objectives(course: Course) -> dict[str, frozenset[str]]:
    """Return the stems of the content words of each objective, by its full name."""
    return {
        f"{module.slug}/{objective.id}": content(tokens(plain(objective.text)))
        for module in course.modules.values()
        for objective in module.front_matter.objectives
    }


def _terms(course: Course) -> frozenset[str]:
    """Return the stems of the course's terms, which questions must use."""
    names = (name for term in course.terms.values() for name in (term.term, *term.also))

    return frozenset().union(*(content(tokens(name)) for name in names))
