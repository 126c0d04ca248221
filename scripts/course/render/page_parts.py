"""Smaller parts of a page that are made from the course: objectives, map, glossary, contacts."""

from __future__ import annotations

from markupsafe import Markup

from course.model.course import Module
from course.model.coverage import in_order
from course.model.glossary import Term
from course.model.page import Page
from course.model.route import ROUTES_PAGE
from course.render.view import View

CHECK_PAGE = "my-course/check.md"
"""The page of the self-assessment, as staged; a copy of the course may do without."""

CONTACTS = ("reporting_line", "hr", "employee_assistance")
"""The contacts of `docs/local.yml` that a learner in trouble needs, nearest first."""


def render_get_help(module: Module | None, number: int, view: View) -> Markup:
    """Return when to stop and whom to turn to, with the owner's contacts.

    Args:
        module: the module on whose page it stands; its stop lines are shown.
        number: which call on the page this is, so that its id is unique.
        view: the page.
    """
    contacts = view.site.course.contacts

    return view.render(
        "get-help.html",
        number=number,
        stop_lines=module.front_matter.stop_lines if module else (),
        contacts=[(name.replace("_", "-"), getattr(contacts, name)) for name in CONTACTS],
    )


def render_stop_lines(module: Module | None, view: View) -> Markup:
    """Return when to stop and whom to turn to, without contacts; nothing for most modules."""
    lines = module.front_matter.stop_lines if module else ()

    return view.render("stop-here.html", lines=lines, base=module.page.path if module else "")


def render_job_aid(page: Page, view: View) -> Markup:
    """Return a job aid as it stands on its own page."""
    module = view.site.course.modules.get(page.module)
    html = view.block(page.body, page.path)

    return view.render(
        "job-aid.html", page=page, html=html, stop_lines=render_stop_lines(module, view)
    )


def render_course_map(view: View) -> Markup:
    """Return the parts of the course with their modules, in the order of the navigation."""
    course = view.site.course
    by_path = {module.page.path: module for module in course.modules.values()}
    parts: dict[str, list[Module]] = {}
    for entry, above in course.nav.pages():
        if entry.path in by_path:
            parts.setdefault(above[-1] if above else "", []).append(by_path[entry.path])

    return view.render("course-map.html", parts=list(parts.items()))


def render_continue(view: View) -> Markup:
    """Return the next step, which for a page without script is where to begin."""
    course = view.site.course
    first = in_order(course)[0]
    check = view.url(CHECK_PAGE) if CHECK_PAGE in course.all_pages else ""

    return view.render("continue.html", first=first, check=check, routes=ROUTES_PAGE)


def render_glossary(view: View) -> Markup:
    """Return every term in alphabetical order, with where the course speaks of it."""
    terms = sorted(view.site.course.terms.values(), key=lambda term: term.term.casefold())

    return view.render(
        "glossary.html", terms=terms, see={term.id: _see(term, view) for term in terms}
    )


def _see(term: Term, view: View) -> list[tuple[str, str]]:
    found = []
    for target in term.see:
        slug, _, section = target.partition("#")
        module = view.site.course.modules[slug]
        titles = {heading.id: heading.text for heading in module.page.outline.headings}
        found.append((view.url(module.page.path, section), titles.get(section, module.title)))

    return found
