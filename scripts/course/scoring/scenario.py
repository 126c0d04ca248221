"""Score of a ``scenario``."""

from __future__ import annotations

from typing import TypedDict

from course.model.rating import Rating
from course.model.scenario import ScenarioQuestion
from course.scoring.judgement import WORTH
from course.scoring.responses import OrderResponse


class ScenarioKey(TypedDict):
    """The rating of each thing to say, by ``scene/reply``."""

    ratings: dict[str, Rating]


def scenario_key(question: ScenarioQuestion) -> ScenarioKey:
    """Return what a response is compared with."""
    return {
        "ratings": {
            f"{scene.id}/{reply.id}": reply.rating
            for scene in question.scenes
            for reply in scene.replies
        }
    }


def score_scenario(key: ScenarioKey, response: OrderResponse) -> float:
    """Return the mean of the ratings of what was said, from the first scene to an ending.

    ``(1 for each best + 0.5 for each acceptable) / turns``: each turn counts as a ``judgement``
    does, and a longer way is worth no more than a short one.
    """
    turns = response["value"]
    said = [key["ratings"].get(turn) for turn in turns]

    return sum(WORTH[rating] for rating in said if rating) / len(turns) if turns else 0.0
