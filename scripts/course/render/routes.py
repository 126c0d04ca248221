"""The routes: which module in which week, and how long each week takes."""

from __future__ import annotations

from typing import NamedTuple

from markupsafe import Markup

from course.model.course import Module
from course.model.route import ROUTES_PAGE, Route
from course.render.view import View


class Week(NamedTuple):
    """A week of a route.

    Attributes:
        number: which one, from 1.
        links: the address and the words of each link.
        minutes: for the cores and the field tasks of its modules.
    """

    number: int
    links: list[tuple[str, str]]
    minutes: int


def render_routes(view: View) -> Markup:
    """Return every route that can be shown, the suggested one first and open."""
    routes = [(route, _weeks(route, view)) for route in view.site.course.shown_routes]

    return view.render("route-list.html", routes=routes, base=ROUTES_PAGE)


def _weeks(route: Route, view: View) -> list[Week]:
    weeks: dict[int, Week] = {}
    for stop, slug in enumerate(route.stops):
        module = view.site.course.modules[slug]
        number = route.week_of(stop)
        week = weeks.get(number, Week(number, [], 0))
        if stop < len(route.modules):
            link = (view.url(module.page.path), module.title)
            minutes = module.front_matter.minutes.core + module.front_matter.minutes.field
        else:
            link = (
                view.url(module.page.path, hard_times(module)),
                view.text("route-hard-times", title=module.title),
            )
            minutes = 0
        weeks[number] = Week(number, [*week.links, link], week.minutes + minutes)

    return list(weeks.values())


def hard_times(module: Module) -> str:
    """Return the id of a module's section for hard times, or "" where it has none."""
    headings = module.page.outline.headings

    return next((heading.id for heading in headings if heading.part == "hard-times"), "")
