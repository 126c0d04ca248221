"""The bank report: the numbers behind the bank rules, in one table, and what they rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from course.bank.choice_sets import ChoiceSet, choice_sets
from course.bank.entry import TOO_FEW, Entry, EntryList, sizes
from course.bank.guesser import LEVEL, Guess, WordOdds, guess, guess_longest
from course.bank.people import pronouns
from course.bank.remarks import remarks
from course.bank.shape import lengths, positions
from course.bank.statistics import limit
from course.bank.telling import balances
from course.model.course import Course
from course.model.coverage import HIGHER_LEVELS, in_order
from course.model.module import LEVELS
from course.model.quiz import AnyQuestion
from course.reports.table import table
from course.rules.minutes import question_minutes

FEW = f"too few (below {TOO_FEW})"


def bank_report(course: Course) -> Iterator[str]:
    """Yield the lines of the report."""
    entries = EntryList()
    sets: list[ChoiceSet] = []
    for module, question in course.questions.values():
        found = list(choice_sets(question))
        sets += found
        for each in found:
            entries.add(each, module.quiz.source if module.quiz else "")
    questions = [question for _, question in course.questions.values()]
    yield from _quizzes(course)
    yield ""
    yield from _bank(questions, entries.entries)
    yield ""
    yield from _words(entries.entries)
    yield ""
    yield from _remarks(sets)


def _quizzes(course: Course) -> Iterator[str]:
    """Yield a row for each quiz: what it has, and how long it takes."""
    rows = []
    for module in in_order(course):
        questions = module.quiz.questions if module.quiz else ()
        uses = Counter(question.use for question in questions)
        higher = sum(question.level in HIGHER_LEVELS for question in questions)
        types = Counter(question.type for question in questions)
        shown = [q for q in questions if q.use == "quiz" and q.id not in course.placed]
        rows.append(
            (
                module.slug + (" (draft)" if module.front_matter.draft else ""),
                str(len(questions)),
                f"{uses['quiz']} / {uses['pretest']} / {uses['review']}",
                str(len(shown)),
                f"{sum(map(question_minutes, shown)):.0f}",
                str(higher),
                ", ".join(f"{name} {count}" for name, count in sorted(types.items())),
                str(sum("/" in question.objective for question in questions)),
            )
        )
    head = ("quiz", "questions", "quiz / pretest / review", "shown", "minutes", "apply+")
    yield from table((*head, "types", "recall"), rows)


def _bank(questions: Sequence[AnyQuestion], entries: Sequence[Entry]) -> Iterator[str]:
    """Yield the figures of the whole bank."""
    rows = [
        ("choice sets with one key", f"{len(entries)}", "", ""),
        *_position_rows(entries),
        *_length_rows(entries),
        *_guesser_rows(entries),
        *_level_rows(questions),
    ]
    people = pronouns(questions)
    shown = ", ".join(f"{word} {count}" for word, count in people.items())
    rows.append(("people in situations", shown, "", "no more than 70 % one of them"))
    yield from table(("the whole bank", "found", "by chance", "limit"), rows)


def _position_rows(entries: Sequence[Entry]) -> Iterator[tuple[str, str, str, str]]:
    found = {each.size: each for each in positions(entries)}
    for size in sorted({entry.size for entry in entries}):
        name = f"place of the key among {size}"
        if size in found:
            each = found[size]
            counts = " / ".join(map(str, each.counts))
            even = sum(each.counts) / size
            statistic = f"χ² {each.statistic:.1f}, p = {each.chance:.3f}"
            yield name, f"{counts} ({statistic})", f"{even:.1f} each", "p ≥ 0.05"
        else:
            yield name, FEW, "", ""


def _length_rows(entries: Sequence[Entry]) -> Iterator[tuple[str, str, str, str]]:
    found = lengths(entries)
    if found is None:
        yield "length of the key", FEW, "", ""
        return
    groups = sizes(entries)
    chance = f"{sum(count * share for count, share in groups):.1f}"
    most = f"fewer than {limit(groups, LEVEL)}"
    for name, count, p in (
        ("key is the longest", found.longest, found.longest_chance),
        ("key is the shortest", found.shortest, found.shortest_chance),
    ):
        yield name, f"{count} (p = {p:.3f})", chance, most
    yield "keys are longer by", f"{found.difference:+.2f} SD", "0", "at most 0.30 SD"


def _guesser_rows(entries: Sequence[Entry]) -> Iterator[tuple[str, str, str, str]]:
    for name, found in (
        ("blind guesser finds", guess(entries)),
        ("longest-choice guesser finds", guess_longest(entries)),
    ):
        if found is None:
            yield name, FEW, "", ""
        else:
            yield (
                name,
                f"{found.hits:.1f} (p = {found.chance:.3f})",
                f"{found.expected:.1f}",
                f"fewer than {found.limit}",
            )


def _level_rows(questions: Sequence[AnyQuestion]) -> Iterator[tuple[str, str, str, str]]:
    if len(questions) < TOO_FEW:
        yield "levels", FEW, "", ""
        return
    counts = Counter(question.level for question in questions)
    limits = {"remember": "at most 20 %", "understand": "at most 30 %"}
    for level in LEVELS:
        share = f"{counts[level]} ({counts[level] / len(questions):.0%})"
        yield level, share, "", limits.get(level, "together at least 50 %")


def _words(entries: Sequence[Entry]) -> Iterator[str]:
    rows = [
        (
            each.words,
            str(each.choices),
            str(each.keys),
            f"{each.expected:.1f}",
            f"{each.chance:.3f}",
        )
        for each in balances(entries)
    ]
    yield from table(
        ("choices with", "all", "right", "by chance", "p"), rows or [(FEW,) + ("",) * 4]
    )
    found: Guess | None = guess(entries)
    if found:
        yield ""
        yield f"Words on right choices (right / wrong): {_odds(found.key_words)}"
        yield f"Words on wrong choices (right / wrong): {_odds(found.other_words)}"


def _odds(words: Sequence[WordOdds]) -> str:
    return ", ".join(f"{word.word} {word.keys}/{word.others}" for word in words) or "none"


def _remarks(sets: Sequence[ChoiceSet]) -> Iterator[str]:
    rows = [(remark.rule, remark.name, remark.text) for remark in remarks(sets)]
    yield f"Remarks: {len(rows)}. Each may be right as it is; look once."
    if rows:
        yield ""
        yield from table(("rule", "question", "what"), rows)
