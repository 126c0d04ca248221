"""Remarks: findings that are wrong too often to be told by `check`, and worth a look all the same.

On 4,000 public questions these flagged one in ten or more; on the first module's own they flagged
choices that were right as they were.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from course.bank.choice_sets import ChoiceSet, Pick
from course.bank.stem import Stem
from course.prose.grade import syllables
from course.prose.sentences import sentences
from course.prose.words import NEGATIONS, content, tokens

CONVERGENCE = 1.5
SHORTEST_SITUATION = 15
GRADES_APART = 3
FEWEST_WORDS, FEWEST_CHOICES = 3, 3
IDLE_SENTENCES = 2


class Remark(NamedTuple):
    """Something that may be a flaw."""

    rule: str
    name: str
    text: str


def remarks(sets: Sequence[ChoiceSet]) -> Iterator[Remark]:
    """Yield what may be looked at once more."""
    for choices in sets:
        if choices.keys and choices.others:
            yield from _convergence(choices)
            yield from _opposites(choices)
        yield from _inside(choices)
        yield from _apart(choices)
        yield from _grades(choices)
        if choices.scene is None:
            yield from _idle(choices)
            yield from _low(choices)


def _convergence(choices: ChoiceSet) -> Iterator[Remark]:
    """CUE-CONV: the key shares most words with the other choices."""
    if not choices.single:
        return
    shared = {
        id(pick): sum(
            len(pick.content & other.content) for other in choices.picks if other is not pick
        )
        for pick in choices.picks
    }
    key = choices.keys[0]
    next_best = max(shared[id(pick)] for pick in choices.others)
    if shared[id(key)] > 0 and shared[id(key)] >= CONVERGENCE * next_best:
        yield Remark(
            "key-converges", choices.name, "the right choice shares most words with the others"
        )


def _opposites(choices: ChoiceSet) -> Iterator[Remark]:
    """CUE-PAIR: two choices are opposites, and one of them is right."""
    for one, other in itertools.combinations(choices.picks, 2):
        if one.key != other.key and _bare(one) == _bare(other) and one.words != other.words:
            yield Remark(
                "opposite-pair", choices.name, "two choices are opposites, and one is right"
            )


def _bare(pick: Pick) -> frozenset[str]:
    return frozenset(pick.words) - NEGATIONS


def _inside(choices: ChoiceSet) -> Iterator[Remark]:
    """OPT-SUB: one choice says all that another says."""
    for one, other in itertools.permutations(choices.picks, 2):
        if 1 < len(one.content) < len(other.content) and one.content < other.content:
            yield Remark(
                "choice-inside",
                choices.name,
                f"“{other.choice.id}” says all that “{one.choice.id}” says",
            )


def _apart(choices: ChoiceSet) -> Iterator[Remark]:
    """OPT-JOKE: one choice has no word of the question or of the other choices."""
    if choices.scene:
        return
    stem = Stem(choices.question).content
    for pick in choices.picks:
        others = (other.content for other in choices.picks if other is not pick)
        if len(pick.content) >= FEWEST_WORDS and pick.content.isdisjoint(stem.union(*others)):
            yield Remark(
                "choice-apart",
                choices.name,
                f"“{pick.choice.id}” has no word in common with the question and the others",
            )


def _grades(choices: ChoiceSet) -> Iterator[Remark]:
    """CUE-REG: one choice is much harder or easier to read than the others, which are alike."""
    grades = [_grade(pick) for pick in choices.picks]
    if len(grades) < FEWEST_CHOICES:
        return
    for place, pick in enumerate(choices.picks):
        others = grades[:place] + grades[place + 1 :]
        apart = abs(grades[place] - sum(others) / len(others))
        if apart > GRADES_APART >= max(others) - min(others):
            yield Remark("odd-grade", choices.name, f"“{pick.choice.id}” reads unlike the others")


def _grade(pick: Pick) -> float:
    """Return a reading grade, which on so few words is little more than a hint."""
    if not pick.words:
        return 0.0
    per_sentence = len(pick.words) / max(len(sentences(pick.text)), 1)
    per_word = sum(map(syllables, pick.words)) / len(pick.words)

    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def _idle(choices: ChoiceSet) -> Iterator[Remark]:
    """STM-WIN: sentences of the situation that no choice and no feedback takes up."""
    question = choices.question
    if not question.situation:
        return
    stem = Stem(question)
    used = content(tokens(stem.prompt)).union(
        *(pick.content for pick in choices.picks),
        *(content(tokens(pick.choice.feedback)) for pick in choices.picks),
    )
    idle = [s for s in sentences(stem.situation) if content(tokens(s)).isdisjoint(used)]
    if len(idle) >= IDLE_SENTENCES:
        yield Remark(
            "idle-sentences", choices.name, f"{len(idle)} sentences are taken up by nothing"
        )


def _low(choices: ChoiceSet) -> Iterator[Remark]:
    """A level of “remember” beside a story: one of the two is probably not meant."""
    question = choices.question
    told = len((question.situation or "").split())
    if question.level == "remember" and told >= SHORTEST_SITUATION:
        yield Remark("low-level", choices.name, "the level is “remember”, and there is a story")
