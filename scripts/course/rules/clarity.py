"""Clarity: what makes a question hard for a reason that has nothing to do with its subject.

Sources: Haladyna, Downing & Rodriguez (2002); the NBME's item-writing guide; limits for sentences
are those of plain-language guides, which are custom and not measurement.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from course.bank.choice_sets import ChoiceSet
from course.bank.stem import Stem
from course.model.choice import ChoiceQuestion
from course.model.judgement import JudgementQuestion
from course.model.number import NumberQuestion
from course.model.quiz import AnyQuestion
from course.prose.sentences import sentences
from course.prose.words import NEGATIONS, content, tokens
from course.rules.lint import Lint

LONG_PROMPT, LONGEST_PROMPT = 25, 35
LONGEST_SITUATION = 120
LONGEST_SENTENCE = 25
SHORTEST_SITUATION = 15
"""Words."""

HIGHER_LEVELS = ("apply", "analyse", "evaluate")
UNFOCUSED_WORDS = 9

_UNFOCUSED = re.compile(r"which(?: of (?:the following|these|them))? ?(?:statements?|is|are)\b")
_OPERATOR = re.compile(r"\b(?:NOT|EXCEPT|LEAST)\b")
_NEGATIVE = re.compile(
    r"\b(?:which|what|who)\b.*\b(?:is|are|would|should|does|do) (?:not|never)\b"
    r"|\b(?:which|what)\b.*\b(?:except|least|incorrect)\b",
    re.IGNORECASE,
)
_TURNS_ROUND = re.compile(r"\b(?:not|never|except|least|incorrect)\b", re.IGNORECASE)
_HOW_MANY = re.compile(
    r"\b(?:choose|select|tick|mark|pick) (?:all|one|two|three|every)\b", re.IGNORECASE
)
_BOLD_OPERATOR = re.compile(r"(?:\*\*|__)(?:NOT|EXCEPT|LEAST)(?:\*\*|__)")


def check(
    question: AnyQuestion,
    stem: Stem,
    objective: frozenset[str],
    sets: Sequence[ChoiceSet],
    lint: Lint,
) -> None:
    """Check the situation and the prompt of a question.

    Args:
        question: the question.
        stem: what it says.
        objective: stems of the content words of its objective.
        sets: its choice sets.
        lint: where findings are recorded.
    """
    _check_form(question, stem.prompt, objective, lint)
    _check_negation(question, stem.prompt, sets, lint)
    _check_situation(question, stem, lint)


def _check_form(
    question: AnyQuestion,
    prompt: str,
    objective: frozenset[str],
    lint: Lint,
) -> None:
    words = prompt.split()
    asks = isinstance(question, ChoiceQuestion | JudgementQuestion | NumberQuestion)
    if asks and not prompt.rstrip("”’\"')").endswith("?"):
        lint.add(
            question,
            question.at("prompt"),
            "prompt-no-question",
            "The prompt does not end in a question mark.",
            "Ask a whole question; choices that complete a sentence give grammar cues.",
        )
    if _HOW_MANY.search(prompt):
        lint.add(
            question,
            question.at("prompt"),
            "prompt-how-many",
            "The prompt says how many to choose; the page says it too.",
            "Leave the words out: they follow from “select”.",
        )
    if len(words) > LONG_PROMPT:
        lint.add(
            question,
            question.at("prompt"),
            "prompt-too-long" if len(words) > LONGEST_PROMPT else "prompt-long",
            f"The prompt has {len(words)} words.",
            f"Move the story into “situation”, and ask in at most {LONG_PROMPT} words.",
        )
    if (
        len(words) <= UNFOCUSED_WORDS
        and _UNFOCUSED.match(prompt.lower())
        and not content(tokens(prompt)) & objective
    ):
        lint.add(
            question,
            question.at("prompt"),
            "prompt-unfocused",
            "The prompt does not say what it is about, so it cannot be answered before reading on.",
            "Ask about the subject: which step, which reply, what follows.",
        )


def _check_negation(
    question: AnyQuestion, prompt: str, sets: Sequence[ChoiceSet], lint: Lint
) -> None:
    if not isinstance(question, ChoiceQuestion | JudgementQuestion):
        return
    if not _TURNS_ROUND.search(prompt):
        return
    last = (sentences(prompt) or [""])[-1]
    if not (_OPERATOR.search(last) or _NEGATIVE.search(last)):
        return
    shown = _BOLD_OPERATOR.search(question.prompt)
    lint.add(
        question,
        question.at("prompt"),
        "prompt-negative" if shown else "prompt-negative-hidden",
        "The prompt asks for what is not so"
        + ("." if shown else ", and does not stress the word that turns it round."),
        "Ask for what is so. If it must be negative, write the word as **NOT**.",
    )
    for pick in (pick for choices in sets for pick in choices.picks):
        negated = next((w for w in pick.words if w in NEGATIONS or w.endswith("n’t")), None)
        if negated:
            lint.add(
                question,
                pick.choice.at("text"),
                "double-negative",
                f"A negative prompt meets a negative choice (“{negated}”).",
                "Say one of the two without a negation.",
            )
            return


def _check_situation(question: AnyQuestion, stem: Stem, lint: Lint) -> None:
    words = stem.situation.count(" ") + bool(stem.situation)
    if words > LONGEST_SITUATION:
        lint.add(
            question,
            question.at("situation"),
            "situation-long",
            f"The situation has {words} words.",
            f"Tell it in at most {LONGEST_SITUATION}: leave out what no choice depends on.",
        )
    if (
        words < SHORTEST_SITUATION
        and question.level in HIGHER_LEVELS
        and isinstance(question, ChoiceQuestion | JudgementQuestion)
    ):
        lint.add(
            question,
            question.at("level"),
            "situation-missing",
            f"The level is “{question.level}”, but there is "
            + (f"a situation of {words} words only." if words else "no situation to apply it to."),
            f"Tell a case in at least {SHORTEST_SITUATION} words, or lower the level.",
        )
    if words > LONGEST_SENTENCE:
        _check_sentences(question, stem.situation, lint)


def _check_sentences(question: AnyQuestion, situation: str, lint: Lint) -> None:
    for sentence in sentences(situation):
        words = sentence.split()
        if len(words) > LONGEST_SENTENCE:
            lint.add(
                question,
                question.at("situation"),
                "sentence-long",
                f"A sentence has {len(words)} words: “{' '.join(words[:5])} …”",
                f"Make two of it; at most {LONGEST_SENTENCE} words are read with ease.",
            )
