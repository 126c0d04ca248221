"""The sheets that a learner fills in: self-assessment, notebook, plan, routine, record of learning.

Each is complete without script, to be printed and filled in by hand. What the script has to know
beside the page's own words stands in it as JSON.
"""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from course.model.course import Module
from course.model.coverage import in_order
from course.model.routine import EVERY
from course.model.self_assessment import ASSESSMENT_PAGE
from course.render.plan_form import GOALS, RUBRIC, SECTIONS
from course.render.view import View

QUESTIONS_WITH_WORDS = "reflection"
"""The type of question whose words are kept among the notes."""


def render_self_check(view: View) -> Markup:
    """Return the self-assessment, the statements of the short form marked."""
    return _check_form("self-check.html", view)


def render_observer_form(view: View) -> Markup:
    """Return the same statements for somebody who sees the learner at work."""
    return _check_form("observer-form.html", view)


def render_notebook(view: View) -> Markup:
    """Return the notebook, with where each note of the course belongs."""
    return view.render("notebook.html", outline=_as_json(_places(view)))


def render_plan(view: View) -> Markup:
    """Return the development plan as a form."""
    outline = check_outline(view) if view.site.course.self_assessment else ""
    notes = [place for place in _places(view) if place["kind"] == "commit"]

    return view.render(
        "plan-form.html",
        sections=SECTIONS,
        goals=GOALS,
        rubric=RUBRIC,
        outline=outline,
        notes=_as_json(notes),
    )


def render_routine(view: View) -> Markup:
    """Return every beat with room for its day and time."""
    routine = view.site.course.routine
    if routine is None:
        return Markup()
    groups = [(every, routine.beats_of(every)) for every in EVERY]

    return view.render("routine-form.html", groups=groups, routine=routine)


def render_record(view: View) -> Markup:
    """Return the record of learning: every module, to be ticked with its date."""
    modules = in_order(view.site.course)
    dates = [module.front_matter.updated for module in modules if module.front_matter.updated]

    return view.render("learning-record.html", modules=modules, edition=max(dates, default=""))


def check_outline(view: View) -> Markup:
    """Return what scores of the self-assessment are made of, as JSON for a script element."""
    check = _assessment(view)

    return _as_json(
        {
            "dimensions": [
                {
                    "id": dimension.id,
                    "title": dimension.title,
                    "job": dimension.job,
                    "modules": [
                        {"title": module.title, "url": view.url(module.page.path)}
                        for module in view.site.course.helping(dimension)
                    ],
                }
                for dimension in check.dimensions
            ],
            "statements": [
                {"id": each.id, "dimension": each.dimension, "pulse": each.pulse}
                for each in check.statements
            ],
        }
    )


def _check_form(template: str, view: View) -> Markup:
    return view.render(
        template, check=_assessment(view), outline=check_outline(view), base=ASSESSMENT_PAGE
    )


def _assessment(view: View) -> Any:
    """Return the self-assessment; `course.rules.routine` has made sure that there is one."""
    return view.site.course.self_assessment


def _places(view: View) -> list[dict[str, str]]:
    """Return every place of the course in which a learner writes, under the name it is kept by."""
    found = []
    for module in in_order(view.site.course):

        def place(
            key: str, kind: str, section: str, label: str, fragment: str, module: Module = module
        ) -> None:
            found.append(
                {
                    "key": key,
                    "kind": kind,
                    "module": module.title,
                    "section": section,
                    "label": label,
                    "url": view.url(module.page.path, fragment),
                }
            )

        base = module.page.path
        for activity in module.activities:
            for field in activity.fields:
                if not field.paper:
                    key = f"activity/{activity.id}/{field.id}"
                    label = view.plain(field.label, base)
                    place(key, activity.kind, activity.title, label, f"activity-{activity.id}")
        for question in module.quiz.questions if module.quiz else ():
            if question.type == QUESTIONS_WITH_WORDS:
                section, label = view.text("notebook-reflection"), view.plain(question.prompt, base)
                place(
                    f"reflection/{question.id}",
                    "reflection",
                    section,
                    label,
                    f"question-{question.id}",
                )
        place(f"commit/{module.slug}", "commit", view.text("commit-title"), "", "commit")

    return found


def _as_json(value: object) -> Markup:
    """Return a value as JSON that may stand in a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    # "<" could end the element; escaped so, it means the same in JSON.
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704
