"""Anatomy: the parts that every module has, found by their markers and never by their words."""

from __future__ import annotations

import re

from course.model.course import Module
from course.model.coverage import called_activities, calls
from course.model.macros import DEPTHS
from course.rules.lint import Lint
from course.rules.sections import PARTS

CALLS = ("objective_list", "job_aid", "commit", "quiz", "reference_list")
"""What every module's page calls."""

FEWEST_EXERCISES = 2
FEWEST_PRETESTS = 2
FEWEST_SIGNS = 3

SENSITIVE = (
    *("abuse", "abusive", "bullied", "bully", "burn-out", "burnout", "depressed", "depression"),
    *("disciplinary", "discriminat", "dismissal", "grievance", "harass", "laid off", "layoff"),
    *("lay-off", "made redundant", "mental health", "misconduct", "racism", "racist"),
    *("redundanc", "self-harm", "sexual", "suicid", "violence", "violent", "whistleblow"),
)
"""Beginnings of words that a module has where it touches what may hurt somebody."""


def check(module: Module, lint: Lint) -> None:
    """Check that a module has all its parts.

    Args:
        module: the module.
        lint: where findings are recorded.
    """
    _check_parts(module, lint)
    _check_depths(module, lint)
    _check_calls(module, lint)
    _check_activities(module, lint)
    _check_files(module, lint)
    _check_stop_lines(module, lint)


def _check_parts(module: Module, lint: Lint) -> None:
    marked = {heading.part for heading in module.page.outline.headings}
    for part in PARTS:
        if part not in marked:
            lint.add(
                module.front_matter,
                module.front_matter.at("title"),
                "part-missing",
                f"The module has no part “{part}”.",
                f"Mark the heading that opens it: ## Heading {{#id data-part={part}}}.",
            )


def _check_depths(module: Module, lint: Lint) -> None:
    opened = [name for name, _ in calls(module, "depth") if name in DEPTHS]
    for depth in DEPTHS:
        if depth not in opened:
            lint.add(
                module.front_matter,
                module.front_matter.at("title"),
                "depth-missing",
                f"The depth “{depth}” is not opened.",
                f'Write {{{{ depth("{depth}") }}}} on a line of its own where it begins.',
            )
    if opened != sorted(opened, key=DEPTHS.index):
        place = next(call.place for name, call in calls(module, "depth") if name in DEPTHS)
        lint.add(
            module.front_matter,
            place,
            "depth-order",
            f"The depths come in the order {', '.join(opened)}.",
            f"Put them in the order {', '.join(DEPTHS)}.",
        )


def _check_calls(module: Module, lint: Lint) -> None:
    called = {call.name for call in module.page.outline.macros}
    for name in CALLS:
        if name not in called:
            lint.add(
                module.front_matter,
                module.front_matter.at("title"),
                "call-missing",
                f"The page does not call “{name}”.",
                f"Write {{{{ {name}() }}}} on a line of its own, where it belongs.",
            )
    questions = module.quiz.questions if module.quiz else ()
    guesses = {question.id for question in questions if question.use == "pretest"}
    tried = [name for name, _ in calls(module, "question") if name in guesses]
    if len(tried) < FEWEST_PRETESTS:
        lint.add(
            module.front_matter,
            module.front_matter.at("title"),
            "pretest-missing",
            f"The page has {len(tried) or 'no'} question{'s' if len(tried) != 1 else ''} to try "
            "before reading.",
            f"Place {FEWEST_PRETESTS} questions with “use: pretest” before what answers them.",
        )


def _check_activities(module: Module, lint: Lint) -> None:
    called = called_activities(module)
    exercises = [activity for activity in called if activity.kind == "exercise"]
    if len(exercises) < FEWEST_EXERCISES:
        lint.add(
            module.front_matter,
            module.front_matter.at("title"),
            "exercise-missing",
            f"The page calls {len(exercises) or 'no'} exercise{'s' if len(exercises) != 1 else ''}.",
            f"Write {FEWEST_EXERCISES} in activities.yml, and call them.",
        )
    if not any(activity.kind == "field-task" for activity in called):
        lint.add(
            module.front_matter,
            module.front_matter.at("title"),
            "field-task-missing",
            "The page calls no field task.",
            "Write one in activities.yml with “kind: field-task”, and call it.",
        )
    names = {activity.id for activity in called}
    for activity in module.activities:
        if activity.kind != "workshop" and activity.id not in names:
            lint.add(
                module.front_matter,
                activity.at("id"),
                "activity-uncalled",
                f"The page does not call the activity “{activity.id}”.",
                f'Write {{{{ activity("{activity.id}") }}}} where it belongs, '
                "or make it “kind: workshop”.",
            )
        for key, what in (("alone", "somebody alone"), ("no_desk", "people without a desk")):
            if activity.kind == "exercise" and not getattr(activity, key):
                lint.add(
                    module.front_matter,
                    activity.place,
                    "version-missing",
                    f"The exercise “{activity.id}” has no version for {what}.",
                    f"Write “{key}:” and what they do instead.",
                )


def _check_files(module: Module, lint: Lint) -> None:
    for name, there in (("workshop.yml", module.workshop), ("slides.md", module.slides)):
        if not there:
            lint.add(
                module.front_matter,
                module.front_matter.at("title"),
                f"{name.partition('.')[0]}-missing",
                f"The module has no {name}.",
                f"Write modules/{module.slug}/{name}, so that it can be taught in a room.",
            )


def _check_stop_lines(module: Module, lint: Lint) -> None:
    front_matter = module.front_matter
    called = {call.name for call in module.page.outline.macros}
    if front_matter.sensitive and not front_matter.stop_lines:
        lint.add(
            front_matter,
            front_matter.at("sensitive"),
            "stop-lines-missing",
            "The module is sensitive, and does not say when to stop.",
            "Write “stop_lines:”, a list of sentences: when to stop, and whom to turn to.",
        )
    if (front_matter.sensitive or front_matter.stop_lines) and "get_help" not in called:
        lint.add(
            front_matter,
            front_matter.at("stop_lines"),
            "help-missing",
            "The module has stop lines, and its page does not show them.",
            "Write {{ get_help() }} on a line of its own, where a reader may need it.",
        )
    if front_matter.sensitive is None:
        lower = module.page.body.lower()
        counts = {sign: len(re.findall(rf"\b{sign}", lower)) for sign in SENSITIVE if sign in lower}
        signs = [sign for sign, count in counts.items() if count]
        if sum(counts.values()) >= FEWEST_SIGNS:
            listed = ", ".join(f"“{sign}”" for sign in signs)
            lint.add(
                front_matter,
                front_matter.at("title"),
                "sensitive-undecided",
                f"The page speaks of what may hurt ({listed}) and does not say if it is sensitive.",
                "Write “sensitive: true” and stop lines, or “sensitive: false” if it is not.",
            )
