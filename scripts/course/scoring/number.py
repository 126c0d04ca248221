"""Score of a ``number`` question, and how a typed figure is read."""

from __future__ import annotations

import re
from typing import TypedDict

from course.model.number import NumberQuestion
from course.scoring.responses import NumberResponse

_SPACE = "[ \\t\u00a0\u2009\u202f]"
_FIGURE = re.compile(
    rf"([-+\u2212]?){_SPACE}*([0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+|[0-9]*)(?:[.,]([0-9]*))?"
)
_ROUNDING = 1e-12
"""Room for the rounding of binary fractions: 0.4 is not exactly 0.1 away from 0.3."""


class NumberKey(TypedDict):
    """The right figure, how far from it is still right, and the unit or nothing."""

    value: float
    tolerance: float
    unit: str


def number_key(question: NumberQuestion) -> NumberKey:
    """Return what a response is compared with."""
    return {
        "value": question.value,
        "tolerance": question.tolerance,
        "unit": question.unit or "",
    }


def score_number(key: NumberKey, response: NumberResponse) -> float:
    """Return 1 for a figure near enough, else 0: ``|figure - value| <= tolerance``.

    The same rule as Moodle's ``numerical`` with a nominal tolerance, and QTI's ``equal`` with an
    absolute one; the bounds themselves are right.
    """
    figure = read_number(response["value"], key["unit"])

    return float(figure is not None and is_near(figure, key["value"], key["tolerance"]))


def is_near(figure: float, value: float, tolerance: float) -> bool:
    """Return whether a figure is at most *tolerance* away from *value*."""
    return abs(figure - value) <= tolerance + _ROUNDING * (abs(value) + tolerance)


def read_number(typed: str, unit: str = "") -> float | None:
    """Return a figure as people type it, or None for what is no figure.

    Comma and point both begin the decimals, so ``1,000`` is 1: which of them somebody uses for
    thousands cannot be known, and is not guessed. A space may part groups of three digits, and
    the unit may follow.
    """
    text = re.sub(rf"^{_SPACE}+|{_SPACE}+$", "", typed)
    if unit and text.lower().endswith(unit.lower()):
        text = re.sub(rf"{_SPACE}+$", "", text[: -len(unit)])
    match = _FIGURE.fullmatch(text)
    if match is None:
        return None
    sign, whole, decimals = match[1], re.sub(_SPACE, "", match[2]), match[3] or ""
    if not whole and not decimals:
        return None
    figure = float(f"{whole or '0'}.{decimals or '0'}")

    return -figure if sign in ("-", "\u2212") else figure
