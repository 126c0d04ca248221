"""The workshop planner: a form, and what the planner knows of every module, as JSON."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup

from course.made_pages import run_sheet_path, vote_path
from course.model.course import Module
from course.model.workshop import Workshop
from course.render.files import file_address
from course.render.run_sheet import workshop_modules
from course.render.view import View

FILES = ("deck", "workbook", "key")
"""The formats of files that belong into the folder for a workshop."""


def render_planner(view: View) -> Markup:
    """Return the planner; without script it leads to the run sheets."""
    modules = workshop_modules(view)
    known = [module_plan(module, view) for module in modules]
    text = json.dumps(known, ensure_ascii=False, separators=(",", ":"))

    return view.render(
        "planner.html",
        modules=[(module, view.url(run_sheet_path(module.slug))) for module in modules],
        # "<" must not end the script element early.
        known=Markup(text.replace("<", "\\u003c")),  # noqa: S704
    )


def module_plan(module: Module, view: View) -> dict[str, Any]:
    """Return what the planner knows of a module that has a workshop."""
    workshop = module.workshop
    if workshop is None:
        raise ValueError(f"{module.slug} has no workshop")
    base = module.page.path

    return {
        "slug": module.slug,
        "title": module.title,
        "module": view.url(base),
        "sheet": view.url(run_sheet_path(module.slug)),
        "vote": view.url(vote_path(module.slug)),
        "files": [
            [view.text(f"file-{name}"), address]
            for name in FILES
            if (address := file_address(module.slug, name, view))
        ],
        "group": [workshop.group.min, workshop.group.ideal, workshop.group.max],
        "risk": workshop.risk,
        "formats": workshop.formats,
        "steps": _steps(workshop),
        "materials": [[entry.per, view.plain(entry.item, base)] for entry in workshop.materials],
        "prepare": [
            [entry.day, view.plain(entry.do, base)]
            for entry in sorted(workshop.prepare, key=lambda entry: entry.day)
        ],
        "messages": [[entry.day, entry.to, entry.subject] for entry in workshop.follow_up],
    }


def _steps(workshop: Workshop) -> list[dict[str, Any]]:
    steps = []
    for step in workshop.steps:
        entry: dict[str, Any] = {
            "id": step.id,
            "title": step.title,
            "kind": step.kind,
            "minutes": {int(name): minutes for name, minutes in step.minutes.items()},
        }
        if step.cut:
            entry["cut"] = step.cut
        steps.append(entry)

    return steps
