"""Turning what was written into records."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from course.model.record import Record
from course.problems import Place, Problems, did_you_mean, nearest
from course.readers.record_words import known_keys, tell, walk
from course.yaml_tree import Mapping, Sequence

R = TypeVar("R", bound=Record)


def make_record(written: Mapping, kind: type[R], problems: Problems) -> R | None:
    """Return *written* as a record of the given kind, or None; every problem is recorded.

    Keys that are not known are taken out of *written*, or given the name that was meant, so that
    the rest of the record can be checked as well.
    """
    adapter: TypeAdapter[R] = _adapter(kind)
    try:
        return adapter.validate_python(written)
    except ValidationError as error:
        details = error.errors(include_url=False)
    unknown = [detail for detail in details if detail["type"] == "extra_forbidden"]
    meant: set[tuple[int, str | int]] = set()
    for detail in unknown:
        *steps, key = detail["loc"]
        owner, known = walk(written, steps), known_keys(kind, steps)
        tell_unknown_key(str(key), owner, known, problems)
        meant.add((id(owner), _take_as_meant(owner, str(key), known)))
    for detail in details:
        *steps, key = detail["loc"] or ("",)
        explained = detail["type"] == "missing" and (id(walk(written, steps)), key) in meant
        if detail["type"] != "extra_forbidden" and not explained:
            tell(detail, written, problems)
    if not unknown:
        return None
    try:
        return adapter.validate_python(written)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            tell(detail, written, problems)
        return None


def make_records(document: Mapping, key: str, kind: type[R], problems: Problems) -> tuple[R, ...]:
    """Return the records listed under *key*, leaving out those that have problems."""
    listed = entries(document, key, problems)
    made = (
        make_record(written, kind, problems)
        for written, place in zip(listed, listed.value_places, strict=True)
        if check_mapping(written, place, problems)
    )

    return tuple(record for record in made if record is not None)


def check_mapping(written: Any, place: Place, problems: Problems) -> bool:
    """Return whether an entry of a list is a list of keys; if not, that is a problem."""
    if isinstance(written, Mapping):
        return True
    problems.add(
        place,
        "wrong-type",
        "This entry is empty." if written is None else "This entry must be a list of keys.",
        "Write “- id: …” and the entry's other keys below it, or remove the line.",
    )

    return False


def entries(
    document: Mapping, key: str, problems: Problems, beside: Iterable[str] = ()
) -> Sequence:
    """Return the list under *key* of a document; a missing or wrong one is a problem.

    Args:
        document: the document.
        key: the key of the list.
        problems: where problems are recorded.
        beside: the other keys that may stand in the document.
    """
    known = {key, *beside}
    for other in [name for name in document if name not in known]:
        tell_unknown_key(other, document, known, problems)
        _take_as_meant(document, other, known)
    written = document.get(key)
    if isinstance(written, Sequence) and written:
        return written
    if key not in document:
        problems.add(
            document.place,
            "missing-key",
            f"The key “{key}” is missing.",
            f"Write “{key}:” and below it a list of entries that begin with “- ”.",
        )
    else:
        problems.add(
            document.value_places[key],
            "wrong-type",
            f"“{key}” must be a list with at least one entry.",
            "Begin each entry with “- ”.",
        )
    empty = Sequence()
    empty.place = document.place
    empty.value_places = ()

    return empty


def tell_unknown_key(key: str, owner: Mapping, known: set[str], problems: Problems) -> None:
    """Record a key that is not known where it stands."""
    problems.add(
        owner.key_places[key],
        "unknown-key",
        f"The key “{key}” is not known here.",
        did_you_mean(key, known - set(owner))
        or did_you_mean(key, known)
        or f"Known keys: {', '.join(sorted(known))}.",
    )


def _take_as_meant(owner: Mapping, key: str, known: set[str]) -> str:
    """Give an unknown key the name of the free known one that is nearest, or take it out."""
    name = nearest(key, known - set(owner))
    if name:
        owner.rename(key, name)
    else:
        owner.remove(key)

    return name


@cache
def _adapter(kind: type[R]) -> TypeAdapter[R]:
    return TypeAdapter(kind)
