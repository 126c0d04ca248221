"""Score of a ``choice`` question."""

from __future__ import annotations

from typing import TypedDict

from course.model.choice import ChoiceQuestion
from course.scoring.responses import ManyResponse, OneResponse


class ChoiceKey(TypedDict):
    """The ids of the right and of the other choices, and whether only all of them count."""

    right: list[str]
    wrong: list[str]
    allOrNothing: bool


def choice_key(question: ChoiceQuestion) -> ChoiceKey:
    """Return what a response is compared with."""
    return {
        "right": [choice.id for choice in question.choices if choice.correct],
        "wrong": [choice.id for choice in question.choices if not choice.correct],
        "allOrNothing": question.scoring == "all-or-nothing",
    }


def score_choice(key: ChoiceKey, response: OneResponse | ManyResponse) -> float:
    """Return the score of a response, from 0 to 1.

    Select one, and all-or-nothing: 1 for exactly the right choices, else 0. Select many:
    ``max(0, hits / right choices - misses / wrong choices)``, so that picking everything earns
    nothing and a question never takes away what another one earned. It is the rule ``false`` of
    R/exams (``exams_eval``), and what Moodle's fractions and a QTI mapping with a lower bound of 0
    can carry.
    """
    chosen = {response["value"]} if response["type"] == "one" else set(response["value"])
    right, wrong = set(key["right"]), set(key["wrong"])
    hits, misses = len(chosen & right), len(chosen & wrong)
    if response["type"] == "one" or key["allOrNothing"]:
        needed = 1 if response["type"] == "one" else len(right)
        return float(hits == needed and not misses)

    return max(0.0, hits / len(right) - (misses / len(wrong) if misses else 0))
