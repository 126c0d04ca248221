"""The bank: what all questions of the course give away together. See `course.bank`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from course.bank.entry import TOO_FEW, Entry
from course.bank.guesser import Guess, guess
from course.bank.people import pronouns
from course.bank.shape import lengths, positions, runs
from course.bank.telling import balances
from course.model.quiz import AnyQuestion
from course.problems import Place, Severity
from course.rules.lint import Lint

DOUBTFUL, IMPROBABLE = 0.05, 0.01
UNEVEN = 1.4
"""Times the even share, from which uneven places of the key are an error."""

LARGEST_DIFFERENCE = 0.3
"""Standard deviations by which keys may be longer than wrong choices."""

FEWEST_HIGHER, MOST_LOW, LOWEST = 0.5, 0.3, 0.2
"""Shares of questions at apply and above, at understand, at remember: our judgement."""

ONE_SIDED = 0.7


def check(
    questions: Sequence[AnyQuestion],
    entries: Sequence[Entry],
    severity: Severity | None,
    lint: Lint,
) -> None:
    """Check a bank.

    Args:
        questions: all its questions.
        entries: its choice sets with one right choice, each text once.
        severity: instead of the rules' own, for a bank that holds drafts.
        lint: where findings are recorded.
    """
    if not questions:
        return
    bank = _Bank(Place(questions[0].place.path), severity, lint)
    if len(questions) >= TOO_FEW:
        bank.check_levels(questions)
        bank.check_people(questions)
    if len(entries) >= TOO_FEW:
        bank.check_positions(entries)
        bank.check_lengths(entries)
        bank.check_words(entries)
        bank.check_guesser(entries)


class _Bank:
    """Where findings on the whole bank are recorded, and how grave they are.

    They stand in all quiz files at once, so they are told at the first.
    """

    def __init__(self, place: Place, severity: Severity | None, lint: Lint) -> None:
        self._place = place
        self._severity = severity
        self._lint = lint

    def _add(self, rule: str, message: str, hint: str, severity: Severity | None = None) -> None:
        self._lint.add(None, self._place, rule, message, hint, self._severity or severity)

    def check_positions(self, entries: Sequence[Entry]) -> None:
        for found in positions(entries):
            if found.chance < DOUBTFUL:
                grave = found.chance < IMPROBABLE and found.share > UNEVEN / found.size
                self._add(
                    "bank-position",
                    f"In questions with {found.size} choices the right one stands unevenly: "
                    f"{_counts(found.counts)} times in place 1 to {found.size} "
                    f"(p = {found.chance:.3f}).",
                    "Move right choices within their lists; the order in the file has no meaning.",
                    "error" if grave else "warning",
                )

    def check_lengths(self, entries: Sequence[Entry]) -> None:
        found = lengths(entries)
        if found is None:
            return
        for rule, count, chance in (
            ("longest", found.longest, found.longest_chance),
            ("shortest", found.shortest, found.shortest_chance),
        ):
            if chance < IMPROBABLE:
                self._add(
                    f"bank-{rule}",
                    f"In {count} of {found.entries} questions the right choice is the {rule} one "
                    f"(p = {chance:.4f}).",
                    "See the table of make check ARGS=--bank, and even the lengths out.",
                )
        if found.difference > LARGEST_DIFFERENCE:
            self._add(
                "bank-length",
                f"Right choices are longer by {found.difference:.2f} standard deviations on average.",
                "Say more in wrong choices, and move reasons from right ones into “feedback”.",
            )

    def check_words(self, entries: Sequence[Entry]) -> None:
        for found in balances(entries):
            if found.chance < IMPROBABLE:
                self._add(
                    "bank-word",
                    f"Of {found.choices} choices with {found.words}, {found.keys} are right; "
                    f"{found.expected:.1f} would be by chance (p = {found.chance:.4f}).",
                    "Use such words in right and wrong choices alike, or in none.",
                )

    def check_guesser(self, entries: Sequence[Entry]) -> None:
        found = guess(entries)
        if found and found.hits >= found.limit:
            self._add(
                "bank-guesser",
                f"Somebody who sees only the choices finds {found.hits:.0f} of {found.entries} keys; "
                f"{found.expected:.0f} would be by chance (p = {found.chance:.4f}).",
                f"Words that give keys away: {_words(found)}. Write wrong choices that are kind and do "
                "not help, and right ones that are uncomfortable.",
            )

    def check_levels(self, questions: Sequence[AnyQuestion]) -> None:
        share = {
            level: sum(question.level == level for question in questions) / len(questions)
            for level in ("remember", "understand", "apply", "analyse", "evaluate")
        }
        higher = share["apply"] + share["analyse"] + share["evaluate"]
        if higher < FEWEST_HIGHER or share["remember"] > LOWEST or share["understand"] > MOST_LOW:
            self._add(
                "bank-levels",
                f"{share['remember']:.0%} of the questions are at remember, {share['understand']:.0%} "
                f"at understand, {higher:.0%} at apply or above.",
                f"Aim at {LOWEST:.0%} or less, {MOST_LOW:.0%} or less, {FEWEST_HIGHER:.0%} or more.",
            )

    def check_people(self, questions: Sequence[AnyQuestion]) -> None:
        counts = pronouns(questions)
        told = sum(counts.values())
        for word, count in counts.items():
            if told >= TOO_FEW and count > ONE_SIDED * told:
                self._add(
                    "bank-people",
                    f"In {count} of {told} situations about one person, that person is “{word}”.",
                    "Let people of all kinds be right and wrong.",
                )


def _words(found: Guess) -> str:
    return ", ".join(odds.word for odds in found.key_words) or "none stands out"


def check_runs(questions: Mapping[str, AnyQuestion], entries: Sequence[Entry], lint: Lint) -> None:
    """Record runs of keys in one place of their lists."""
    for entry in runs(entries):
        question = questions[entry.name.partition("/")[0]]
        lint.add(
            question,
            question.place,
            "bank-run",
            f"This is the fifth key in a row that is choice {entry.key + 1} of its list.",
            "Move a right choice within its list.",
        )


def check_twins(question: AnyQuestion, twins: Sequence[AnyQuestion], lint: Lint) -> None:
    """Record that a question has nearly the same words as earlier ones."""
    for first in twins:
        place = first.at("id")
        lint.add(
            question,
            question.at("prompt"),
            "near-duplicate",
            f"This question has nearly the same words as “{first.id}” ({place.path}:{place.line}).",
            "Ask about another case, or keep one of the two.",
        )


def _counts(counts: Sequence[int]) -> str:
    return ", ".join(map(str, counts))
