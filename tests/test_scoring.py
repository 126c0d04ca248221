"""Scores: the cases that the browser's scripts run too, and what holds for every type."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random
from typing import Any

import pytest

from course.model.quiz import QUESTION_TYPES, AnyQuestion
from course.scoring import SCORING_OF_TYPE, score_response
from course.scoring.responses import Response
from tests.quiz_course import load_quizzes, questions_of
from tests.random_quiz import random_quiz
from tests.random_responses import random_response

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


@pytest.fixture(scope="module")
def questions(tmp_path_factory: pytest.TempPathFactory) -> list[AnyQuestion]:
    folder = tmp_path_factory.mktemp("random")

    return questions_of(load_quizzes(folder, {f"m{n}": random_quiz(n) for n in range(40)}))


def _right(question: AnyQuestion) -> Response | None:
    """Return a response that nothing can be said against."""
    match question.type:
        case "choice":
            right = sorted(choice.id for choice in question.choices if choice.correct)
            if question.select == "one":
                return {"type": "one", "value": right[0]}
            return {"type": "many", "value": right}
        case "judgement":
            best = next(choice.id for choice in question.choices if choice.rating == "best")
            return {"type": "one", "value": best}
        case "sort":
            return {"type": "pairs", "value": [[card.id, card.bin] for card in question.cards]}
        case "match":
            return {"type": "pairs", "value": [[p.id, p.reply] for p in question.prompts]}
        case "order":
            return {"type": "order", "value": [step.id for step in question.steps]}
        case "number":
            return {"type": "number", "value": f"{question.value} {question.unit or ''}"}
        case "scenario":
            scene = question.scenes[0]
            best = next(reply.id for reply in scene.replies if reply.rating == "best")
            return {"type": "order", "value": [f"{scene.id}/{best}"]}
    return None


def test_what_the_key_says_scores_all(questions: list[AnyQuestion]) -> None:
    right = [(question, _right(question)) for question in questions]

    assert {score_response(question, response) for question, response in right if response} == {1}


def test_no_response_scores_less_than_nothing_or_more_than_all(
    questions: list[AnyQuestion],
) -> None:
    random = Random("responses")  # noqa: S311 - a draw that can be repeated
    scores: dict[str, list[float]] = {}
    for question in questions * 5:
        score = score_response(question, random_response(random, question))
        if score is None:
            assert question.type == "reflection"
        else:
            scores.setdefault(question.type, []).append(score)

    assert set(scores) == set(SCORING_OF_TYPE)
    for kind, found in scores.items():
        assert (min(found), max(found)) == (0, 1), kind
