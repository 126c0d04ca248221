"""Questions of type ``judgement``: ratings that tell choices apart, and not too many choices."""

from __future__ import annotations

from course.model.judgement import JudgementQuestion
from course.problems import Problems
from course.rules.ids import check_unique
from course.rules.parts import Parts, check_count, check_same

CHOICES = Parts("choice-count", "choice", "choices", good=(3, 4), bearable=(2, 5))


def check(question: JudgementQuestion, problems: Problems) -> None:
    """Check one question's choices and ratings."""
    choices = question.choices
    place = question.at("choices")
    check_unique([(c.id, c.at("id")) for c in choices], "choice", "in the question", problems)
    check_count(choices, CHOICES, place, problems, purpose="to judge")
    check_same(choices, "text", problems)
    check_same(choices, "feedback", problems)
    ratings = {choice.rating for choice in choices}
    if choices and "best" not in ratings:
        problems.add(
            place,
            "no-best-choice",
            "No choice is rated “best”.",
            "Write “rating: best” below the strongest one.",
        )
    elif ratings == {"best"}:
        problems.add(
            place,
            "same-rating",
            "Every choice is rated “best”.",
            "Rate as “acceptable” or “poor” what serves less well.",
        )
