"""Scores: the cases that the browser's scripts run too, and what holds for every type."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from course.model.quiz import QUESTION_TYPES
from course.scoring import SCORING_OF_TYPE

CASES = Path(__file__).parent / "cases" / "scoring"


def _cases() -> list[Any]:
    return [
        pytest.param(file.stem, case, id=f"{file.stem}: {case['case']}")
        for file in sorted(CASES.glob("*.json"))
        for case in json.loads(file.read_text(encoding="utf-8"))
    ]


@pytest.mark.parametrize(("kind", "case"), _cases())
def test_a_response_gets_its_score_to_the_last_digit(kind: str, case: dict[str, Any]) -> None:
    """Not nearly: the browser's scripts do the same sums in the same order."""
    assert SCORING_OF_TYPE[kind].score(case["question"], case["response"]) == case["score"]


def test_every_marked_type_is_scored_and_has_cases() -> None:
    marked = {name for name, kind in QUESTION_TYPES.items() if kind.marked}

    assert set(SCORING_OF_TYPE) == marked
    assert {file.stem for file in CASES.glob("*.json")} == marked
