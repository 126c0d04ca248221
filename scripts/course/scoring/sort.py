"""Score of a ``sort`` question."""

from __future__ import annotations

from typing import TypedDict

from course.model.sort import SortQuestion
from course.scoring.responses import PairsResponse


class SortKey(TypedDict):
    """The bin of each card."""

    bins: dict[str, str]


def sort_key(question: SortQuestion) -> SortKey:
    """Return what a response is compared with."""
    return {"bins": {card.id: card.bin for card in question.cards}}


def score_sort(key: SortKey, response: PairsResponse) -> float:
    """Return the share of cards placed right; a card without a place is not right.

    ``cards placed right / cards``, each card worth the same: how Moodle's ``match`` and QTI's
    ``matchInteraction`` with a response mapping count.
    """
    placed = dict(response["value"])
    right = sum(placed.get(card) == name for card, name in key["bins"].items())

    return right / len(key["bins"])
