"""Turning what was written into records, and pydantic's errors into plain words with a place."""

from __future__ import annotations

import re
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from course.model.record import ID_PATTERN, Record, locate
from course.problems import Place, Problems, did_you_mean
from course.yaml_tree import Mapping, Sequence

R = TypeVar("R", bound=Record)


def make_record(written: Any, kind: type[R], problems: Problems) -> R | None:
    """Return *written* as a record of the given kind, or None; every problem is recorded."""
    return validate(written, adapter_of(kind), kind, problems)


def make_records(document: Mapping, key: str, kind: type[R], problems: Problems) -> tuple[R, ...]:
    """Return the records listed under *key*, leaving out those that have problems."""
    adapter = adapter_of(kind)
    made = (
        validate(written, adapter, kind, problems) for written in entries(document, key, problems)
    )

    return tuple(record for record in made if record is not None)


@cache
def adapter_of(kind: type[R]) -> TypeAdapter[R]:
    """Return what makes records of a kind; making it takes as long as making many records."""
    return TypeAdapter(kind)


def entries(document: Mapping, key: str, problems: Problems) -> Sequence:
    """Return the list under *key* of a document; a missing or wrong one is a problem."""
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


def validate(
    written: Any, adapter: TypeAdapter[R], kind: type[Record], problems: Problems
) -> R | None:
    """Return *written* as a record, or None; *kind* gives the known keys for hints."""
    try:
        return adapter.validate_python(written)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            _tell(detail, written, kind, problems)
        return None


def check_closed(document: Mapping, known: set[str], problems: Problems) -> None:
    """Record every key of a document that is not known."""
    for key in document:
        if key not in known:
            problems.add(*_unknown_key(key, document.key_places[key], known))


def _unknown_key(key: str, place: Place, known: set[str]) -> tuple[Place, str, str, str]:
    hint = did_you_mean(key, known) or f"Known keys: {', '.join(sorted(known))}."

    return place, "unknown-key", f"The key “{key}” is not known here.", hint


def _tell(detail: ErrorDetails, written: Any, kind: type[Record], problems: Problems) -> None:
    steps = detail["loc"]
    error = detail["type"]
    name = next((str(step) for step in reversed(steps) if isinstance(step, str)), "")
    if error == "extra_forbidden":
        owner = _walk(written, steps[:-1])
        place = owner.key_places[str(steps[-1])]
        problems.add(*_unknown_key(str(steps[-1]), place, _known_keys(kind, steps[:-1])))
        return
    if error == "missing":
        owner = _walk(written, steps[:-1])
        problems.add(
            owner.place,
            "missing-key",
            f"The key “{name}” is missing.",
            f"Write “{name}:” and its value, with the keys that stand here.",
        )
        return
    rule, message, hint = _plain_words(detail, name)
    problems.add(locate(written, steps), rule, message, hint)


def _walk(written: Any, steps: tuple[str | int, ...]) -> Mapping:
    """Return the mapping that *steps* lead to; the names of a union's members lead nowhere."""
    found = written
    for step in steps:
        if isinstance(written, Mapping | Sequence) and (
            step in written if isinstance(written, Mapping) else isinstance(step, int)
        ):
            written = written[step]  # type: ignore[index]
        if isinstance(written, Mapping):
            found = written

    return found  # type: ignore[no-any-return]


def _known_keys(kind: type[Record], steps: tuple[str | int, ...]) -> set[str]:
    """Return the keys of the record that *steps* lead to, starting from *kind*."""
    for step in steps:
        if isinstance(step, str) and step in kind.model_fields:
            kind = _record_in(kind.model_fields[step].annotation) or kind

    return set(kind.model_fields)


def _record_in(annotation: Any) -> type[Record] | None:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _record_in(part)
        if found:
            return found

    return None


_TYPES = {
    "string_type": "text",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "tuple_type": "a list, with “- ” before each entry",
    "model_type": "a list of keys, each with a value",
    "dict_type": "a list of keys, each with a value",
}


def _plain_words(detail: ErrorDetails, name: str) -> tuple[str, str, str]:
    """Return rule, message and hint for one of pydantic's errors.

    Source: pydantic's list of validation errors (docs, "Validation Errors").
    """
    error, given, limits = detail["type"], detail["input"], detail.get("ctx", {})
    label = f"“{name}”"
    if error in _TYPES:
        if given is None:
            return "empty-text", f"{label} is empty.", f"Write {_TYPES[error]}, or remove the key."
        if error == "float_type" and re.fullmatch(r"[-+]?\d+,\d+", str(given)):
            hint = f"Write the decimals behind a point: {str(given).replace(',', '.')}."
            return "wrong-type", f"{label} must be a number.", hint
        hint = (
            f'Put it in quotes: {name}: "{_as_yaml(given)}".'
            if error == "string_type" and isinstance(given, (bool, int, float))
            else f"Write {_TYPES[error]}."
        )
        return "wrong-type", f"{label} must be {_TYPES[error].split(',')[0]}.", hint
    match error:
        case "blank":
            return (
                "empty-text",
                f"{label} is empty.",
                "Write the text, or remove the key if it may be left out.",
            )
        case "string_pattern_mismatch" if limits.get("pattern") == ID_PATTERN:
            return (
                "id-form",
                f"{label} has the value “{given}”, which is not an id.",
                "An id has small letters, digits and single hyphens: ferry-late-boat.",
            )
        case "string_too_long":
            return (
                "too-long",
                f"{label} has more than {limits['max_length']} characters.",
                "Shorten it.",
            )
        case "literal_error":
            known = [
                word.strip("'")
                for word in str(limits["expected"]).replace(" or ", ", ").split(", ")
            ]
            near = did_you_mean(str(given), known)
            listed = ", ".join(known)
            return (
                "wrong-value",
                f"{label} may not be “{_as_yaml(given)}”.",
                f"{near} Use one of: {listed}.".strip(),
            )
        case "too_short":
            return (
                "empty-list",
                f"{label} needs at least {limits['min_length']} "
                f"{'entry' if limits['min_length'] == 1 else 'entries'}.",
                "Write an entry that begins with “- ”.",
            )
        case "finite_number":
            return "wrong-value", f"{label} must be a number.", "It is too large to count with."
        case "greater_than_equal":
            return "wrong-value", f"{label} must be {limits['ge']} or more.", f"It is {given} now."
        case "less_than_equal":
            return "wrong-value", f"{label} must be {limits['le']} or less.", f"It is {given} now."

    return "wrong-value", f"{label} cannot be used: {detail['msg']}.", ""


def _as_yaml(given: Any) -> str:
    return str(given).lower() if isinstance(given, bool) else str(given)
