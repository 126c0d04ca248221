"""Steps of a workshop: what is on the screen, and what to do when it does not go as planned."""

from __future__ import annotations

from course.model.course import Course, Module
from course.model.workshop import Step, Workshop
from course.problems import did_you_mean
from course.rules.absent import tell_absent
from course.rules.lint import Lint

VOTABLE = ("choice", "judgement", "sort", "scenario")
"""The types of question that a room can vote on; see `course.render.vote`."""


def check(
    step: Step,
    workshop: Workshop,
    module: Module,
    course: Course,
    lint: Lint,
) -> None:
    """Check one step of a module's workshop.

    Args:
        step: the step.
        workshop: the workshop.
        module: the module.
        course: the course.
        lint: where findings are recorded.
    """
    _check_screen(step, workshop, module, course, lint)
    _check_vote(step, workshop, course, lint)
    if step.kind != "break":
        _check_parts(step, workshop, module, lint)


_WHERE = {
    "slide": "slides.md",
    "question": "a quiz",
    "activity": "the module's activities.yml",
}


def _check_screen(
    step: Step, workshop: Workshop, module: Module, course: Course, lint: Lint
) -> None:
    kind, slash, name = step.screen.partition("/")
    place = step.at("screen")
    if step.screen == "blank":
        return
    if kind not in _WHERE or not slash:
        lint.add(
            workshop,
            place,
            "screen-form",
            f"“{step.screen}” cannot be put on a screen.",
            "Write slide/id, question/id, activity/id or blank.",
        )
        return
    known = {
        "slide": {slide.id for slide in module.slides.slides} if module.slides else set(),
        "question": set(course.questions),
        "activity": {activity.id for activity in module.activities},
    }[kind]
    if kind == "question" and course.owner_of(name):
        tell_absent(place, course.owner_of(name), "nothing is shown at this step", lint.problems)
    elif name not in known:
        lint.add(
            workshop,
            place,
            "screen-unknown",
            f"There is no {kind} “{name}”.",
            did_you_mean(name, known) or f"Write it in {_WHERE[kind]}, or correct the id.",
        )


def _check_parts(step: Step, workshop: Workshop, module: Module, lint: Lint) -> None:
    for rule, missing, what, hint in (
        (
            "silence-missing",
            not step.silence,
            "does not say what to do when the room is silent",
            "Write “if_silent:”: a narrower question, a pair to talk in, an example of your own.",
        ),
        (
            "remote-missing",
            not step.remote,
            "does not say how it works on a call",
            "Write “remote:”: breakout rooms, chat, cameras on or off.",
        ),
        (
            "access-missing",
            step.kind == "practice" and not step.access,
            "does not say how everybody can take part",
            "Write “access:”: seated, with low vision, in quiet, without speaking up.",
        ),
    ):
        if missing:
            lint.add(
                workshop,
                step.place,
                rule,
                f"The step “{step.id}” {what}.",
                hint,
            )
    objectives = [objective.id for objective in module.front_matter.objectives]
    if step.objective and step.objective not in objectives:
        lint.add(
            workshop,
            step.at("objective"),
            "step-objective",
            f"The module “{module.slug}” has no objective “{step.objective}”.",
            did_you_mean(step.objective, objectives) or f"Its objectives: {', '.join(objectives)}.",
        )
    if step.kind == "practice" and step.screen.partition("/")[0] not in ("activity", "question"):
        lint.add(
            workshop,
            step.at("screen"),
            "practice-screen",
            f"In the step “{step.id}” people practise, and the screen does not say what.",
            "Show the activity or the question: screen: activity/id.",
        )


def _check_vote(step: Step, workshop: Workshop, course: Course, lint: Lint) -> None:
    """A room votes on what has a few things to choose from; a number or a text has not."""
    kind, _, name = step.screen.partition("/")
    known = course.questions.get(name) if kind == "question" else None
    if step.kind != "vote" or (kind == "question" and known is None):
        return
    if known is None or known[1].type not in VOTABLE:
        lint.add(
            workshop,
            step.at("screen"),
            "vote-screen",
            f"At the step “{step.id}” there is nothing to vote on.",
            f"Show a question of one of these types: {', '.join(VOTABLE)}.",
        )
