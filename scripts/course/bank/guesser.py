"""The blind guesser: how many keys somebody finds who sees the choices and never the question.

A naive Bayes model of what right and wrong choices look like, tried on each entry with that entry
left out. It finds cues that no rule lists, such as that the kind choice is always the right one.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from course.bank.entry import TOO_FEW, Entry, sizes
from course.bank.statistics import limit, upper_tail
from course.prose.words import ABSOLUTES, HEDGES, STOP_WORDS

LEVEL = 0.01
FEWEST_OF_A_WORD = 3
MOST_WORDS = 10
_SMOOTH = 0.5
_RATIO = 1.25


class WordOdds(NamedTuple):
    """A word, and in how many right and wrong choices it stands."""

    word: str
    keys: int
    others: int


class Guess(NamedTuple):
    """How a guesser did.

    Attributes:
        entries: how many it tried.
        hits: how many keys it found; a tie counts as a part.
        expected: how many it would find by chance.
        limit: from how many on it is no chance.
        chance: the chance of so many hits or more.
        key_words: the words that speak most for a key.
        other_words: the words that speak most against one.
    """

    entries: int
    hits: float
    expected: float
    limit: int
    chance: float
    key_words: tuple[WordOdds, ...]
    other_words: tuple[WordOdds, ...]


def guess(entries: Sequence[Entry]) -> Guess | None:
    """Return how the blind guesser does, or None when there are too few entries."""
    if len(entries) < TOO_FEW:
        return None
    looks = [[_looks(entry, place) for place in range(entry.size)] for entry in entries]
    keys: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for entry, choices in zip(entries, looks, strict=True):
        for place, look in enumerate(choices):
            (keys if place == entry.key else others).update(look)
    logs = [math.log(count + _SMOOTH) for count in range(max((keys + others).values()) + 1)]
    # A sign must stand in so many more wrong choices, because there are more of them.
    wrong = math.log(sum(entry.size - 1 for entry in entries) / len(entries))
    hits = math.fsum(
        _try_one(entry, choices, keys, others, logs, wrong)
        for entry, choices in zip(entries, looks, strict=True)
    )
    groups = sizes(entries)
    key_words, other_words = _telling_words(keys, others, wrong)

    return Guess(
        len(entries),
        hits,
        sum(count * chance for count, chance in groups),
        limit(groups, LEVEL),
        upper_tail(groups, math.floor(hits)),
        key_words,
        other_words,
    )


def guess_longest(entries: Sequence[Entry]) -> Guess | None:
    """Return how somebody does who always takes the longest choice."""
    if len(entries) < TOO_FEW:
        return None
    hits = 0.0
    for entry in entries:
        longest = max(entry.lengths)
        if entry.lengths[entry.key] == longest:
            hits += 1 / entry.lengths.count(longest)
    groups = sizes(entries)
    expected = sum(count * chance for count, chance in groups)
    chance = upper_tail(groups, math.floor(hits))

    return Guess(len(entries), hits, expected, limit(groups, LEVEL), chance, (), ())


def _looks(entry: Entry, place: int) -> tuple[str, ...]:
    """Return what can be seen of a choice: its words, and signs in capitals for its form."""
    length, words = entry.lengths[place], entry.words[place]
    rest = entry.lengths[:place] + entry.lengths[place + 1 :]
    signs = [f"RANK {sum(other > length for other in rest)} OF {entry.size}"]
    if length > _RATIO * max(rest):
        signs.append("MUCH LONGER")
    elif length * _RATIO < min(rest):
        signs.append("MUCH SHORTER")
    if entry.ends.count(entry.ends[place]) == 1:
        signs.append("OTHER ENDING")
    if not ABSOLUTES.isdisjoint(words):
        signs.append("ABSOLUTE")
    if not HEDGES.isdisjoint(words):
        signs.append("HEDGE")

    return (*words, *signs)


def _try_one(
    entry: Entry,
    choices: Sequence[tuple[str, ...]],
    keys: Counter[str],
    others: Counter[str],
    logs: Sequence[float],
    wrong: float,
) -> float:
    """Return 1 for a hit, 0 for a miss and a share for a tie, with the entry itself left out."""
    own_key = choices[entry.key]
    own_others: Counter[str] = Counter()
    for place, look in enumerate(choices):
        if place != entry.key:
            own_others.update(look)
    scores = []
    for look in choices:
        score = 0.0
        for sign in look:
            in_keys = keys[sign] - (sign in own_key)
            in_others = others[sign] - own_others[sign]
            if in_keys or in_others:  # a sign that is nowhere else says nothing
                score += logs[in_keys] - logs[in_others] + wrong
        scores.append(score)
    best = max(scores)
    if scores[entry.key] < best:
        return 0.0

    return 1 / scores.count(best)


def _telling_words(
    keys: Counter[str], others: Counter[str], wrong: float
) -> tuple[tuple[WordOdds, ...], tuple[WordOdds, ...]]:
    """Return the words that speak most for a key, and most against one."""
    odds = {
        word: math.log((keys[word] + _SMOOTH) / (others[word] + _SMOOTH)) + wrong
        for word in keys.keys() | others.keys()
        if word.islower()
        and word not in STOP_WORDS
        and keys[word] + others[word] >= FEWEST_OF_A_WORD
    }
    ordered = sorted(odds, key=lambda word: (-odds[word], word))
    listed = [WordOdds(word, keys[word], others[word]) for word in ordered if odds[word] > 0]
    against = [WordOdds(w, keys[w], others[w]) for w in reversed(ordered) if odds[w] < 0]

    return tuple(listed[:MOST_WORDS]), tuple(against[:MOST_WORDS])
