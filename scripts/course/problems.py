"""What is wrong with a course, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "notice"]


class Place(NamedTuple):
    """Where something stands: a path relative to the project, line and column counted from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        """Return ``path:line:column``, which editors and terminals turn into a link."""
        return f"{printable(self.path)}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One finding.

    ``message`` says what is wrong, ``hint`` what to do, ``rule`` names what it breaks
    (each rule is explained on the authoring pages).
    """

    place: Place
    rule: str
    message: str
    hint: str = ""
    severity: Severity = "error"

    def as_text(self) -> str:
        """Return ``path:line:column: message [rule]``, the hint indented below it."""
        word = "" if self.severity == "error" else f"{self.severity}: "
        text = f"{self.place}: {word}{self.message} [{self.rule}]"

        return f"{text}\n    {self.hint}" if self.hint else text

    def as_annotation(self) -> str:
        """Return the problem as a GitHub Actions workflow command.

        Source: "Workflow commands for GitHub Actions", which also gives the escapes.
        """
        path, line, column = self.place
        body = f"{self.message} {self.hint}".strip()

        return (
            f"::{self.severity} file={_escape_property(printable(path))},line={line},col={column},"
            f"title={_escape_property(self.rule)}::{_escape(body)}"
        )


def _escape(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape(text).replace(":", "%3A").replace(",", "%2C")


class Problems:
    """All problems of one run; they are collected, sorted and told together."""

    def __init__(self) -> None:
        self._found: set[Problem] = set()

    def add(
        self,
        place: Place,
        rule: str,
        message: str,
        hint: str = "",
        severity: Severity = "error",
    ) -> None:
        """Record one problem; the same problem found twice is told once."""
        self._found.add(Problem(place, rule, printable(message), printable(hint), severity))

    def __iter__(self) -> Iterator[Problem]:
        return iter(sorted(self._found))

    def __len__(self) -> int:
        return len(self._found)

    def counts(self) -> dict[str, int]:
        """Return how many there are of each severity, as words: ``{"errors": 2}``."""
        found: dict[str, int] = {}
        for severity in ("error", "warning", "notice"):
            count = sum(problem.severity == severity for problem in self._found)
            if count:
                found[severity if count == 1 else f"{severity}s"] = count

        return found

    def fatal(self, *, strict: bool = False, beside: Collection[str] = ()) -> bool:
        """Return whether the course must not be built.

        Args:
            strict: whether a warning is enough; otherwise only an error is.
            beside: rules that stop nothing.
        """
        stop = {"error", "warning"} if strict else {"error"}

        return any(p.severity in stop and p.rule not in beside for p in self._found)


def printable(text: str) -> str:
    """Return a text that any terminal can show on one line; file names may hold anything."""
    if text.isprintable():
        return text

    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def shown(value: object) -> str:
    """Return a value as an author would recognise it, short enough for a message."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    text = " ".join(str(value).split())

    return text if len(text) <= 60 else f"{text[:59]}…"


def nearest(word: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the known word nearest to *word*, or "" when none is near.

    Args:
        word: what was written.
        known: what may have been meant.
        cutoff: how alike the two must be, from 0 to 1.
    """
    near = get_close_matches(word, sorted(known), n=1, cutoff=cutoff)

    return near[0] if near else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return a hint naming the known word nearest to *word*, or nothing when none is near."""
    near = nearest(word, known)

    return f"Did you mean “{near}”?" if near else ""
