"""Questions of type ``number``: a tolerance where one is needed, and near misses that are wrong."""

from __future__ import annotations

from course.model.number import NumberQuestion
from course.problems import Problems
from course.scoring.number import is_near


def check(question: NumberQuestion, problems: Problems) -> None:
    """Check one question's figures and what is said about them."""
    if not question.value.is_integer() and "tolerance" not in question.model_fields_set:
        problems.add(
            question.at("value"),
            "number-tolerance",
            "The value has decimals, and there is no tolerance.",
            "Write “tolerance:” and how far off is still right; 0 if it must be exact.",
        )
    if not (question.feedback or (question.feedback_right and question.feedback_wrong)):
        problems.add(
            question.place,
            "number-feedback",
            "A learner is not told why the figure is right or wrong.",
            "Write “feedback_right:” and “feedback_wrong:”, or “feedback:” for both.",
        )
    seen: dict[float, int] = {}
    for near in question.near_misses:
        if is_near(near.value, question.value, question.tolerance):
            problems.add(
                near.at("value"),
                "near-miss-right",
                "This near miss is within the tolerance, so it is right.",
                "Write a figure that is wrong, or a smaller tolerance.",
            )
        elif near.value in seen:
            problems.add(
                near.at("value"),
                "near-miss-twice",
                f"This near miss is the same as on line {seen[near.value]}.",
                "Keep one of the two.",
            )
        seen.setdefault(near.value, near.at("value").line)
