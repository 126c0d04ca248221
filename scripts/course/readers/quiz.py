"""Reading a quiz file."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter

from course.model.quiz import QUESTION_TYPES, AnyQuestion, Quiz, QuizHead
from course.problems import Place, Problems, did_you_mean
from course.readers.reading import Reading
from course.readers.records import entries, make_record, validate
from course.yaml_tree import Mapping


def read_quiz(path: str, slug: str, base: str, reading: Reading) -> Quiz | None:
    """Return the quiz of a module; questions with problems are left out of it.

    Args:
        path: the quiz file, relative to the project.
        slug: the module it belongs to.
        base: the module's page as staged, against which links are resolved.
        reading: the reading it belongs to.
    """
    document = reading.yaml(path)
    if document is None:
        return None
    problems = reading.problems
    reading.written.note_ids("questions", document.written.get("questions"))
    head = make_record(_without_questions(document.written), QuizHead, problems)
    listed = entries(document.written, "questions", problems)
    made = (
        _read_question(written, place, problems)
        for written, place in zip(listed, listed.value_places, strict=True)
    )
    questions = tuple(question for question in made if question)
    reading.note_links(document, questions, base)
    if head is None:
        return None

    return Quiz(path, slug, head, questions)


def _without_questions(written: Mapping) -> Mapping:
    head = Mapping((key, value) for key, value in written.items() if key != "questions")
    head.place = written.place
    head.key_places = written.key_places
    head.value_places = written.value_places

    return head


def _read_question(written: Any, place: Place, problems: Problems) -> AnyQuestion | None:
    if not isinstance(written, Mapping):
        problems.add(
            place,
            "wrong-type",
            "A question must be a list of keys, each with a value.",
            "Write “- id: …” and the question's other keys below it.",
        )
        return None
    if "type" not in written:
        problems.add(
            written.place,
            "missing-key",
            "The key “type” is missing.",
            f"Write “type:” and one of: {', '.join(sorted(QUESTION_TYPES))}.",
        )
        return None
    name = written["type"]
    if not isinstance(name, str) or name not in QUESTION_TYPES:
        near = did_you_mean(str(name), QUESTION_TYPES)
        problems.add(
            written.value_places["type"],
            "wrong-value",
            f"“type” may not be “{name}”.",
            f"{near} Use one of: {', '.join(sorted(QUESTION_TYPES))}.".strip(),
        )
        return None

    return validate(written, _adapter(name), QUESTION_TYPES[name], problems)


@cache
def _adapter(name: str) -> TypeAdapter[AnyQuestion]:
    return TypeAdapter(QUESTION_TYPES[name])
