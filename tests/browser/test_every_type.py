"""The course of the browser tests holds what they say it holds."""

from __future__ import annotations

from course.model.quiz import QUESTION_TYPES
from course.scoring import score_response
from tests.browser.every_type import RESPONSES, questions


def test_it_has_a_question_of_every_type_in_both_places() -> None:
    assert {question.type for question in questions().values()} == QUESTION_TYPES.keys()
    assert {question.use for question in questions().values()} >= {"quiz", "pretest"}


def test_every_question_has_its_responses_and_they_are_what_they_are_called() -> None:
    assert RESPONSES.keys() == questions().keys()
    for name, responses in RESPONSES.items():
        scores = {how: score_response(questions()[name], given) for how, given in responses.items()}  # type: ignore[arg-type]
        if questions()[name].marked:
            assert scores["right"] == 1
            assert scores["wrong"] == 0
            assert 0 < (scores.get("partly") or 0.5) < 1
        else:
            assert scores == {"right": None}
