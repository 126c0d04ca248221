"""Questions: what every type has in common. The rules of one type stand in its own file."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from course.model.course import Course, Module
from course.model.quiz import AnyQuestion
from course.problems import Place, Problems, did_you_mean, shown
from course.rules import choice, judgement, match, number, order, reflection, scenario, sort
from course.rules.absent import tell_absent
from course.written import Written, objectives_of

RULES_OF_TYPE: dict[str, Callable[[Any, Problems], None]] = {
    "choice": choice.check,
    "judgement": judgement.check,
    "sort": sort.check,
    "order": order.check,
    "match": match.check,
    "number": number.check,
    "reflection": reflection.check,
    "scenario": scenario.check,
}
"""The rules of each question type."""

_BLOCK = re.compile(
    r"\s*(?:[-*+]\s|\d+[.)]\s|#{1,6}\s|\||>|```|~~~|!!!|\?\?\?|<(?!/?[abisu]\b)\w+)"
)
"""Markdown that opens something else than a paragraph."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check every question of every module and of every part review."""
    for quiz in course.quizzes:
        module = course.modules.get(quiz.slug)
        for question in quiz.questions:
            RULES_OF_TYPE[question.type](question, problems)
            _check_prompt(question, problems)
            _check_objective(question, module, course, written, problems)
            _check_reread(question, module, course, written, problems)
            _check_claim(question, course, written, problems)
    _check_activities(course, written, problems)


def _check_prompt(question: AnyQuestion, problems: Problems) -> None:
    """The first paragraph is what names the question's fields for a screen reader."""
    if _BLOCK.match(question.prompt):
        problems.add(
            question.at("prompt"),
            "prompt-start",
            "The prompt does not begin with a sentence.",
            "Ask the question first; a list, a table or a quotation can follow, or be the situation.",
        )


def _check_objective(
    question: AnyQuestion,
    module: Module | None,
    course: Course,
    written: Written,
    problems: Problems,
) -> None:
    slug, slash, name = question.objective.rpartition("/")
    owner = course.modules.get(slug) if slash else module
    place = question.at("objective")
    if slug in course.absent:
        tell_absent(place, slug, "this question is left out", problems)
        return
    if module is None and not slash:
        _tell_review(place, "objective", "module/objective-id", problems)
        return
    if owner is None:
        if not written.is_broken(f"modules/{slug}/index.md"):
            problems.add(
                place,
                "objective-unknown",
                f"There is no module “{shown(slug)}”.",
                did_you_mean(slug, course.modules),
            )
        return
    check_objective(name, owner, place, written, problems)


def check_objective(
    name: str, module: Module, place: Place, written: Written, problems: Problems
) -> None:
    """Record the name of an objective that a module does not have."""
    known = written.known(objectives_of(module.slug))
    if name not in known and written.complete(objectives_of(module.slug)):
        problems.add(
            place,
            "objective-unknown",
            f"The module “{module.slug}” has no objective “{shown(name)}”.",
            did_you_mean(name, known) or f"Its objectives: {', '.join(sorted(known))}.",
        )


def _check_reread(
    question: AnyQuestion,
    module: Module | None,
    course: Course,
    written: Written,
    problems: Problems,
) -> None:
    if question.reread is None:
        return
    slug, sharp, name = question.reread.rpartition("#")
    owner = course.modules.get(slug) if sharp and slug else module
    place = question.at("reread")
    if slug in course.absent:
        tell_absent(place, slug, "the question leads back to no section", problems)
        return
    if module is None and not slug:
        _tell_review(place, "reread", "module#section", problems)
        return
    if owner is None:
        if not written.is_broken(f"modules/{slug}/index.md"):
            problems.add(
                place,
                "section-unknown",
                f"There is no module “{shown(slug)}”.",
                did_you_mean(slug, course.modules),
            )
        return
    known = [heading.id for heading in owner.page.outline.headings]
    if name not in known and not written.is_broken(owner.page.path):
        problems.add(
            place,
            "section-unknown",
            f"The module “{owner.slug}” has no section “{shown(name)}”.",
            did_you_mean(name, known) or "Use the id behind the heading, {#id}, or give it one.",
        )


def _tell_review(place: Place, key: str, form: str, problems: Problems) -> None:
    problems.add(
        place,
        "review-module",
        f"“{key}” does not say of which module; a part review has none of its own.",
        f"Write {form}.",
    )


def _check_claim(
    question: AnyQuestion, course: Course, written: Written, problems: Problems
) -> None:
    if question.claim is None or not written.complete("claims"):
        return
    known = written.known("claims")
    if question.claim not in known:
        problems.add(
            question.at("claim"),
            "claim-unknown",
            f"There is no claim “{question.claim}”.",
            did_you_mean(question.claim, known) or "Write it in modules/claims.yml.",
        )
        return
    claim = course.claims.get(question.claim)
    unchecked = [f for f in claim.figures if f.verified != "VS"] if claim else []
    if unchecked:
        problems.add(
            question.at("claim"),
            "figure-unverified",
            f"The claim “{question.claim}” has a figure marked {unchecked[0].verified} "
            f"({unchecked[0].value}), which no question may rest on.",
            "Read the figure in its source and mark it VS, or ask about something else.",
        )


def _check_activities(course: Course, written: Written, problems: Problems) -> None:
    for module in course.modules.values():
        for activity in module.activities:
            for index, name in enumerate(activity.objectives):
                place = activity.at("objectives", index)
                check_objective(name, module, place, written, problems)
