"""The meaning of a question: what may not change while its revision stays.

A result says how somebody did on a question. When the prompt, a choice or the key becomes another
one, the result says nothing any more, and the revision goes up. What is told afterwards (feedback,
hints, what to read again) and how texts are wrapped may change at any time.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple

from course.model.order import OrderQuestion
from course.model.quiz import AnyQuestion
from course.model.record import Record
from course.model.scenario import ScenarioQuestion

LENGTH = 10
"""Hexadecimal digits of a hash; 40 bits tell a million versions of one text apart."""

NOT_MEANT = frozenset(
    "id rev objective level hint feedback feedback_right feedback_wrong reread claim use shuffle"
    " parallel_of replaces points lint_ok misconception debrief response checklist lines"
    " near_misses".split()
)
"""Keys that may change without a new revision."""


class Meaning(NamedTuple):
    """Hashes of what a question says, and of each of its parts."""

    stem: str
    parts: dict[str, str]


def meaning_of(question: AnyQuestion) -> Meaning:
    """Return the meaning of a question."""
    parts = dict(_parts(question, "", ordered=isinstance(question, OrderQuestion)))
    stem = _values(question)
    if isinstance(question, ScenarioQuestion):
        stem["start"] = question.scenes[0].id if question.scenes else ""

    return Meaning(_hash(stem), parts)


def _values(record: Record) -> dict[str, Any]:
    """Return what is meant of a record, without its parts."""
    fields = type(record).model_fields

    # What is left at its default is left out, so that a key that comes later changes no hash.
    return {
        key: _plain(value)
        for key, value in record
        if key not in NOT_MEANT and value != fields[key].default and not _holds_records(value)
    }


def _parts(record: Record, above: str, *, ordered: bool) -> Iterator[tuple[str, str]]:
    for key, value in record:
        if key in NOT_MEANT or not _holds_records(value):
            continue
        for place, part in enumerate(value):
            name = f"{above}{key}/{part.id}"
            meant = _values(part)
            if ordered:
                meant["place"] = place
            yield name, _hash(meant)
            yield from _parts(part, f"{name}/", ordered=False)


def _holds_records(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Record)


def _plain(value: Any) -> Any:
    """Return a text without what is only form: line breaks, and ways to write one character."""
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFKC", value).split())

    return value


def _hash(meant: dict[str, Any]) -> str:
    written = json.dumps(meant, ensure_ascii=False, sort_keys=True, default=str)

    return hashlib.sha256(written.encode()).hexdigest()[:LENGTH]
