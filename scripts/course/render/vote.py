"""Questions for a vote in a room: each as rounds, and each round with lettered choices and a key.

A choice or a judgement is one round, a sort one round for each card, a scenario one for each scene:
the room decides what to say, and goes on where that leads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from course.made_pages import run_sheet_path, vote_path
from course.model.choice import ChoiceQuestion
from course.model.course import Module
from course.model.judgement import JudgementQuestion
from course.model.quiz import AnyQuestion
from course.model.scenario import ScenarioQuestion
from course.model.sort import SortQuestion
from course.render.question import print_order
from course.render.scenario import unlinked
from course.render.view import View


@dataclass(frozen=True, slots=True)
class Ballot:
    """Something to vote for: how it is rated, and why.

    Attributes:
        strong: whether it counts as agreed upon when the share is told.
        verdict: the interface text for how it is rated.
        next: the round that it leads to, or "".
    """

    id: str
    text: Markup
    strong: bool
    verdict: str
    why: Markup
    next: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """One vote; without ballots it is an ending."""

    id: str
    text: Markup
    ballots: list[Ballot]
    ending: Markup | None = None


def _choice(question: ChoiceQuestion, base: str, view: View) -> list[Round]:
    ballots = [
        Ballot(
            choice.id,
            view.inline(choice.text, base),
            choice.correct,
            "key-right" if choice.correct else "key-wrong",
            view.block(choice.feedback, base),
        )
        for choice in print_order(question, question.choices)
    ]

    return [Round("all", Markup(), ballots)]


def _judgement(question: JudgementQuestion, base: str, view: View) -> list[Round]:
    ballots = [
        Ballot(
            choice.id,
            view.inline(choice.text, base),
            choice.rating == "best",
            f"key-{choice.rating}",
            view.block(choice.feedback, base),
        )
        for choice in print_order(question, question.choices)
    ]

    return [Round("all", Markup(), ballots)]


def _sort(question: SortQuestion, base: str, view: View) -> list[Round]:
    return [
        Round(
            card.id,
            view.block(card.text, base),
            [
                Ballot(
                    place.id,
                    Markup.escape(place.title),
                    place.id == card.bin,
                    "key-right" if place.id == card.bin else "key-wrong",
                    view.block(card.feedback, base) if place.id == card.bin else Markup(),
                )
                for place in question.bins
            ],
        )
        for card in print_order(question, question.cards)
    ]


def _scenario(question: ScenarioQuestion, base: str, view: View) -> list[Round]:
    return [
        Round(
            scene.id,
            view.block(scene.text, base),
            [
                Ballot(
                    reply.id,
                    unlinked(view.inline(reply.text, base)),
                    reply.rating == "best",
                    f"key-{reply.rating}",
                    view.block(reply.feedback, base),
                    reply.next,
                )
                for reply in print_order(question, scene.replies)
            ],
            view.block(scene.debrief, base) if scene.debrief else None,
        )
        for scene in question.scenes
    ]


ROUNDS: dict[str, Callable[[Any, str, View], list[Round]]] = {
    "choice": _choice,
    "judgement": _judgement,
    "sort": _sort,
    "scenario": _scenario,
}
"""What makes rounds of each type that a room can vote on."""


def votable(module: Module) -> list[AnyQuestion]:
    """Return the questions of a module that a room can vote on."""
    return [q for q in module.quiz.questions if q.type in ROUNDS] if module.quiz else []


def render_vote_questions(module: Module, view: View) -> Markup:
    """Return every question of a module that a room can vote on, with its key."""
    base = module.page.path
    steps = _steps(module)
    ballots = [
        (question, ROUNDS[question.type](question, base, view), steps.get(question.id, ""))
        for question in votable(module)
    ]
    ballots.sort(key=lambda ballot: not ballot[2])

    return view.render(
        "vote-questions.html",
        module=module,
        base=base,
        ballots=ballots,
        sheet=run_sheet_path(module.slug) if module.workshop else "",
    )


def render_vote_list(view: View) -> Markup:
    """Return the modules with their questions, those of the workshop first."""
    modules = []
    for module in view.site.course.modules.values():
        steps = _steps(module)
        rows = [
            (
                view.url(vote_path(module.slug), f"vote-{question.id}"),
                view.plain(question.prompt, module.page.path),
                steps.get(question.id, ""),
            )
            for question in votable(module)
        ]
        rows.sort(key=lambda row: not row[2])
        modules.append((module, view.url(vote_path(module.slug)), rows))

    return view.render("vote-list.html", modules=modules)


def _steps(module: Module) -> dict[str, str]:
    """Return the title of the step at which a workshop shows each of its questions."""
    steps = module.workshop.steps if module.workshop else ()

    return {
        step.screen.removeprefix("question/"): step.title
        for step in steps
        if step.screen.startswith("question/")
    }
