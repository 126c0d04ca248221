"""The figures behind the bank rules, against values worked out by hand or printed elsewhere."""

from __future__ import annotations

import math

import pytest

from course.bank.statistics import chi_square, limit, lower_tail, upper_tail


def test_a_tail_adds_up_the_chances_by_hand() -> None:
    """Three coins: two heads or more in 4 of 8 cases, one or none in 4 of 8."""
    assert upper_tail([(3, 0.5)], 2) == pytest.approx(4 / 8)
    assert lower_tail([(3, 0.5)], 1) == pytest.approx(4 / 8)
    assert upper_tail([(3, 0.5)], 3) == pytest.approx(1 / 8)


def test_groups_with_different_chances_are_joined() -> None:
    """One coin and one die of four sides: both hit in 1 of 8 cases, none in 3 of 8."""
    groups = [(1, 0.5), (1, 0.25)]

    assert upper_tail(groups, 2) == pytest.approx(1 / 8)
    assert lower_tail(groups, 0) == pytest.approx(3 / 8)
    assert upper_tail(groups, 0) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("choices", "limits"),
    [
        (3, {20: 13, 30: 17, 40: 21, 60: 30, 80: 38, 100: 46, 150: 65, 200: 83}),
        (4, {20: 11, 30: 14, 40: 18, 60: 24, 80: 30, 100: 36, 150: 51, 200: 66}),
    ],
)
def test_the_limits_are_those_of_the_research(choices: int, limits: dict[int, int]) -> None:
    """Fewest longest keys that chance makes less often than once in a hundred banks."""
    found = {count: limit([(count, 1 / choices)], 0.01) for count in limits}

    assert found == limits


def test_a_tail_is_exact_where_most_chances_are_too_small_to_count() -> None:
    """With 10,000 tries the sum by fractions of whole numbers, to twelve digits."""
    tries, hits = 10_000, 3_450
    exact = sum(math.comb(tries, k) * 2 ** (tries - k) for k in range(hits, tries + 1)) / 3**tries

    assert upper_tail([(tries, 1 / 3)], hits) == pytest.approx(exact, rel=1e-9)


@pytest.mark.parametrize(
    ("observed", "statistic", "chance"),
    [
        ([10, 10, 10], 0.0, 1.0),
        ([20, 30, 10], 10.0, math.exp(-5)),
        ([976, 1040, 1025, 948], 5.48985, 0.1393),
        ([30, 10], 10.0, 0.001565),
        ([5, 5, 5, 5, 20], 22.5, 0.00015934),
    ],
)
def test_chi_square_gives_what_tables_give(
    observed: list[int], statistic: float, chance: float
) -> None:
    found = chi_square(observed)

    assert found[0] == pytest.approx(statistic, abs=1e-4)
    assert found[1] == pytest.approx(chance, rel=2e-3)
