"""A facilitator's folder: the run sheet of a module and the cards to vote with, as files of their own."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from course.export.pdf import SIZES
from course.export.product import Product, text_product
from course.export.sheets import pdfs, sheet
from course.export.workplace import Workplace
from course.model.course import Module
from course.render.forms import render_vote_cards
from course.render.run_sheet import render_run_sheet


def run_sheet(module: Module, place: Workplace) -> Iterator[Product]:
    """Yield the run sheet of a module, with everything unfolded; nothing where it has none."""
    if module.workshop is None:
        return
    view = place.view(module)
    body = view.fill(
        "run-sheet.html",
        module=module,
        course=place.course,
        code=Markup(),
        address=view.url(module.page.path) if place.site_url else "",
        body=Markup(str(render_run_sheet(module, view)).replace("<details", "<details open")),  # noqa: S704
    )
    title = view.text("paper-title-run-sheet", title=module.title)
    html = sheet("run-sheet", title, module.front_matter.summary, body, "sheet.css", view, place)
    yield text_product(f"{module.slug}/run-sheet.html", "run-sheet", module.slug, html)


def vote_cards(place: Workplace) -> Iterator[Product]:
    """Yield the cards A to D: a sheet for each person, to be cut."""
    view = place.view()
    title = view.text("paper-title-cards")
    body = view.fill("vote-cards.html", title=title, cards=render_vote_cards(view))
    summary = view.text("paper-summary-cards")
    html = sheet("vote-cards", title, summary, body, "sheet.css", view, place)
    yield text_product("vote-cards.html", "vote-cards", "", html)
    yield from pdfs("vote-cards", "vote-cards-pdf", "", html, SIZES)
