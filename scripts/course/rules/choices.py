"""Choices side by side: alike enough to be fair, different enough to be told apart."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from course.bank.choice_sets import ChoiceSet
from course.prose.words import FREQUENCIES, overlap
from course.rules.lint import Lint

ALIKE = 0.8
OPENING_WORDS = 3

_RANGE = re.compile(r"\D{0,3}(\d+(?:\.\d+)?) ?(?:-|–|to|bis) ?\D?(\d+(?:\.\d+)?)\b")
_NUMBER = re.compile(r"\D{0,3}(\d+(?:[.,]\d+)*)")
_LOUD = re.compile("!|[\U0001f300-\U0001faff☀-➿]")
_TRUE_FALSE = ({"true", "false"}, {"right", "wrong"}, {"yes", "no"})


def check(choices: ChoiceSet, lint: Lint) -> None:
    """Check the choices of one question or scene against each other."""
    _check_true_false(choices, lint)
    _check_vague(choices, lint)
    _check_opening(choices, lint)
    _check_alike(choices, lint)
    _check_numbers(choices, lint)
    _check_odd(choices, lint)


def is_true_false(choices: ChoiceSet) -> bool:
    """Return whether the choices are only “true” and “false”, or “yes” and “no”."""
    return (
        len(choices.picks) == 2
        and {" ".join(pick.words[:1]) for pick in choices.picks if len(pick.words) == 1}
        in _TRUE_FALSE
    )


def _check_true_false(choices: ChoiceSet, lint: Lint) -> None:
    if is_true_false(choices) and not choices.question.feedback:
        lint.add(
            choices.question,
            choices.question.place,
            "true-false-reason",
            "A learner is not told what would make the statement true, or false.",
            "Write “feedback:” with what would have to be different.",
        )


def _check_vague(choices: ChoiceSet, lint: Lint) -> None:
    vague = [pick for pick in choices.picks if not FREQUENCIES.isdisjoint(pick.words)]
    if len(vague) >= 2:
        word = next(word for word in vague[1].words if word in FREQUENCIES)
        lint.add(
            choices.question,
            vague[1].choice.at("text"),
            "vague-frequency",
            f"{len(vague)} choices differ by words such as “{word}”, which mean different numbers "
            "to different people.",
            "Write how often: each week, two times in ten.",
        )


def _check_opening(choices: ChoiceSet, lint: Lint) -> None:
    openings = {tuple(pick.words[:OPENING_WORDS]) for pick in choices.picks}
    if len(openings) != 1 or len(choices.picks) < 2:
        return
    words = openings.pop()
    if len(words) == OPENING_WORDS:
        lint.add(
            choices.question,
            choices.picks[0].choice.at("text"),
            "same-opening",
            f"All choices begin with “{' '.join(words)}”.",
            "Move the words into the prompt.",
        )


def _check_alike(choices: ChoiceSet, lint: Lint) -> None:
    for one, other in itertools.combinations(choices.picks, 2):
        if (
            len(one.words) >= OPENING_WORDS <= len(other.words)
            and overlap(one.content, other.content) >= ALIKE
        ):
            lint.add(
                choices.question,
                other.choice.at("text"),
                "choices-alike",
                "This choice has nearly the same words as the one on line "
                f"{one.choice.at('text').line}.",
                "Let them differ in what they say, or keep one of them.",
            )


def _check_numbers(choices: ChoiceSet, lint: Lint) -> None:
    if not all(any(map(str.isdigit, pick.text[:8])) for pick in choices.picks):
        return
    ranges = [(pick, match) for pick in choices.picks if (match := _RANGE.match(pick.text))]
    for (_, one), (pick, other) in itertools.combinations(ranges, 2):
        (low, high), (from_, to) = (sorted(map(float, m.groups())) for m in (one, other))
        if low <= to and from_ <= high:
            lint.add(
                choices.question,
                pick.choice.at("text"),
                "ranges-overlap",
                f"The range “{other[0].strip()}” overlaps with “{one[0].strip()}”.",
                "Let one begin where the other has ended.",
            )
            return
    if not choices.question.shuffle:
        _check_sorted(choices, lint)


def _check_sorted(choices: ChoiceSet, lint: Lint) -> None:
    numbers = [
        float(match[1].replace(",", ""))
        for pick in choices.picks
        if (match := _NUMBER.match(pick.text))
    ]
    if len(numbers) == len(choices.picks) and not _in_order(numbers):
        lint.add(
            choices.question,
            choices.picks[0].choice.at("text"),
            "choices-unsorted",
            "These choices are numbers, shown as they stand, and stand in no order.",
            "Sort them, or take “shuffle: false” away.",
        )


def _in_order(numbers: Sequence[float]) -> bool:
    return list(numbers) in (sorted(numbers), sorted(numbers, reverse=True))


def _check_odd(choices: ChoiceSet, lint: Lint) -> None:
    loud = [_LOUD.search(pick.text) for pick in choices.picks]
    for pick, sign in zip(choices.picks, loud, strict=True):
        if sign and not all(loud):
            lint.add(
                choices.question,
                pick.choice.at("text"),
                "odd-choice",
                f"The sign “{sign[0]}” makes this choice look like a joke.",
                "Write what a sensible person would say or do.",
            )
