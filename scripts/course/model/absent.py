"""A course without some of its modules: whatever leads to them is taken out as well."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace

from course.model.course import Course, Module, slug_in
from course.model.glossary import Term
from course.model.quiz import AnyQuestion, Quiz
from course.model.site import NavEntry


def present(course: Course) -> Course:
    """Return a course without ways to modules that were taken out of it."""
    return _without(course, course.absent) if course.absent else course


def published(course: Course) -> Course:
    """Return a course as it is published: without its drafts, and without ways to them."""
    drafts = {slug for slug, module in course.modules.items() if module.front_matter.draft}
    gone = drafts | course.absent

    return _without(course, gone) if gone else course


def _without(course: Course, gone: Set[str]) -> Course:
    modules = {
        slug: _module_without(module, gone, course)
        for slug, module in course.modules.items()
        if slug not in gone
    }

    return replace(
        course,
        nav=_nav_without(course.nav, gone),
        modules=modules,
        reviews={
            name: replace(review, questions=_questions_without(review, gone, course))
            for name, review in course.reviews.items()
        },
        terms={name: _term_without(term, gone) for name, term in course.terms.items()},
        assets=tuple(path for path in course.assets if slug_in(path) not in gone),
        made=tuple(page for page in course.made if page.module not in gone),
        absent=frozenset(gone),
    )


def _module_without(module: Module, gone: Set[str], course: Course) -> Module:
    if module.quiz is None:
        return module
    questions = _questions_without(module.quiz, gone, course)
    if questions == module.quiz.questions:
        return module

    return replace(module, quiz=replace(module.quiz, questions=questions))


def _questions_without(quiz: Quiz, gone: Set[str], course: Course) -> tuple[AnyQuestion, ...]:
    return tuple(_question_without(question, gone, course) for question in quiz.asked_without(gone))


def _question_without(question: AnyQuestion, gone: Set[str], course: Course) -> AnyQuestion:
    changed: dict[str, None] = {}
    if question.reread and question.reread.partition("#")[0] in gone:
        changed["reread"] = None
    if question.parallel_of and question.parallel_of in course.questions:
        owner, _ = course.questions[question.parallel_of]
        if owner.slug in gone:
            changed["parallel_of"] = None
    elif question.parallel_of:
        changed["parallel_of"] = None

    return question.model_copy(update=changed) if changed else question


def _term_without(term: Term, gone: Set[str]) -> Term:
    see = tuple(target for target in term.see if target.partition("#")[0] not in gone)

    return term if see == term.see else term.model_copy(update={"see": see})


def _nav_without(entry: NavEntry, gone: Set[str]) -> NavEntry:
    """Return a part of the navigation without modules, and without groups that they leave empty."""
    kept = tuple(
        _nav_without(child, gone) for child in entry.entries if slug_in(child.path) not in gone
    )

    return replace(entry, entries=tuple(child for child in kept if child.path or child.entries))
