"""A question of type ``number``: a field with its unit, and what each figure would mean."""

from __future__ import annotations

from typing import Any

from course.model.number import NumberQuestion
from course.render.parts import Ordering, Parts
from course.render.view import View


def render_number(question: NumberQuestion, _order: Ordering, base: str, view: View) -> Parts:
    """Return the parts of a number question; the arguments are those of `render_choice`."""
    unit = f" {question.unit}" if question.unit else ""
    values: dict[str, Any] = {
        "question": question,
        "base": base,
        "figure": figure,
        "amount": lambda value: f"{figure(value)}{unit}",
    }

    return Parts(
        attributes={},
        instruction=view.text("type-number"),
        controls=view.render("number-controls.html", **values),
        key=view.render("number-key.html", **values),
    )


def figure(value: float) -> str:
    """Return a figure as a person would write it, which JavaScript can read too: 5, 2.5."""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else str(value)
