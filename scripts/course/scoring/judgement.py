"""Score of a ``judgement`` question."""

from __future__ import annotations

from typing import TypedDict

from course.model.judgement import JudgementQuestion
from course.model.rating import Rating
from course.scoring.responses import OneResponse

WORTH: dict[Rating, float] = {"best": 1.0, "acceptable": 0.5, "poor": 0.0}
"""What each rating is worth."""


class JudgementKey(TypedDict):
    """The rating of each choice."""

    ratings: dict[str, Rating]


def judgement_key(question: JudgementQuestion) -> JudgementKey:
    """Return what a response is compared with."""
    return {"ratings": {choice.id: choice.rating for choice in question.choices}}


def score_judgement(key: JudgementKey, response: OneResponse) -> float:
    """Return the score of a response: 1 for a best choice, 0.5 for an acceptable one, 0 for a poor.

    A key by experts for "pick the best", with the middle of the scale for what would also do; see
    Bergman et al. 2006, "Scoring situational judgment tests", Int. J. Selection and Assessment 14.
    """
    rating = key["ratings"].get(response["value"])

    return WORTH[rating] if rating else 0.0
