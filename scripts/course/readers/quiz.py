"""Reading a quiz file."""

from __future__ import annotations

from course.model.quiz import QUESTION_TYPES, AnyQuestion, Quiz, QuizHead
from course.problems import Problems, did_you_mean, nearest, shown
from course.readers.reading import Reading
from course.readers.records import (
    check_mapping,
    entries,
    make_record,
    tell_unknown_key,
)
from course.yaml_tree import Mapping, empty_mapping

LISTED = "questions"
"""The key that holds the questions, which is also their kind of ids."""


def read_quiz(path: str, slug: str, base: str, reading: Reading) -> Quiz | None:
    """Return the quiz of a module; questions with problems are left out of it.

    Args:
        path: the quiz file, relative to the project.
        slug: the module it belongs to.
        base: the module's page as staged, against which links are resolved.
        reading: the reading it belongs to.
    """
    document = reading.yaml(path, LISTED)
    if document is None:
        return None
    problems = reading.problems
    listed = entries(document.written, LISTED, problems, beside=QuizHead.model_fields)
    made = (
        _read_question(question, problems)
        for question, place in zip(listed, listed.value_places, strict=True)
        if check_mapping(question, place, problems)
    )
    questions = tuple(question for question in made if question)
    reading.note_list(document, LISTED)
    reading.note_links(document, questions, base)
    written = _head(document.written)
    head = make_record(written, QuizHead, problems) or QuizHead.stand_in(written, title="")

    return Quiz(path, slug, head, questions)


def _head(document: Mapping) -> Mapping:
    head = empty_mapping(document.place)
    head.update((key, document[key]) for key in QuizHead.model_fields if key in document)
    head.key_places, head.value_places = document.key_places, document.value_places

    return head


def _read_question(written: Mapping, problems: Problems) -> AnyQuestion | None:
    if "type" not in written:
        _take_for_type(written, problems)
    name = written.get("type")
    if isinstance(name, str) and name in QUESTION_TYPES:
        return make_record(written, QUESTION_TYPES[name], problems)
    one_of = f"one of: {', '.join(sorted(QUESTION_TYPES))}"
    if "type" not in written:
        problems.add(
            written.place,
            "missing-key",
            "The key “type” is missing.",
            f"Write “type:” and {one_of}.",
        )
    else:
        problems.add(
            written.value_places["type"],
            "wrong-value",
            f"“type” may not be “{shown(name)}”.",
            f"{did_you_mean(str(name), QUESTION_TYPES)} Use {one_of}.".strip(),
        )

    return None


def _take_for_type(written: Mapping, problems: Problems) -> None:
    """A key that is nearly called ``type`` is meant as such; without it nothing can be checked."""
    for key in [key for key in written if nearest(key, {"type"})]:
        tell_unknown_key(key, written, {"type"}, problems)
        written.rename(key, "type")
        return
