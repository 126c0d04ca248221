"""Pydantic's errors in plain words, each with its place in the file.

Source: pydantic's list of validation errors (docs, "Validation Errors").
"""

from __future__ import annotations

import re
from collections.abc import Sequence as Steps
from typing import Any, NamedTuple

from pydantic_core import ErrorDetails

from course.model.record import ID_PATTERN, Record, locate
from course.problems import Problems, did_you_mean, shown
from course.yaml_tree import Mapping, Sequence


class Words(NamedTuple):
    """What to say of one error."""

    rule: str
    message: str
    hint: str


_TYPES = {
    "string_type": ("text", "a text"),
    "int_type": ("a whole number", "a whole number"),
    "int_from_float": ("a whole number", "a whole number"),
    "float_type": ("a number", "a number"),
    "bool_type": ("true or false", "true or false, without quotes"),
    "tuple_type": ("a list", "a list, with “- ” before each entry"),
    "model_type": ("a list of keys", "its keys with their values, indented below it"),
    "dict_type": ("a list of keys", "its keys with their values, indented below it"),
}
"""Pydantic's name for a wrong type, what the value must be, and what to write."""


def tell(detail: ErrorDetails, written: Mapping, problems: Problems) -> None:
    """Record one of pydantic's errors about *written*."""
    steps = detail["loc"]
    name = next((str(step) for step in reversed(steps) if isinstance(step, str)), "")
    if detail["type"] != "missing":
        label = f"“{name}”"
        if steps and isinstance(steps[-1], int):
            label = f"Entry {steps[-1] + 1} of {label}"
        words = _words(detail, name, label)
        if words:
            problems.add(locate(written, steps), *words)
        return
    owner = walk(written, steps[:-1])
    if name in owner.swallowed:
        problems.add(
            owner.swallowed[name],
            "missing-key",
            f"The key “{name}” is missing: this line has it, but belongs to the text above.",
            "Indent it as the keys around that text.",
        )
    else:
        problems.add(
            owner.place,
            "missing-key",
            f"The key “{name}” is missing.",
            f"Write “{name}:” and its value, with the keys that stand here.",
        )


def walk(written: Mapping, steps: Steps[str | int]) -> Mapping:
    """Return the mapping that *steps* lead to; the names of a union's members lead nowhere."""
    found, here = written, written
    for step in steps:
        if isinstance(here, Mapping | Sequence) and (
            step in here if isinstance(here, Mapping) else isinstance(step, int)
        ):
            here = here[step]  # type: ignore[index]
        if isinstance(here, Mapping):
            found = here

    return found


def known_keys(kind: type[Record], steps: Steps[str | int]) -> set[str]:
    """Return the keys of the record that *steps* lead to, starting from *kind*."""
    for step in steps:
        if isinstance(step, str) and step in kind.model_fields:
            kind = _record_in(kind.model_fields[step].annotation) or kind

    return {field.alias or name for name, field in kind.model_fields.items()}


def _record_in(annotation: Any) -> type[Record] | None:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        found = _record_in(part)
        if found:
            return found

    return None


def _words(detail: ErrorDetails, name: str, label: str) -> Words | None:
    """Return what to say, or None where another error says it: wrong entries make a list short."""
    error, given, limits = detail["type"], detail["input"], detail.get("ctx", {})
    if error in _TYPES or isinstance(given, Mapping | Sequence):
        return _wrong_type(error, given, name, label, limits)
    match error:
        case "blank":
            return Words(
                "empty-text",
                f"{label} is empty.",
                "Write the text, or remove the key if it may be left out.",
            )
        case "string_pattern_mismatch" if limits.get("pattern") == ID_PATTERN:
            return Words(
                "id-form",
                f"{label} has the value “{shown(given)}”, which is not an id.",
                "An id has small letters, digits and single hyphens: ferry-late-boat.",
            )
        case "string_too_long":
            return Words(
                "too-long",
                f"{label} has more than {limits['max_length']} characters.",
                "Shorten it.",
            )
        case "literal_error":
            known = _literals(limits)
            use = f"Use one of: {', '.join(known)}."
            if given is None:
                return Words("empty-text", f"{label} is empty.", use)
            hint = f"{did_you_mean(str(given), known)} {use}".strip()
            return Words("wrong-value", f"{label} may not be “{shown(given)}”.", hint)
        case "finite_number":
            return Words(
                "wrong-value", f"{label} must be a number.", "It is too large to count with."
            )
        case "greater_than_equal":
            limit = f"{limits['ge']:g} or more"
        case "less_than_equal":
            limit = f"{limits['le']:g} or less"
        case _:
            return Words("wrong-value", f"{label} cannot be used: {detail['msg']}.", "")

    return Words("wrong-value", f"{label} must be {limit}.", f"It is {shown(given)} now.")


def _wrong_type(
    error: str, given: Any, name: str, label: str, limits: dict[str, Any]
) -> Words | None:
    if error == "too_short":
        if len(given) >= limits["min_length"]:
            return None
        count = limits["min_length"]
        return Words(
            "empty-list",
            f"{label} needs at least {count} {'entry' if count == 1 else 'entries'}.",
            "Write an entry that begins with “- ”.",
        )
    if error == "literal_error":
        known = ", ".join(_literals(limits))
        return Words("wrong-type", f"{label} must be one word.", f"Use one of: {known}.")
    must_be, write = _TYPES.get(error, ("something else", "another value"))
    if given is None:
        return Words("empty-text", f"{label} is empty.", f"Write {write}, or remove the key.")
    hint = f"Write {write}."
    if must_be == write and not isinstance(given, Mapping | Sequence):
        hint = f"It is “{shown(given)}” now."
    if error == "string_type" and isinstance(given, (bool, int, float)):
        hint = f'Put it in quotes: {name}: "{shown(given)}".'
    elif error == "float_type" and re.fullmatch(r"[-+]?\d+,\d+", str(given)):
        hint = f"Write the decimals behind a point: {str(given).replace(',', '.')}."

    return Words("wrong-type", f"{label} must be {must_be}.", hint)


def _literals(limits: dict[str, Any]) -> list[str]:
    """Return the values that pydantic lists as ``'one', 'two' or 'three'``."""
    listed = str(limits["expected"]).replace(" or ", ", ").split(", ")

    return [word.strip("'") for word in listed]
