"""The question type ``sort``: cards that go into two to four bins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from course.model.question import MarkedQuestion
from course.model.record import Id, Line, Markdown, Record


class Bin(Record):
    """A place for cards; ``manage``, ``lead`` and ``both`` have shapes of their own on the page."""

    id: Id
    title: Line


class Card(Record):
    """Something to place, the bin it belongs in, and the reason why."""

    id: Id
    text: Markdown
    bin: Id
    feedback: Markdown


class SortQuestion(MarkedQuestion):
    """A question in which every card is placed in a bin."""

    type: Literal["sort"]
    bins: tuple[Bin, ...]
    cards: tuple[Card, ...]

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the name of each card, and of each bin for it."""
        for card in self.cards:
            yield ("card", card.id), card
            for place in self.bins:
                yield (card.id, place.id), card
