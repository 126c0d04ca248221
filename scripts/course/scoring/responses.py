"""What a learner may give to a question: the forms in which a response is stored.

The same forms are in the learner's browser (`docs/assets/js/progress/document.js`).
"""

from __future__ import annotations

from typing import Literal, TypedDict


class OneResponse(TypedDict):
    """One choice, by its id."""

    type: Literal["one"]
    value: str


class ManyResponse(TypedDict):
    """Several choices, by their ids."""

    type: Literal["many"]
    value: list[str]


class OrderResponse(TypedDict):
    """Steps in an order, or the turns of a conversation as ``scene/reply``."""

    type: Literal["order"]
    value: list[str]


class PairsResponse(TypedDict):
    """Cards with their bins, or prompts with their replies."""

    type: Literal["pairs"]
    value: list[list[str]]


class NumberResponse(TypedDict):
    """A figure, as it was typed."""

    type: Literal["number"]
    value: str


class TextResponse(TypedDict):
    """The learner's own words."""

    type: Literal["text"]
    value: str


Response = (
    OneResponse | ManyResponse | OrderResponse | PairsResponse | NumberResponse | TextResponse
)
