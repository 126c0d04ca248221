"""A question of type ``order``: a place to choose for each step."""

from __future__ import annotations

from course.model.order import OrderQuestion, OrderStep
from course.render.parts import Ordering, Parts
from course.render.view import View


def render_order(question: OrderQuestion, order: Ordering, base: str, view: View) -> Parts:
    """Return the parts of an order question; the arguments are those of `render_choice`."""
    return Parts(
        attributes={},
        instruction=view.text("choose-place"),
        controls=view.render(
            "order-controls.html", question=question, steps=mixed_steps(question, order), base=base
        ),
        key=view.render("order-key.html", question=question, base=base),
    )


def mixed_steps(question: OrderQuestion, order: Ordering) -> list[OrderStep]:
    """Return the steps in the order of paper, or backwards where that would be the right one."""
    right = list(question.steps)
    mixed = order(question, right)

    return right[::-1] if mixed == right else mixed
