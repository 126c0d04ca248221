"""Questions: what every type has in common. The rules of one type stand in its own file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from course.model.course import Course, Module
from course.model.quiz import AnyQuestion
from course.problems import Problems, did_you_mean
from course.rules import choice, judgement, match, number, order, reflection, scenario, sort
from course.written import Written

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


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check every question of every module."""
    for module in course.modules.values():
        if module.quiz is None:
            continue
        for question in module.quiz.questions:
            RULES_OF_TYPE[question.type](question, problems)
            _check_objective(question, module, course, written, problems)
            _check_reread(question, module, course, written, problems)
            _check_claim(question, course, written, problems)
    _check_activities(course, problems)


def _check_objective(
    question: AnyQuestion, module: Module, course: Course, written: Written, problems: Problems
) -> None:
    slug, slash, name = question.objective.rpartition("/")
    owner = course.modules.get(slug) if slash else module
    place = question.at("objective")
    if owner is None:
        if f"modules/{slug}/index.md" not in written.broken:
            problems.add(
                place,
                "objective-unknown",
                f"There is no module “{slug}”.",
                did_you_mean(slug, course.modules),
            )
        return
    known = [objective.id for objective in owner.front_matter.objectives]
    if name not in known:
        problems.add(
            place,
            "objective-unknown",
            f"The module “{owner.slug}” has no objective “{name}”.",
            did_you_mean(name, known) or f"Its objectives: {', '.join(known)}.",
        )


def _check_reread(
    question: AnyQuestion, module: Module, course: Course, written: Written, problems: Problems
) -> None:
    if question.reread is None:
        return
    slug, sharp, name = question.reread.rpartition("#")
    owner = course.modules.get(slug) if sharp and slug else module
    place = question.at("reread")
    if owner is None:
        if f"modules/{slug}/index.md" not in written.broken:
            problems.add(
                place,
                "section-unknown",
                f"There is no module “{slug}”.",
                did_you_mean(slug, course.modules),
            )
        return
    known = [heading.id for heading in owner.page.outline.headings]
    if name not in known:
        problems.add(
            place,
            "section-unknown",
            f"The module “{owner.slug}” has no section “{name}”.",
            did_you_mean(name, known) or "Use the id behind the heading, {#id}, or give it one.",
        )


def _check_claim(
    question: AnyQuestion, course: Course, written: Written, problems: Problems
) -> None:
    if question.claim is None or written.broken_below("modules/claims.yml"):
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


def _check_activities(course: Course, problems: Problems) -> None:
    for module in course.modules.values():
        known = [objective.id for objective in module.front_matter.objectives]
        for activity in module.activities:
            for index, name in enumerate(activity.objectives):
                if name not in known:
                    problems.add(
                        activity.at("objectives", index),
                        "objective-unknown",
                        f"The module “{module.slug}” has no objective “{name}”.",
                        did_you_mean(name, known) or f"Its objectives: {', '.join(known)}.",
                    )
