"""Every rule of the checker finds what it is there for, says it well, and stays silent otherwise.

A case is a folder in ``tests/cases/problems``: ``changes.yml`` breaks the small course of
``tests/cases/course``, ``problems.txt`` is all that is then said. ``silent.yml`` has changes that
come near and are right.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Compare
from tests.course_folder import CourseFolder

CASES = Path(__file__).parent / "cases" / "problems"
SOURCE = Path(__file__).parent.parent / "scripts" / "course"
AUTHORING = Path(__file__).parent.parent / "docs" / "authoring" / "index.md"

TEACHING = ("lint.py", "promises.py")
"""Sources of the rules that judge teaching and its record, which have cases of their own."""

ELSEWHERE = {
    "bundle": "esbuild's errors: test_site.py",
    "engine": "MkDocs's errors: test_broken_build.py",
    "macro-lost": "what an engine loses: test_slots.py",
    "text-missing": "an unfinished translation: test_texts.py",
    "unreadable": "needs permissions that a file in a case cannot have: test_source.py",
}
"""Rules that no change to a file of the small course can break, and where they are tested."""


def cases(name: str) -> list[str]:
    return sorted(file.parent.name for file in CASES.glob(f"*/{name}"))


def read(case: str, name: str) -> Any:
    return yaml.safe_load((CASES / case / name).read_text(encoding="utf-8"))


def test_the_small_course_has_no_problems(course: CourseFolder) -> None:
    assert course.problems() == []


@pytest.mark.parametrize("case", cases("changes.yml"))
def test_a_broken_course_is_told(case: str, course: CourseFolder, compare: Compare) -> None:
    course.change(read(case, "changes.yml"))
    compare(CASES / case / "problems.txt", "".join(f"{text}\n" for text in course.problems()))


def near_misses() -> Iterator[tuple[str, str]]:
    for case in cases("silent.yml"):
        for name in read(case, "silent.yml"):
            yield case, name


@pytest.mark.parametrize(("case", "name"), list(near_misses()))
def test_what_is_right_is_not_told(case: str, name: str, course: CourseFolder) -> None:
    course.change(read(case, "silent.yml")[name])
    assert course.problems() == []


def rules_in(file: Path) -> Iterator[str]:
    """Yield the rules that a source file names, as regular expressions."""
    where = {"add": 1, "Problem": 1, "_refuse": 1, "Words": 0, "Parts": 0}
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in where and len(node.args) > where[name]:
            argument = node.args[where[name]]
            if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                yield re.escape(argument.value)
            elif isinstance(argument, ast.JoinedStr):
                yield "".join(
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z]+"
                    for part in argument.values
                )


def is_rule(pattern: str) -> bool:
    return re.fullmatch(r"(?:[a-z]|\\-|\[a-z\]\+)+", pattern) is not None


def rules_of_cases() -> set[str]:
    told = "".join(file.read_text(encoding="utf-8") for file in CASES.glob("*/problems.txt"))

    return set(re.findall(r"\[([a-z-]+)\]$", told, re.MULTILINE))


def test_every_rule_has_a_case() -> None:
    known = rules_of_cases() | set(ELSEWHERE)
    files = [file for file in SOURCE.rglob("*.py") if file.name not in TEACHING]
    named = {rule for file in files for rule in rules_in(file) if is_rule(rule)}
    assert len(named) > 50, "the rules are no longer found in the source"
    missing = sorted(
        rule for rule in named if not any(re.fullmatch(rule, other) for other in known)
    )
    assert missing == [], "write a folder in tests/cases/problems for each"


def test_every_rule_is_explained_to_authors() -> None:
    explained = set(re.findall(r"`([a-z-]+)`", AUTHORING.read_text(encoding="utf-8")))
    assert sorted((rules_of_cases() | set(ELSEWHERE)) - explained) == []
