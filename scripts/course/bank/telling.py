"""Telling words: words that are listed as cues, and how often choices with them are right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from course.bank.entry import Entry
from course.bank.statistics import lower_tail, upper_tail
from course.prose.words import ABSOLUTES, FREQUENCIES, HEDGES

FEWEST_CHOICES = 10
"""Choices with a word, below which nothing is said of it."""

GROUPS = {
    "a word without exception": ABSOLUTES,
    "a word that softens": HEDGES,
    "a word for how often": FREQUENCIES,
}
_LISTED = frozenset().union(*GROUPS.values())


class Balance(NamedTuple):
    """How often choices with a word are right.

    Attributes:
        words: the word, or what the words have in common.
        choices: how many choices have one of them.
        keys: how many of those are right.
        expected: how many would be by chance.
        chance: the chance of a count so far off, in its direction.
    """

    words: str
    choices: int
    keys: int
    expected: float
    chance: float


def balances(entries: Sequence[Entry]) -> Iterator[Balance]:
    """Yield what is known of each group of words, and of each word, that occurs often enough."""
    tries: dict[str, Counter[int]] = {}
    keys: Counter[str] = Counter()
    for entry in entries:
        for place, words in enumerate(entry.words):
            if _LISTED.isdisjoint(words):
                continue
            found = _LISTED.intersection(words)
            names = [name for name, group in GROUPS.items() if not group.isdisjoint(found)]
            for name in (*names, *(f"the word “{word}”" for word in found)):
                tries.setdefault(name, Counter())[entry.size] += 1
                keys[name] += place == entry.key
    for name in sorted(tries, key=lambda name: (name not in GROUPS, name)):
        groups = [(count, 1 / size) for size, count in sorted(tries[name].items())]
        choices = sum(count for count, _ in groups)
        if choices >= FEWEST_CHOICES:
            expected = sum(count * chance for count, chance in groups)
            tail = upper_tail if keys[name] > expected else lower_tail
            yield Balance(name, choices, keys[name], expected, tail(groups, keys[name]))
