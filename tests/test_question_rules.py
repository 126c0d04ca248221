"""What is said about questions that are not sound: every word of it, with file and line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import course.rules
from tests.conftest import Compare
from tests.quiz_course import read_quizzes

PROBLEMS = Path(__file__).parent / "cases" / "problems"
CASES = sorted(path.parents[1] for path in PROBLEMS.glob("*/quizzes/two-jobs.yml"))
FILES = "addresses judgement match number order reflection related scenario sort".split()
"""The rules that these cases are for, besides those of all YAML files."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_problems_are_told_as_in_the_case(case: Path, tmp_path: Path, compare: Compare) -> None:
    """Questions called near-miss have none."""
    quiz = (case / "quizzes/two-jobs.yml").read_text(encoding="utf-8")
    _course, problems = read_quizzes(tmp_path, {"two-jobs": quiz})

    compare(case / "problems.txt", "".join(f"{problem}\n" for problem in problems))


@pytest.mark.parametrize("name", FILES)
def test_every_rule_has_a_case(name: str) -> None:
    source = (Path(course.rules.__file__).parent / f"{name}.py").read_text(encoding="utf-8")
    rules = re.findall(r'^ +"([a-z]+(?:-[a-z]+)+)",$|Parts\("([a-z-]+)"', source, re.MULTILINE)
    told = "".join(path.read_text(encoding="utf-8") for path in PROBLEMS.glob("*/problems.txt"))

    assert not [rule for pair in rules for rule in pair if rule and f"[{rule}]" not in told]
