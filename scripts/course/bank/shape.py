"""The shape of keys: where they stand among the choices, and how long they are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from course.bank.entry import TOO_FEW, Entry, sizes
from course.bank.statistics import chi_square, upper_tail

LONGEST_RUN = 5


class Positions(NamedTuple):
    """Where keys stand among so many choices."""

    size: int
    counts: tuple[int, ...]
    statistic: float
    chance: float

    @property
    def share(self) -> float:
        """The largest share of one place."""
        return max(self.counts) / sum(self.counts)


class Lengths(NamedTuple):
    """How often the key is the longest or the shortest choice, and by how much it is longer.

    Attributes:
        entries: how many were counted.
        longest: keys longer than every other choice.
        longest_chance: the chance of so many or more.
        shortest: keys shorter than every other choice.
        shortest_chance: the chance of so many or more.
        difference: how much longer keys are on average, in standard deviations.
    """

    entries: int
    longest: int
    longest_chance: float
    shortest: int
    shortest_chance: float
    difference: float


def positions(entries: Sequence[Entry]) -> list[Positions]:
    """Return where keys stand, for each number of choices that occurs often enough."""
    found = []
    for size in sorted({entry.size for entry in entries}):
        places = [entry.key for entry in entries if entry.size == size]
        if len(places) >= TOO_FEW:
            counts = tuple(places.count(place) for place in range(size))
            found.append(Positions(size, counts, *chi_square(counts)))

    return found


def runs(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries with which a run of keys in one place becomes too long."""
    found = []
    run, last = 0, ("", -1)
    for entry in entries:
        here = (entry.quiz, entry.key)
        run = run + 1 if here == last else 1
        last = here
        if run == LONGEST_RUN:
            found.append(entry)

    return found


def lengths(entries: Sequence[Entry]) -> Lengths | None:
    """Return what the lengths of keys give away, or None when there are too few entries."""
    if len(entries) < TOO_FEW:
        return None
    longest = shortest = 0
    differences, squares, choices = 0.0, 0.0, 0
    for entry in entries:
        key = entry.lengths[entry.key]
        others = entry.lengths[: entry.key] + entry.lengths[entry.key + 1 :]
        longest += key > max(others)
        shortest += key < min(others)
        differences += key - sum(others) / len(others)
        mean = sum(entry.lengths) / entry.size
        squares += sum((length - mean) ** 2 for length in entry.lengths)
        choices += entry.size - 1
    groups = sizes(entries)
    deviation = math.sqrt(squares / choices)

    return Lengths(
        len(entries),
        longest,
        upper_tail(groups, longest),
        shortest,
        upper_tail(groups, shortest),
        differences / len(entries) / deviation if deviation else 0.0,
    )
