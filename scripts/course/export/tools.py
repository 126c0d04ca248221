"""The toolbox on paper: every job aid of the course in one document, each on a page of its own."""

from __future__ import annotations

from collections.abc import Iterator

from course.export.papers import fillable_cells
from course.export.pdf import SIZES
from course.export.product import Product, text_product
from course.export.sheets import pdfs, sheet
from course.export.workplace import Workplace
from course.model.coverage import in_order
from course.render.page_parts import render_stop_lines


def tools(place: Workplace) -> Iterator[Product]:
    """Yield the document for the browser, and as PDFs."""
    modules = [module for module in in_order(place.course) if module.job_aid]
    if not modules:
        return
    html = _document(place)
    yield text_product("toolbox.html", "toolbox", "", html)
    yield from pdfs("toolbox", "toolbox-pdf", "", html, SIZES)


def _document(place: Workplace) -> str:
    view = place.view()
    listed = [
        (
            module,
            module.job_aid,
            fillable_cells(view.block(module.job_aid.body, module.job_aid.path), module.slug),
            render_stop_lines(module, view),
        )
        for module in in_order(place.course)
        if module.job_aid
    ]
    title = view.text("toolbox-paper", course=place.course.settings.site_name)
    summary = view.text("toolbox-paper-summary", count=len(listed))
    body = view.fill("tools.html", tools=listed, course=place.course)

    return sheet("toolbox", title, summary, body, "paper.css", view, place)
