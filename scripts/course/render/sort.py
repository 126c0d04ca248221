"""A question of type ``sort``: for each card a row of bins to choose from."""

from __future__ import annotations

from typing import Any

from course.model.sort import SortQuestion
from course.render.parts import Ordering, Parts
from course.render.view import View


def render_sort(question: SortQuestion, order: Ordering, base: str, view: View) -> Parts:
    """Return the parts of a sort question; the arguments are those of `render_choice`.

    Cards come in the order of paper. Bins keep the order of the file: they are looked for again
    and again, so each must stay where it was.
    """
    values: dict[str, Any] = {
        "question": question,
        "cards": order(question, question.cards),
        "titles": {bin_.id: bin_.title for bin_ in question.bins},
        "base": base,
    }

    return Parts(
        attributes={},
        instruction=view.text("choose-bin"),
        controls=view.render("sort-controls.html", **values),
        key=view.render("sort-key.html", **values),
    )
