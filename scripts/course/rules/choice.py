"""Questions of type ``choice``: a key that can be chosen, and the right number of choices."""

from __future__ import annotations

from course.model.choice import ChoiceQuestion
from course.problems import Problems
from course.rules.ids import check_unique

FEWEST = {"one": 3, "many": 4}
MOST = {"one": 4, "many": 7}
TOO_MANY = {"one": 6, "many": 8}
"""Three choices suffice (Rodriguez 2005, doi:10.1111/j.1745-3992.2005.00006.x)."""


def check(question: ChoiceQuestion, problems: Problems) -> None:
    """Check one question's choices and key."""
    choices = question.choices
    check_unique([(c.id, c.at("id")) for c in choices], "choice", "in the question", problems)
    place = question.at("choices")
    count, select = len(choices), question.select
    if count < 2 or count >= TOO_MANY[select]:
        problems.add(
            place,
            "choice-count",
            f"There {'is 1 choice' if count == 1 else f'are {count} choices'} to select {select} from.",
            f"Write {FEWEST[select]} to {MOST[select]} choices.",
        )
    elif not FEWEST[select] <= count <= MOST[select] and not (count == 2 and select == "one"):
        problems.add(
            place,
            "choice-count",
            f"There are {count} choices to select {select} from.",
            f"Write {FEWEST[select]} to {MOST[select]} choices.",
            "warning",
        )
    _check_key(question, problems)
    _check_same_text(question, problems)


def _check_key(question: ChoiceQuestion, problems: Problems) -> None:
    right = [choice for choice in question.choices if choice.correct]
    if not right:
        problems.add(
            question.at("choices"),
            "no-correct-choice",
            "No choice is correct.",
            "Write “correct: true” below the right one.",
        )
    elif question.select == "one" and len(right) > 1:
        problems.add(
            right[1].at("correct"),
            "two-correct-choices",
            f"{len(right)} choices are correct, but only one may be selected.",
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


def _check_same_text(question: ChoiceQuestion, problems: Problems) -> None:
    for part, word in (("text", "text"), ("feedback", "feedback")):
        seen: dict[str, int] = {}
        for choice in question.choices:
            text = " ".join(str(getattr(choice, part)).split()).casefold()
            if text in seen:
                problems.add(
                    choice.at(part),
                    f"same-{word}",
                    f"This {word} is the same as on line {seen[text]}.",
                    "Say what is particular about this choice.",
                )
            seen.setdefault(text, choice.at(part).line)
