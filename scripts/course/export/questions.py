"""A question on paper or on a slide: lettered, and with or without its key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from course.export.view import AwayView
from course.model.course import Module
from course.model.quiz import AnyQuestion
from course.render.number import figure
from course.render.order import mixed_steps
from course.render.question import print_order, reread


@dataclass(frozen=True, slots=True)
class Look:
    """How questions shall appear.

    Attributes:
        keyed: with what is right and why; for facilitators only.
        fillable: with fields to fill in.
    """

    keyed: bool = False
    fillable: bool = False


SLIDE = Look()
WORKBOOK = Look(fillable=True)
KEY = Look(keyed=True)


def _choices(question: Any) -> dict[str, Any]:
    return {"choices": print_order(question, question.choices)}


def _cards(question: Any) -> dict[str, Any]:
    titles = {bin_.id: bin_.title for bin_ in question.bins}

    return {"cards": print_order(question, question.cards), "titles": titles}


def _steps(question: Any) -> dict[str, Any]:
    steps = mixed_steps(question, print_order)
    places = {step.id: place for place, step in enumerate(question.steps, start=1)}

    return {"steps": steps, "places": places}


def _pairs(question: Any) -> dict[str, Any]:
    replies = print_order(question, question.replies)

    return {"replies": replies, "places": {reply.id: n for n, reply in enumerate(replies)}}


def _figure(question: Any) -> dict[str, Any]:
    unit = f" {question.unit}" if question.unit else ""

    return {"figure": figure, "amount": lambda value: f"{figure(value)}{unit}"}


def _scenes(question: Any) -> dict[str, Any]:
    replies = {scene.id: print_order(question, scene.replies) for scene in question.scenes}
    numbers = {scene.id: number for number, scene in enumerate(question.scenes, start=1)}

    return {"replies": replies, "numbers": numbers}


PARTS_OF_TYPE: dict[str, Callable[[Any], dict[str, Any]]] = {
    "choice": _choices,
    "judgement": _choices,
    "sort": _cards,
    "order": _steps,
    "match": _pairs,
    "number": _figure,
    "reflection": lambda _: {},
    "scenario": _scenes,
}
"""What the template of each question type needs: its parts, in the order of paper."""


def instruction(question: AnyQuestion, view: AwayView) -> str:
    """Return how to respond on paper: the text ``paper-choose-one`` and its kin."""
    kind = f"choice-{question.select}" if question.type == "choice" else question.type

    return view.text(f"paper-do-{kind}")


def paper_question(
    question: AnyQuestion, module: Module, view: AwayView, look: Look, number: int = 0
) -> Markup:
    """Return a question for a document.

    Args:
        question: the question.
        module: the module it belongs to.
        view: the document.
        look: what of it is shown.
        number: its place in the document, from 1; 0 for one that stands alone.
    """
    base = module.page.path
    prompt, more = view.first_and_rest(question.prompt, base)
    values = {"question": question, "base": base, "look": look}
    parts = view.fill(
        f"question-{question.type}.html", **values, **PARTS_OF_TYPE[question.type](question)
    )
    again = reread(question, module, view)

    return view.fill(
        "question.html",
        **values,
        number=number,
        prompt=prompt,
        more=more,
        instruction=instruction(question, view),
        parts=parts,
        section=again[1] if again else "",
    )
