"""How surprising a count would be if chance alone had made it. Exact, from the standard library."""

from __future__ import annotations

import math
from collections.abc import Sequence

NEGLIGIBLE = 1e-18
"""Chances below this are left out; they change no figure that anybody reads."""

Group = tuple[int, float]
"""So many tries, and the chance of each."""


def upper_tail(groups: Sequence[Group], hits: int) -> float:
    """Return the chance of *hits* or more in all groups together (a one-sided binomial test)."""
    chances = _distribution(groups)

    return min(1.0, math.fsum(chance for count, chance in chances.items() if count >= hits))


def lower_tail(groups: Sequence[Group], hits: int) -> float:
    """Return the chance of *hits* or fewer in all groups together."""
    chances = _distribution(groups)

    return min(1.0, math.fsum(chance for count, chance in chances.items() if count <= hits))


def limit(groups: Sequence[Group], level: float) -> int:
    """Return the fewest hits whose upper tail is below *level*."""
    chances = _distribution(groups)
    rest, tail = 0.0, sum(tries for tries, _ in groups) + 1
    for count in sorted(chances, reverse=True):
        rest += chances[count]
        if rest >= level:
            break
        tail = count

    return tail


def chi_square(observed: Sequence[int]) -> tuple[float, float]:
    """Return Pearson's statistic against equal shares, and its chance.

    Source: the upper regularised gamma function at half the degrees of freedom, in its closed form
    for whole and half numbers.
    """
    expected = sum(observed) / len(observed)
    statistic = sum((count - expected) ** 2 for count in observed) / expected

    return statistic, _upper_gamma(len(observed) - 1, statistic / 2)


def _upper_gamma(degrees: int, x: float) -> float:
    if degrees % 2:
        chance, step = math.erfc(math.sqrt(x)), 0.5
    else:
        chance, step = math.exp(-x), 1.0
    while step < degrees / 2:
        chance += x**step * math.exp(-x) / math.gamma(step + 1)
        step += 1

    return chance


def _distribution(groups: Sequence[Group]) -> dict[int, float]:
    """Return the chance of every number of hits that is not negligible."""
    whole = {0: 1.0}
    for tries, chance in groups:
        part = _binomial(tries, chance)
        joined: dict[int, float] = {}
        for one, first in whole.items():
            for other, second in part.items():
                joined[one + other] = joined.get(one + other, 0.0) + first * second
        whole = {count: chance for count, chance in joined.items() if chance > NEGLIGIBLE}

    return whole


def _binomial(tries: int, chance: float) -> dict[int, float]:
    log_all = math.lgamma(tries + 1)
    hit, miss = math.log(chance), math.log1p(-chance)
    found = {}
    for count in range(tries + 1):
        ways = log_all - math.lgamma(count + 1) - math.lgamma(tries - count + 1)
        log_chance = ways + count * hit + (tries - count) * miss
        if log_chance > math.log(NEGLIGIBLE):
            found[count] = math.exp(log_chance)

    return found
