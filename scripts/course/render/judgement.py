"""A question of type ``judgement``: radio buttons, and for each choice how it is rated and why."""

from __future__ import annotations

from typing import Any

from course.model.judgement import JudgementQuestion
from course.render.parts import Ordering, Parts
from course.render.view import View


def render_judgement(question: JudgementQuestion, order: Ordering, base: str, view: View) -> Parts:
    """Return the parts of a judgement question; the arguments are those of `render_choice`."""
    values: dict[str, Any] = {
        "question": question,
        "choices": order(question, question.choices),
        "select": "one",
        "base": base,
    }

    return Parts(
        attributes={},
        instruction=view.text("choose-judgement"),
        controls=view.render("choice-controls.html", **values),
        key=view.render("judgement-key.html", **values),
    )
