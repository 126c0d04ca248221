"""A question of type ``reflection``: room to write, and a response and a checklist to compare with."""

from __future__ import annotations

from course.model.reflection import ReflectionQuestion
from course.render.parts import Ordering, Parts
from course.render.view import View


def render_reflection(
    question: ReflectionQuestion, _order: Ordering, base: str, view: View
) -> Parts:
    """Return the parts of a reflection; the arguments are those of `render_choice`."""
    return Parts(
        attributes={},
        instruction=view.text("write-for-yourself"),
        controls=view.render("reflection-controls.html", question=question),
        key=view.render("reflection-key.html", question=question, base=base),
        button="compare",
        show_key="show-response",
    )
