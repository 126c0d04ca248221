"""Questions of type ``order``: enough steps, and none that names its own place."""

from __future__ import annotations

import re

from course.model.order import OrderQuestion
from course.problems import Problems
from course.rules.ids import check_unique
from course.rules.parts import Parts, check_count, check_same

STEPS = Parts("step-count", "step", "steps", good=(3, 7), bearable=(3, 7))
_CUE = re.compile(
    r"\W*(\d+|(?:first|second|third|last)(?:ly)?|then|next|finally|afterwards)\b", re.IGNORECASE
)


def check(question: OrderQuestion, problems: Problems) -> None:
    """Check one question's steps."""
    steps = question.steps
    check_unique([(s.id, s.at("id")) for s in steps], "step", "in the question", problems)
    check_count(steps, STEPS, question.at("steps"), problems)
    check_same(steps, "text", problems)
    for step in steps:
        cue = _CUE.match(step.text)
        if cue:
            problems.add(
                step.at("text"),
                "step-cue",
                f"The step begins with “{cue[1]}”, which gives its place away.",
                "Begin with what is done.",
                "warning",
            )
    if not question.shuffle:
        problems.add(
            question.at("shuffle"),
            "order-shown",
            "Without shuffling, the steps would be shown in the right order.",
            "Remove the line “shuffle: false”.",
        )
