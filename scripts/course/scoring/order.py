"""Score of an ``order`` question."""

from __future__ import annotations

from itertools import pairwise
from typing import TypedDict

from course.model.order import OrderQuestion
from course.scoring.responses import OrderResponse


class OrderKey(TypedDict):
    """The steps in the right order."""

    steps: list[str]


def order_key(question: OrderQuestion) -> OrderKey:
    """Return what a response is compared with."""
    return {"steps": [step.id for step in question.steps]}


def score_order(key: OrderKey, response: OrderResponse) -> float:
    """Return the share of right neighbours.

    A pair of steps that follow each other in the key counts when the second stands right behind
    the first in the response: ``right pairs / (steps - 1)``. One step too early then costs its two
    or three joints and not the place of every step behind it. It is the grading "relative to the
    next item (excluding last)" of Moodle's question type ``ordering``.
    """
    wanted = set(pairwise(key["steps"]))

    return len(wanted & set(pairwise(response["value"]))) / len(wanted)
