"""Feedback: it says why, in a few sentences, and leads back to the text.

Source: Van der Kleij, Feskens & Eggen (2015): being told why teaches, being told “wrong” does not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from course.model.choice import Choice, ChoiceQuestion
from course.model.judgement import JudgementQuestion, RatedChoice
from course.model.match import MatchQuestion
from course.model.quiz import AnyQuestion
from course.model.scenario import ScenarioQuestion
from course.model.sort import SortQuestion
from course.prose.plain import plain
from course.prose.words import content, overlap, tokens
from course.rules.lint import Lint

FEWEST_WORDS, MOST_WORDS = 8, 60
ECHO = 0.7

_VERDICT = re.compile(
    r"(?:that(?:’s| is) |this is )?(?:quite |not )?(?:correct|incorrect|right|wrong|true|false|yes|no)",
    re.IGNORECASE,
)
_THING = r"(?:option|answer|choice)"
_POSITION = re.compile(
    rf"\b(?:{_THING}s? (?:[A-E]\b|[1-5]\b)|the (?:first|second|third|fourth|last) {_THING}\b"
    rf"|(?:both|all|none|either) of (?:the )?(?:above|these {_THING}s|{_THING}s above)\b"
    r"|[A-E] and [A-E]\b)"
)
_SIGN = re.compile(r"option|answer|choice|above|[A-E] and [A-E]")


def check(question: AnyQuestion, lint: Lint) -> None:
    """Check everything that a learner is told after checking."""
    for part in parts_with_feedback(question):
        _check_feedback(question, part, lint)
    _check_misconceptions(question, lint)
    if question.marked and question.use != "pretest" and not question.reread:
        lint.add(
            question,
            question.place,
            "reread-missing",
            "The question does not say which section to read again.",
            "Write “reread:” and the id of the section that teaches it.",
        )


def parts_with_feedback(question: AnyQuestion) -> Sequence[Any]:
    """Return the parts of a question that must have feedback, each with its text."""
    match question:
        case ChoiceQuestion() | JudgementQuestion():
            return question.choices
        case SortQuestion():
            return question.cards
        case MatchQuestion():
            return question.prompts
        case ScenarioQuestion():
            return [reply for scene in question.scenes for reply in scene.replies]
        case _:
            return ()


def _check_feedback(question: AnyQuestion, part: Any, lint: Lint) -> None:
    feedback = plain(part.feedback)
    count = feedback.count(" ") + 1
    if count < FEWEST_WORDS:
        verdict = _VERDICT.fullmatch(feedback.strip(" .!"))
        lint.add(
            question,
            part.at("feedback"),
            "feedback-verdict" if verdict else "feedback-short",
            "This feedback only says whether it is right."
            if verdict
            else f"This feedback has {count} word{'s' if count != 1 else ''}.",
            f"Say why, in {FEWEST_WORDS} to {MOST_WORDS} words: what happens, what it rests on.",
        )
    elif count > MOST_WORDS:
        lint.add(
            question,
            part.at("feedback"),
            "feedback-long",
            f"This feedback has {count} words.",
            f"Give the one reason that matters, in at most {MOST_WORDS} words.",
        )
    elif _echoes(feedback, plain(part.text)):
        lint.add(
            question,
            part.at("feedback"),
            "feedback-echo",
            "This feedback repeats what it is about.",
            "Say what the learner does not know yet: why.",
        )
    for name in ("text", "feedback"):
        position = _position(getattr(part, name))
        if position:
            lint.add(
                question,
                part.at(name),
                "names-position",
                f"“{position}” names a place, and the choices are shuffled.",
                "Name the choice by what it says.",
            )


def _echoes(feedback: str, text: str) -> bool:
    """Return whether the content words of both are nearly the same."""
    if feedback.count(" ") > 2 * text.count(" ") + 1:
        return False

    return overlap(content(tokens(feedback)), content(tokens(text))) >= ECHO


def _position(written: str) -> str:
    """Return the words that name a choice by its place, or ""."""
    if not _SIGN.search(written):
        return ""
    found = _POSITION.search(plain(written))

    return found[0] if found else ""


def _check_misconceptions(question: AnyQuestion, lint: Lint) -> None:
    wrong: list[Choice | RatedChoice] = []
    match question:
        case ChoiceQuestion():
            wrong += [choice for choice in question.choices if not choice.correct]
        case JudgementQuestion():
            wrong += [choice for choice in question.choices if choice.rating == "poor"]
    for choice in wrong:
        if not choice.misconception:
            lint.add(
                question,
                choice.place,
                "misconception-missing",
                f"The wrong choice “{choice.id}” does not say which belief leads to it.",
                "Write “misconception:” in a few words; it makes better feedback, too.",
            )
