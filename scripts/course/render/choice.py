"""A question of type ``choice``: radio buttons or check boxes, and the key with its reasons."""

from __future__ import annotations

from typing import Any

from course.model.choice import ChoiceQuestion
from course.render.parts import Ordering, Parts
from course.render.view import View


def render_choice(question: ChoiceQuestion, order: Ordering, base: str, view: View) -> Parts:
    """Return the parts of a choice question.

    Args:
        question: the question.
        order: puts the choices into the order of paper.
        base: the page against which links in its texts are resolved.
        view: the page it is shown on.
    """
    values: dict[str, Any] = {
        "question": question,
        "choices": order(question, question.choices),
        "select": question.select,
        "base": base,
    }

    return Parts(
        attributes={"data-select": question.select, "data-scoring": question.scoring},
        instruction=view.text(f"choose-{question.select}"),
        controls=view.render("choice-controls.html", **values),
        key=view.render("choice-key.html", **values),
    )
