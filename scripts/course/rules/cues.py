"""Cues: what gives a key away to somebody who does not know it.

Sources: Haladyna, Downing & Rodriguez (2002); the item-writing guide of the National Board of
Medical Examiners (NBME); limits calibrated on 4,000 public questions, see the authoring pages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from course.bank.choice_sets import ChoiceSet, Pick
from course.prose.words import ABSOLUTES, FIRST_PERSON, HEDGES, content, tokens
from course.rules.lint import Lint

MUCH_LONGER = (1.5, 15)
LONGER = (1.25, 10)
SHORTER = (1.8, 15)
"""How many times as long, and by how many characters at least."""

SHORTEST_ECHO = 5
"""Letters of a word that counts as an echo of the prompt."""

_WHOLE = re.compile(r"\b(?:above|these|answers|choices|statements|[a-e1-5])\b", re.IGNORECASE)
_ALL = re.compile(
    r"(?:all|any|both)(?: of)?(?: the)? (?:above|these|answers|choices|statements)(?: \w+){0,2}\W*",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"none(?: of)?(?: the)? (?:above|these|answers|choices|statements)(?: \w+){0,2}\W*",
    re.IGNORECASE,
)
_COMBINED = re.compile(
    r"(?:both |only )?(?:[a-e]|[1-5])(?:, (?:[a-e]|[1-5]))*,? (?:and|or|&) (?:[a-e]|[1-5])(?: only)?\W*",
    re.IGNORECASE,
)
_UNFINISHED = re.compile(r"\b(an?|is|are|was|were)[\s…:._]*$", re.IGNORECASE)
_MONTH = re.compile(r"[a-z,] May\b")
_CLOSING = "”’\"')*_ "
_OPENING = "“‘\"'(*_…"


def check(choices: ChoiceSet, terms: frozenset[str], lint: Lint) -> None:
    """Check the choices of one question or scene.

    Args:
        choices: what there is to pick from.
        terms: stems of the course's terms, which may be echoed.
        lint: where findings are recorded.
    """
    for pick in choices.picks:
        if len(pick.words) <= 8 and _WHOLE.search(pick.text):
            _check_combinations(choices, pick, lint)
    if not choices.keys or not choices.others:
        return
    _check_length(choices, lint)
    _check_grammar(choices, lint)
    _check_tone(choices, lint)
    _check_echo(choices, terms, lint)
    if choices.single and len(choices.picks) > 2:
        _check_odd_ones(choices, lint)


def _check_combinations(choices: ChoiceSet, pick: Pick, lint: Lint) -> None:
    for pattern, rule, hint in (
        (
            _ALL,
            "all-of-the-above",
            "Make it a question with “select: many”, or take the choice out.",
        ),
        (_NONE, "none-of-the-above", "Write what somebody might do instead, or take it out."),
        (_COMBINED, "combined-choices", "Make it a question with “select: many”."),
    ):
        if pattern.fullmatch(pick.text):
            lint.add(
                choices.question,
                pick.choice.at("text"),
                rule,
                f"“{pick.text}” stands for other choices.",
                hint,
            )


def _check_length(choices: ChoiceSet, lint: Lint) -> None:
    key = min(choices.keys, key=lambda pick: len(pick.text))
    longest = max(len(pick.text) for pick in choices.others)
    shortest = min(len(pick.text) for pick in choices.others)
    length = len(key.text)
    for rule, (times, more) in (("key-much-longer", MUCH_LONGER), ("key-longer", LONGER)):
        if length >= times * longest and length - longest >= more:
            lint.add(
                choices.question,
                key.choice.at("text"),
                rule,
                f"The right choice has {length} characters, the longest wrong one {longest}.",
                "Shorten it (its reasons belong in “feedback”), or say more in the wrong ones.",
            )
            return
    times, more = SHORTER
    if shortest >= times * length and shortest - length >= more:
        lint.add(
            choices.question,
            key.choice.at("text"),
            "key-shorter",
            f"The right choice has {length} characters, the shortest wrong one {shortest}.",
            "Make them of about one length.",
        )


def _check_grammar(choices: ChoiceSet, lint: Lint) -> None:
    """A prompt that the choices complete shows by its last word which of them can follow."""
    last = _UNFINISHED.search(choices.prompt)
    if last is None:
        return
    word = last[1].lower()
    if word in ("a", "an"):
        fitting = {pick.text.lstrip(_OPENING)[:1].lower() in "aeiou" for pick in choices.picks}
    else:
        fitting = {_looks_plural(pick) for pick in choices.picks}
    if len(fitting) > 1:
        lint.add(
            choices.question,
            choices.question.at("prompt"),
            "grammar-cue",
            f"The prompt ends in “{word}”, which only some of the choices can follow.",
            "Ask a whole question that ends in a question mark.",
        )


def _looks_plural(pick: Pick) -> bool:
    first = next((word for word in pick.words if word not in ("the", "some", "more")), "")

    return first.endswith("s") and not first.endswith("ss")


def _check_tone(choices: ChoiceSet, lint: Lint) -> None:
    absolute = [pick for pick in choices.others if not ABSOLUTES.isdisjoint(pick.words)]
    if len(absolute) >= 2 and all(ABSOLUTES.isdisjoint(pick.words) for pick in choices.keys):
        words = [next(word for word in pick.words if word in ABSOLUTES) for pick in absolute]
        lint.add(
            choices.question,
            absolute[1].choice.at("text"),
            "absolute-wrong-choices",
            f"Wrong choices have words without exception ({_listed(words)}), the right one none.",
            "Say in the wrong choices what a sensible person would say.",
        )
    hedges = [_hedge(pick) for pick in choices.keys]
    if all(hedges) and not any(map(_hedge, choices.others)):
        lint.add(
            choices.question,
            choices.keys[0].choice.at("text"),
            "hedged-key",
            f"Only the right choice is softened (“{hedges[0]}”).",
            "Take the word out, or soften a wrong choice too.",
        )


def _hedge(pick: Pick) -> str:
    """Return the first word that softens a choice; “May” inside a sentence is a month."""
    if HEDGES.isdisjoint(pick.words):
        return ""
    found = (word for word in pick.words if word in HEDGES)

    return next((word for word in found if word != "may" or not _MONTH.search(pick.text)), "")


def _check_echo(choices: ChoiceSet, terms: frozenset[str], lint: Lint) -> None:
    if not choices.single or choices.scene or len(choices.keys) != 1:
        return
    asked = tokens(choices.prompt)
    stems = content(asked)
    if any(pick.content & stems for pick in choices.others):
        return
    key = choices.keys[0]
    if not key.content & stems:
        return
    long = content([word for word in asked if len(word) >= SHORTEST_ECHO])
    echoed = (key.content & long) - terms
    if echoed:
        word = next(w for w in key.words if content([w]) & echoed)
        lint.add(
            choices.question,
            key.choice.at("text"),
            "key-echoes-prompt",
            f"Only the right choice takes up a word of the prompt (“{word}”).",
            "Use another word, or take one up in a wrong choice as well.",
        )


def _check_odd_ones(choices: ChoiceSet, lint: Lint) -> None:
    picks = choices.picks
    for what, signs in (
        ("a question mark", [_end(pick.text) == "?" for pick in picks]),
        ("a final full stop", [_end(pick.text) == "." for pick in picks]),
        ("a capital at the beginning", [_begins_large(pick.text) for pick in picks]),
    ):
        odd = _odd_one(signs)
        if odd is not None:
            pick = picks[odd]
            lint.add(
                choices.question,
                pick.choice.at("text"),
                "odd-key-punctuation" if pick.key else "odd-punctuation",
                f"Of these choices only this one {'has' if signs[odd] else 'lacks'} {what}.",
                "Write all choices alike.",
            )
            break
    speech = [pick.text[:1] in '“"' for pick in picks]
    # What people say may well be about themselves.
    first_person = [
        not spoken and not FIRST_PERSON.isdisjoint(pick.words)
        for spoken, pick in zip(speech, picks, strict=True)
    ]
    for what, signs in (("is direct speech", speech), ("speaks of “I”", first_person)):
        odd = _odd_one(signs)
        if odd is not None and signs[odd]:
            lint.add(
                choices.question,
                picks[odd].choice.at("text"),
                "odd-voice",
                f"Of these choices only this one {what}.",
                "Put all choices into one form: all as speech, or all as actions.",
            )
            return


def _odd_one(signs: Sequence[bool]) -> int | None:
    """Return the place of the one sign that differs from all others, or None."""
    for value in (True, False):
        if signs.count(value) == 1:
            return signs.index(value)

    return None


def _end(text: str) -> str:
    return text.rstrip(_CLOSING)[-1:]


def _begins_large(text: str) -> bool:
    return text.lstrip(_OPENING)[:1].isupper()


def _listed(words: Sequence[str]) -> str:
    return ", ".join(f"“{word}”" for word in dict.fromkeys(words))
