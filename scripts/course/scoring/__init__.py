"""Scoring: from a question's key and a response to a score from 0 to 1.

The browser has the same functions in ``docs/assets/js/scoring/``; both run the cases in
``tests/cases/scoring/``. Nothing here is rounded: a score is shown rounded, and kept as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from course.model.quiz import AnyQuestion
from course.scoring.choice import choice_key, score_choice
from course.scoring.judgement import judgement_key, score_judgement
from course.scoring.match import match_key, score_match
from course.scoring.number import number_key, score_number
from course.scoring.order import order_key, score_order
from course.scoring.responses import Response
from course.scoring.scenario import scenario_key, score_scenario
from course.scoring.sort import score_sort, sort_key


class Scoring(NamedTuple):
    """How a question type is scored.

    Attributes:
        key: makes of a question what responses are compared with: plain values, as in JSON.
        score: makes a score of a key and a response.
    """

    key: Callable[[Any], Any]
    score: Callable[[Any, Any], float]


SCORING_OF_TYPE: dict[str, Scoring] = {
    "choice": Scoring(choice_key, score_choice),
    "judgement": Scoring(judgement_key, score_judgement),
    "sort": Scoring(sort_key, score_sort),
    "order": Scoring(order_key, score_order),
    "match": Scoring(match_key, score_match),
    "number": Scoring(number_key, score_number),
    "scenario": Scoring(scenario_key, score_scenario),
}
"""The scoring of each question type that is marked."""


def score_response(question: AnyQuestion, response: Response) -> float | None:
    """Return the score of a response to a question; None for a question that is never marked."""
    if not question.marked:
        return None
    scoring = SCORING_OF_TYPE[question.type]

    return scoring.score(scoring.key(question), response)
