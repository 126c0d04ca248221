"""A quiz as a whole: how hard it is to read, how long it is, what one question tells of another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from course.bank.choice_sets import ChoiceSet
from course.bank.stem import Stem
from course.model.course import Module
from course.model.quiz import Quiz
from course.prose.grade import grade
from course.prose.sentences import count_sentences
from course.rules.choices import is_true_false
from course.rules.lint import Lint

HARDEST = 10
"""Years of school. Source: plain-language guides for adults at work; custom, not measurement."""

FEWEST, MOST = 5, 10
"""Questions that a quiz shows at once."""

LARGEST_SHARE = 0.3
TRUE_FALSE_SHARE = 0.1
TRUE_FALSE_RUN = 3
LEAKING_WORDS = 3


def check(
    quiz: Quiz,
    sets: Mapping[str, Sequence[ChoiceSet]],
    stems: Mapping[str, Stem],
    terms: frozenset[str],
    lint: Lint,
) -> None:
    """Check a quiz, of a module or of a part review.

    Args:
        quiz: the quiz.
        sets: the choice sets of each of its questions, by id.
        stems: the stem of each of its questions, by id.
        terms: stems of the course's terms.
        lint: where findings are recorded.
    """
    _check_grade(quiz, stems, lint)
    _check_true_false(quiz, sets, lint)
    _check_leaks(quiz, sets, stems, terms, lint)


def check_of_module(module: Module, quiz: Quiz, placed: frozenset[str], lint: Lint) -> None:
    """Check what a module's quiz shows, and what it asks about.

    Args:
        module: the module.
        quiz: its quiz.
        placed: the questions that pages place in their text.
        lint: where findings are recorded.
    """
    _check_length(quiz, placed, lint)
    _check_shares(module, quiz, lint)


def _check_grade(quiz: Quiz, stems: Mapping[str, Stem], lint: Lint) -> None:
    words = [word for stem in stems.values() for word in stem.words]
    stops = sum(
        count_sentences(stem.situation) * bool(stem.situation) + count_sentences(stem.prompt)
        for stem in stems.values()
    )
    years = grade(words, stops)
    if years is not None and years > HARDEST:
        lint.add(
            quiz.head,
            quiz.head.at("title"),
            "quiz-grade",
            f"The situations and prompts of this quiz ask for {years:.1f} years of school.",
            f"Use shorter sentences and everyday words; {HARDEST} is the limit.",
        )


def _check_length(quiz: Quiz, placed: frozenset[str], lint: Lint) -> None:
    shown = [q for q in quiz.questions if q.use == "quiz" and q.id not in placed]
    if not FEWEST <= len(shown) <= MOST:
        lint.add(
            quiz.head,
            quiz.head.at("title"),
            "quiz-length",
            f"The quiz shows {len(shown)} question{'s' if len(shown) != 1 else ''} at once.",
            f"Show {FEWEST} to {MOST}: write more, place some in the text, "
            "or mark them “use: review”.",
        )


def _check_shares(module: Module, quiz: Quiz, lint: Lint) -> None:
    asked = [q for q in quiz.questions if q.use == "quiz"]
    objectives = len(module.front_matter.objectives)
    # Three objectives cannot share a quiz without one of them having a third of it.
    if not objectives:
        return
    share = max(LARGEST_SHARE, 1.5 / objectives)
    for objective, count in Counter(q.objective for q in asked).items():
        if count > share * len(asked) and len(asked) >= FEWEST and objectives > 1:
            lint.add(
                quiz.head,
                quiz.head.at("title"),
                "objective-share",
                f"{count} of {len(asked)} questions are on the objective “{objective}”.",
                f"Ask as much about the others, or mark some “use: review”; {share:.0%} is enough.",
            )


def _check_true_false(quiz: Quiz, sets: Mapping[str, Sequence[ChoiceSet]], lint: Lint) -> None:
    found = [question for question in quiz.questions if any(map(is_true_false, sets[question.id]))]
    if len(found) > 1 and len(found) > TRUE_FALSE_SHARE * len(quiz.questions):
        lint.add(
            quiz.head,
            found[1].place,
            "true-false-share",
            f"{len(found)} of {len(quiz.questions)} questions offer only true and false.",
            "Half of them are right by guessing. Write a third choice that somebody would take.",
        )
    run = 0
    for question in quiz.questions:
        run = run + 1 if question in found else 0
        if run == TRUE_FALSE_RUN:
            lint.add(
                quiz.head,
                question.place,
                "true-false-run",
                "This is the third question in a row that offers only true and false.",
                "Mix the types, or write a third choice.",
            )


def _check_leaks(
    quiz: Quiz,
    sets: Mapping[str, Sequence[ChoiceSet]],
    stems: Mapping[str, Stem],
    terms: frozenset[str],
    lint: Lint,
) -> None:
    """A stem that has the words of another question's key tells that key."""
    for question in quiz.questions:
        for choices in sets[question.id]:
            if len(choices.keys) != 1 or choices.scene:
                continue
            key = choices.keys[0]
            others = (pick.content for pick in choices.others)
            telling = key.content.difference(terms, stems[question.id].content, *others)
            if len(telling) < LEAKING_WORDS:
                continue
            for other in quiz.questions:
                shared = len(telling & stems[other.id].content)
                if shared >= LEAKING_WORDS:
                    lint.add(
                        question,
                        key.choice.at("text"),
                        "quiz-leak",
                        f"{shared} words of this key stand in the question “{other.id}” "
                        f"(line {other.place.line}).",
                        "Use other words in one of the two.",
                    )
