"""Reading and writing ``quizzes/ids.lock``: one line of JSON for each objective and question.

One line each, sorted by id, so that two people who add questions change different lines, and a
review shows what was added.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from course.model.recorded import Recorded, RecordedObjective, RecordedQuestion
from course.problems import Place, Problems
from course.source import read_text

LOCK = "quizzes/ids.lock"
HEAD = (
    "# What learners' results hang on. Written by: make check ARGS=--accept\n"
    "# Never edit a line by hand; the authoring pages say what to do instead.\n"
)


def read_recorded(root: Path, problems: Problems) -> Recorded:
    """Return what is recorded, which is nothing in a new course; broken lines are problems."""
    recorded = Recorded()
    # Not Path.is_file, which raises where the folder may not be looked into.
    text = read_text(root, LOCK, problems) if os.path.isfile(root / LOCK) else None  # noqa: PTH113
    numbers: dict[int, Place] = {}
    for number, line in enumerate((text or "").split("\n"), start=1):
        if line and not line.startswith("#"):
            _read_line(line, Place(LOCK, number), recorded, numbers, problems)

    return recorded


def _read_line(
    line: str, place: Place, recorded: Recorded, numbers: dict[int, Place], problems: Problems
) -> None:
    try:
        written = json.loads(line)
        if "objective" in written:
            name = str(written["objective"])
            recorded.objectives[name] = RecordedObjective(name, "retired" in written, place)
            return
        question = _question(written, place)
    except (ValueError, KeyError, TypeError, AttributeError):
        problems.add(
            place,
            "lock-form",
            "This line of the record cannot be read.",
            "Restore it from Git: nobody writes here but make check ARGS=--accept.",
        )
        return
    recorded.questions[question.id] = question
    first = numbers.setdefault(question.number, place)
    if first != place:
        problems.add(
            place,
            "lock-number",
            f"The number {question.number} is given twice (first on line {first.line}).",
            "Delete the line of the question that is not published yet, and accept it anew: "
            "make check ARGS=--accept",
        )


def _question(written: dict[str, Any], place: Place) -> RecordedQuestion:
    return RecordedQuestion(
        str(written["question"]),
        str(written["module"]),
        int(written["number"]),
        int(written["rev"]),
        str(written["stem"]),
        {str(name): str(hash_) for name, hash_ in written["parts"].items()},
        "retired" in written,
        place,
    )


def write_recorded(root: Path, recorded: Recorded) -> None:
    """Write what is recorded."""
    lines = [_objective_line(recorded.objectives[name]) for name in sorted(recorded.objectives)]
    lines += [_question_line(recorded.questions[name]) for name in sorted(recorded.questions)]
    text = HEAD + "".join(
        json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line in lines
    )
    (root / LOCK).parent.mkdir(exist_ok=True)
    (root / LOCK).write_text(text, encoding="utf-8")


def _objective_line(objective: RecordedObjective) -> dict[str, Any]:
    retired = {"retired": True} if objective.retired else {}

    return {"objective": objective.name, **retired}


def _question_line(question: RecordedQuestion) -> dict[str, Any]:
    retired = {"retired": True} if question.retired else {}

    return {
        "question": question.id,
        "module": question.module,
        "number": question.number,
        "rev": question.rev,
        **retired,
        "stem": question.stem,
        "parts": dict(sorted(question.parts.items())),
    }
