"""Figures: what a key or a drawing shows was read in its source, not remembered."""

from __future__ import annotations

import re

from course.bank.choice_sets import choice_sets
from course.model.course import Course, Module
from course.model.evidence import Claim, Figure
from course.model.number import NumberQuestion
from course.model.quiz import Quiz
from course.problems import did_you_mean
from course.rules.lint import Lint

TELLING_DIGITS = 3
"""A shorter whole number may stand for anything: 29 managers, 29 minutes."""

_TEXT = re.compile(r"<(?:text|tspan|title|desc)\b[^>]*>([^<]*)")


def check_review(review: Quiz, course: Course, lint: Lint) -> None:
    """Check the keys of a part review against the figures of the claims they rest on."""
    _check_keys(review, set(), _doubtful(course), lint)


def check(module: Module, course: Course, lint: Lint) -> None:
    """Check the drawings and the keys of a module against the figures of its claims."""
    called = {
        str(call.arguments[0])
        for call in module.page.outline.macros
        if call.name == "claim" and call.arguments
    }
    for diagram in module.diagrams:
        for name in sorted(diagram.claims):
            if name not in course.claims:
                lint.add(
                    None,
                    diagram.place,
                    "drawing-claim",
                    f"There is no claim “{name}”.",
                    did_you_mean(name, course.claims) or "Write it in modules/claims.yml.",
                )
    doubtful = _doubtful(course)
    if not doubtful:
        return
    _check_drawings(module, called, doubtful, lint)
    if module.quiz:
        _check_keys(module.quiz, called, doubtful, lint)


def _doubtful(course: Course) -> list[tuple[Claim, Figure]]:
    return [
        (claim, figure)
        for claim in course.claims.values()
        for figure in claim.figures
        if figure.verified != "VS"
    ]


def _check_drawings(
    module: Module, called: set[str], doubtful: list[tuple[Claim, Figure]], lint: Lint
) -> None:
    for diagram in module.diagrams:
        shown = " ".join(_TEXT.findall(diagram.svg))
        for claim, figure in doubtful:
            if claim.id in diagram.claims or (claim.id in called and _holds(shown, figure)):
                lint.add(
                    None,
                    diagram.place,
                    "drawing-figure",
                    f"This drawing rests on the figure {figure.value} of “{claim.id}”, which is "
                    f"marked {figure.verified}.",
                    "Read the figure in its source and mark it VS, or draw without it.",
                )


def _check_keys(
    quiz: Quiz, called: set[str], doubtful: list[tuple[Claim, Figure]], lint: Lint
) -> None:
    for question in quiz.questions:
        keys = [(key.choice.at("text"), key.text) for s in choice_sets(question) for key in s.keys]
        if isinstance(question, NumberQuestion):
            keys.append((question.at("value"), f"{question.value:g}"))
        for claim, figure in doubtful:
            plain_number = figure.value.isdecimal() and len(figure.value) < TELLING_DIGITS
            if claim.id != question.claim and (plain_number or claim.id not in called):
                continue
            for place, text in keys:
                if _holds(text, figure):
                    lint.add(
                        question,
                        place,
                        "key-figure",
                        f"The key holds the figure {figure.value} of “{claim.id}”, which is marked "
                        f"{figure.verified}.",
                        "Read the figure in its source and mark it VS, or ask without it.",
                    )


def _holds(text: str, figure: Figure) -> bool:
    return bool(re.search(rf"(?<![\w.,]){re.escape(figure.value)}(?![\w]|[.,]\d)", text))
