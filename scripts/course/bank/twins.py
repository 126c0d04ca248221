"""Twins: questions whose stems have nearly the same words.

Comparing all pairs of 10,000 questions would be 50 million comparisons. Put into one order, the
word groups of two stems that share four in five of them agree somewhere among the first few, so
only stems that agree there are compared.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

GROUP = 5
"""Words in a row that are compared as one."""

ALIKE = 0.8
"""The share of groups from which two stems are twins."""

Q = TypeVar("Q")


class Twins(Generic[Q]):
    """The stems seen so far.

    Args:
        words_of: returns the words of a stem again; they are not kept.
    """

    def __init__(self, words_of: Callable[[Q], Sequence[str]]) -> None:
        self._words_of = words_of
        self._holders: dict[int, list[Q]] = {}

    def add(self, question: Q, words: Sequence[str]) -> list[Q]:
        """Add a stem, and return its twins among the earlier ones."""
        groups = _groups(words)
        looked_up = sorted(groups)[: len(groups) - math.ceil(ALIKE * len(groups)) + 1]
        found: list[Q] = []
        for group in looked_up:
            holders = self._holders.setdefault(group, [])
            found += [other for other in holders if not any(other is twin for twin in found)]
            holders.append(question)

        return [other for other in found if self._alike(groups, _groups(self._words_of(other)))]

    def _alike(self, one: frozenset[int], other: frozenset[int]) -> bool:
        both = len(one & other)

        return both >= ALIKE * (len(one) + len(other) - both)


def _groups(words: Sequence[str]) -> frozenset[int]:
    if len(words) <= GROUP:
        return frozenset([hash(tuple(words))] if words else ())

    return frozenset(map(hash, zip(*(words[start:] for start in range(GROUP)), strict=False)))
