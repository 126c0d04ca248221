"""Promises: what was published keeps its id, and its meaning as long as its revision stays."""

from __future__ import annotations

from course.meaning import Meaning, meaning_of
from course.model.course import Course, Module
from course.model.quiz import AnyQuestion, Quiz
from course.model.recorded import Recorded, RecordedQuestion
from course.problems import Place, Problems
from course.written import Written

PROMISES = ("id-gone", "id-retired", "rev-lower", "rev-missing")
"""The rules that a published course must keep, and one that is only looked at may break."""

MOST_NAMED = 5
ACCEPT = "make check ARGS=--accept"


def check(course: Course, recorded: Recorded, written: Written, problems: Problems) -> None:
    """Check a course against what is recorded of it.

    Modules that are drafts, or not in the course, promise nothing for now.

    Args:
        course: the course.
        recorded: what was recorded last.
        written: traces of what could not be read; ids in it are not gone.
        problems: where problems are recorded.
    """
    replaced = {name for _, question in course.questions.values() for name in question.replaces}
    for module in course.modules.values():
        if module.front_matter.draft or written.is_broken(module.page.path):
            continue
        _check_objectives(module, recorded, problems)
    for quiz in course.quizzes:
        owner = course.modules.get(quiz.slug)
        if owner and (owner.front_matter.draft or written.is_broken(owner.page.path)):
            continue
        if quiz.source not in written.broken:
            gone = {*quiz.head.retired, *replaced}
            _check_questions(quiz, recorded, written.known("questions") | gone, problems)
            _check_retired(quiz, recorded, problems)


def changes(question: AnyQuestion, before: RecordedQuestion, now: Meaning) -> list[str]:
    """Return what of a question has another meaning than recorded, in words."""
    parts = [
        f"“{name}”" + ("" if name in before.parts else " (new)")
        for name, hash_ in now.parts.items()
        if before.parts.get(name) != hash_
    ]
    parts += [f"“{name}” (gone)" for name in before.parts if name not in now.parts]
    stem = ["the prompt or the situation"] if before.stem != now.stem else []

    return [*stem, *parts]


def _check_questions(
    quiz: Quiz, recorded: Recorded, accounted: frozenset[str], problems: Problems
) -> None:
    """Check the questions of a quiz; *accounted* are the ids that are there or gone on purpose."""
    new = []
    for question in quiz.questions:
        before = recorded.questions.get(question.id)
        if before is None:
            new.append(question.id)
        elif before.retired or question.id in quiz.head.retired:
            _tell_retired(question, problems)
        elif question.rev < before.rev:
            problems.add(
                question.at("rev"),
                "rev-lower",
                f"“rev” is {question.rev}, and was {before.rev} before.",
                f"Write {before.rev}, or {before.rev + 1} if the meaning has changed again.",
            )
        elif question.rev > before.rev:
            new.append(question.id)
        else:
            _check_meaning(question, before, problems)
    for name, before in recorded.questions.items():
        if before.module == quiz.slug and name not in accounted and not before.retired:
            _tell_gone(Place(quiz.source), "question", name, problems)
    _tell_new(new, quiz.source, problems)


def _check_retired(quiz: Quiz, recorded: Recorded, problems: Problems) -> None:
    for number, name in enumerate(quiz.head.retired):
        if name not in recorded.questions:
            problems.add(
                quiz.head.at("retired", number),
                "retired-unknown",
                f"No question “{name}” was ever recorded.",
                "Correct the id, or remove it: what was never published needs no retiring.",
                "warning",
            )


def _check_meaning(question: AnyQuestion, before: RecordedQuestion, problems: Problems) -> None:
    changed = changes(question, before, meaning_of(question))
    if changed:
        problems.add(
            question.at("rev"),
            "rev-missing",
            f"The meaning of “{question.id}” has changed ({', '.join(changed[:MOST_NAMED])}), "
            f"and “rev” is still {before.rev}.",
            f"Write “rev: {before.rev + 1}”: old results then no longer count. If only a typing "
            f'error was mended: make check ARGS="--accept-typo {question.id}"',
        )


def _check_objectives(module: Module, recorded: Recorded, problems: Problems) -> None:
    front_matter = module.front_matter
    known = {objective.id: objective for objective in front_matter.objectives}
    for entry in recorded.objectives.values():
        name = entry.name.partition("/")[2]
        if entry.module != module.slug:
            continue
        if name not in known and name not in front_matter.retired and not entry.retired:
            _tell_gone(front_matter.at("objectives"), "objective", name, problems)
        elif name in known and (entry.retired or name in front_matter.retired):
            problems.add(
                known[name].at("id"),
                "id-retired",
                f"The objective “{name}” was retired, and is here again.",
                "Give the new one another id.",
            )
    new = [name for name in known if f"{module.slug}/{name}" not in recorded.objectives]
    _tell_new(new, module.page.source, problems)


def _tell_retired(question: AnyQuestion, problems: Problems) -> None:
    problems.add(
        question.at("id"),
        "id-retired",
        f"The question “{question.id}” was retired, and is here again.",
        "Give the new one another id; old results would count for it.",
    )


def _tell_gone(place: Place, kind: str, name: str, problems: Problems) -> None:
    problems.add(
        place,
        "id-gone",
        f"The {kind} “{name}” was published, and is gone.",
        f"Bring it back, or write “retired: [{name}]” at the top of this file; "
        "learners’ results hang on its id.",
    )


def _tell_new(names: list[str], path: str, problems: Problems) -> None:
    if names:
        listed = ", ".join(f"“{name}”" for name in names[:MOST_NAMED])
        more = f" and {len(names) - MOST_NAMED} more" if len(names) > MOST_NAMED else ""
        problems.add(
            Place(path),
            "id-unrecorded",
            f"Not recorded yet: {listed}{more}.",
            f"When they are ready to be published: {ACCEPT}",
            "warning",
        )
