"""The toolbox as a page shows it: what is on the desk, and every tool."""

from __future__ import annotations

import re
from typing import NamedTuple

from markupsafe import Markup

from course.model.course import Module
from course.model.coverage import in_order
from course.model.page import Page
from course.model.toolbox import Job, Situation
from course.render.page_parts import render_stop_lines
from course.render.view import View

PAGE = "toolbox/index.md"
"""The page, as staged, that shows the tools."""

_ID = re.compile(r'(<[^>]*\s)id="([^"]+)"')


class Tool(NamedTuple):
    """A job aid in the toolbox.

    Attributes:
        html: what it says, with ids that no other tool has.
        situations: the ids of the situations that lead to it.
    """

    module: Module
    page: Page
    job: Job
    html: Markup
    situations: list[str]


def render_situations(view: View) -> Markup:
    """Return what may be on the desk, each a link to the tools for it."""
    situations = [(one, view.url(PAGE, f"for-{one.id}")) for one, _ in _situations(view)]

    return view.render("situation-list.html", situations=situations)


def render_toolbox(view: View) -> Markup:
    """Return the situations with the names of their tools, and every tool in full."""
    files = [file for file in view.site.downloads if file.format in ("toolbox", "toolbox-pdf")]

    return view.render(
        "toolbox.html", situations=_situations(view), tools=_tools(view), files=files
    )


def _situations(view: View) -> list[tuple[Situation, list[Module]]]:
    """Return each situation for which the course has a tool, with the modules they belong to."""
    course = view.site.course
    found = []
    for situation in course.toolbox.situations if course.toolbox else ():
        modules = [course.modules[slug] for slug in situation.modules if slug in course.modules]
        with_tools = [module for module in modules if module.job_aid]
        if with_tools:
            found.append((situation, with_tools))

    return found


def _tools(view: View) -> list[Tool]:
    """Return the tools in the order of the course."""
    course = view.site.course
    found: dict[str, list[str]] = {}
    for situation, helping in _situations(view):
        for module in helping:
            found.setdefault(module.slug, []).append(situation.id)

    return [
        Tool(
            module,
            module.job_aid,
            (course.toolbox and course.toolbox.jobs.of(module.slug)) or "both",
            _tool_html(module, module.job_aid, view),
            found.get(module.slug, []),
        )
        for module in in_order(course)
        if module.job_aid
    ]


def _tool_html(module: Module, page: Page, view: View) -> Markup:
    html = view.block(page.body, page.path) + render_stop_lines(module, view)

    return Markup(_ID.sub(rf'\1id="tool-{module.slug}-\2"', str(html)))  # noqa: S704
