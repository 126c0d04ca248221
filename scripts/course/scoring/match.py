"""Score of a ``match`` question."""

from __future__ import annotations

from typing import TypedDict

from course.model.match import MatchQuestion
from course.scoring.responses import PairsResponse


class MatchKey(TypedDict):
    """The reply that fits each prompt."""

    replies: dict[str, str]


def match_key(question: MatchQuestion) -> MatchKey:
    """Return what a response is compared with."""
    return {"replies": {prompt.id: prompt.reply for prompt in question.prompts}}


def score_match(key: MatchKey, response: PairsResponse) -> float:
    """Return the share of prompts with the reply that fits; one without a reply is not right.

    ``prompts matched right / prompts``; replies that nothing fits do not count. It is how Moodle's
    ``match`` counts, which also takes one reply for several prompts.
    """
    given = dict(response["value"])
    right = sum(given.get(prompt) == reply for prompt, reply in key["replies"].items())

    return right / len(key["replies"])
