"""Questions of type ``choice``: a key that can be chosen, and the right number of choices."""

from __future__ import annotations

from course.model.choice import ChoiceQuestion
from course.problems import Problems
from course.rules.ids import check_unique
from course.rules.parts import Parts, check_count, check_same

COUNTS = {
    "one": Parts("choice-count", "choice", "choices", good=(3, 4), bearable=(2, 5)),
    "many": Parts("choice-count", "choice", "choices", good=(4, 7), bearable=(2, 7)),
}
"""Three choices suffice (Rodriguez 2005, doi:10.1111/j.1745-3992.2005.00006.x)."""


def check(question: ChoiceQuestion, problems: Problems) -> None:
    """Check one question's choices and key."""
    choices, select = question.choices, question.select
    check_unique([(c.id, c.at("id")) for c in choices], "choice", "in the question", problems)
    if not (select == "one" and len(choices) == 2):  # a true/false question
        check_count(
            choices,
            COUNTS[select],
            question.at("choices"),
            problems,
            purpose=f"to select {select} from",
        )
    _check_key(question, problems)
    check_same(choices, "text", problems)
    check_same(choices, "feedback", problems)


def _check_key(question: ChoiceQuestion, problems: Problems) -> None:
    right = [choice for choice in question.choices if choice.correct]
    if not right:
        said = [choice for choice in question.choices if "correct" in choice.model_fields_set]
        problems.add(
            said[0].at("correct") if len(said) == 1 else question.at("choices"),
            "no-correct-choice",
            "No choice is correct.",
            "Write “correct: true” below the right one.",
        )
    elif question.select == "one" and len(right) > 1:
        problems.add(
            right[1].at("correct"),
            "two-correct-choices",
            f"{len(right)} choices are correct, but only one may be selected "
            f"(first at {right[0].at('correct')}).",
            "Write “select: many”, or take “correct: true” from all but one.",
        )
    elif question.select == "many" and len(right) == len(question.choices) and len(right) > 1:
        problems.add(
            question.at("choices"),
            "all-correct",
            "Every choice is correct.",
            "Add a choice that is plausible and wrong.",
        )
    elif question.select == "many" and len(right) == 1:
        problems.add(
            question.at("select"),
            "one-correct-of-many",
            "Only one choice is correct, but many may be selected.",
            "Write “select: one”, or mark the other right choices.",
        )
