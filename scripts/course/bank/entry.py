"""A bank entry: what a guesser sees of a choice set that has one right choice."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import NamedTuple

from course.bank.choice_sets import ChoiceSet

TOO_FEW = 20
"""Below this many entries a figure says more about chance than about the bank."""


class Entry(NamedTuple):
    """One choice set, reduced to what can be seen without understanding it.

    Attributes:
        quiz: the quiz file.
        name: the id of the question, and of the scene.
        key: the place of the right choice, in the order of the file.
        lengths: the characters of each choice.
        words: the words of each choice.
        ends: the last character of each choice.
    """

    quiz: str
    name: str
    key: int
    lengths: tuple[int, ...]
    words: tuple[tuple[str, ...], ...]
    ends: tuple[str, ...]

    @property
    def size(self) -> int:
        """How many choices there are."""
        return len(self.lengths)


class EntryList:
    """The entries of a course, each text counted once.

    A bank that holds a question several times looks twice as regular as it is.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._seen: set[int] = set()

    def add(self, choices: ChoiceSet, quiz: str) -> None:
        """Add a choice set, if it has one right choice and is not there yet."""
        if not choices.single or len(choices.keys) != 1 or not choices.others:
            return
        texts = [pick.text.casefold().rstrip(".!? ") for pick in choices.picks]
        same = hash((choices.prompt.casefold(), *sorted(texts)))
        if same in self._seen:
            return
        self._seen.add(same)
        self.entries.append(
            Entry(
                quiz,
                choices.name,
                next(place for place, pick in enumerate(choices.picks) if pick.key),
                tuple(len(pick.text) for pick in choices.picks),
                tuple(tuple(map(sys.intern, set(pick.words))) for pick in choices.picks),
                tuple(pick.text[-1:] for pick in choices.picks),
            )
        )


def sizes(entries: Iterable[Entry]) -> list[tuple[int, float]]:
    """Return the entries as groups of tries, each with its chance of a blind hit."""
    counts: dict[int, int] = {}
    for entry in entries:
        counts[entry.size] = counts.get(entry.size, 0) + 1

    return [(count, 1 / size) for size, count in sorted(counts.items())]
