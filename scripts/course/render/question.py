"""A question as HTML: the frame that all types share. Each type fills it from its own file."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

from markupsafe import Markup

from course.model.course import Module
from course.model.quiz import AnyQuestion
from course.render.choice import render_choice
from course.render.judgement import render_judgement
from course.render.match import render_match
from course.render.number import render_number
from course.render.order import render_order
from course.render.parts import Ordering, Parts
from course.render.reflection import render_reflection
from course.render.scenario import render_scenario
from course.render.sort import render_sort
from course.render.view import View

TEMPLATES_OF_TYPE: dict[str, Callable[[Any, Ordering, str, View], Parts]] = {
    "choice": render_choice,
    "judgement": render_judgement,
    "sort": render_sort,
    "order": render_order,
    "match": render_match,
    "number": render_number,
    "reflection": render_reflection,
    "scenario": render_scenario,
}
"""What renders the parts of each question type: its controls, and its key."""


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


P = TypeVar("P", bound=_HasId)


def render_question(question: AnyQuestion, module: Module, view: View, number: int = 0) -> Markup:
    """Return a question with its controls and its key.

    Args:
        question: the question.
        module: the module it belongs to.
        view: the page it is shown on.
        number: its place in a quiz, from 1; 0 for a question that stands alone.
    """
    base = module.page.path
    prompt, more = view.first_and_rest(question.prompt, base)
    parts = TEMPLATES_OF_TYPE[question.type](question, print_order, base, view)

    return view.render(
        "question.html",
        question=question,
        module=module,
        number=number,
        base=base,
        prompt=prompt,
        more=more,
        parts=parts,
        objective=question.full_objective(module.slug),
        reread=reread(question, module, view),
    )


def reread(question: AnyQuestion, module: Module, view: View) -> tuple[str, str] | None:
    """Return address and title of the section to read again, or None."""
    if question.reread is None:
        return None
    slug, sharp, section = question.reread.rpartition("#")
    owner = view.site.course.modules[slug] if sharp and slug else module
    title = next(h.text for h in owner.page.outline.headings if h.id == section)

    return view.url(owner.page.path, section), title


def print_order(question: AnyQuestion, parts: Iterable[P]) -> list[P]:
    """Return parts of a question in the order of paper and of pages without script.

    The order follows from a hash of the ids, not from the file: authors put the right choice into
    the middle more often than chance, and an order that somebody balances can be guessed too
    (Attali & Bar-Hillel 2003). It stays the same when a choice is added or reworded.
    """
    listed = list(parts)
    if not question.shuffle:
        return listed

    return sorted(
        listed, key=lambda part: hashlib.sha256(f"{question.id}/{part.id}".encode()).digest()
    )
