"""The workbook of a workshop of several modules: one page to print, with those that a plan names."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from course.export.papers import paper_body
from course.export.product import Product, text_product
from course.export.sheets import sheet
from course.export.workplace import Workplace
from course.model.coverage import in_order


def workbooks(place: Workplace) -> Iterator[Product]:
    """Yield the page. Its address names modules, as in ``workbooks.html#modules=two-jobs,any-seat``."""
    modules = [
        (module, paper_body("workbook", module, place.view(module)))
        for module in in_order(place.course)
    ]
    if not modules:
        return
    view = place.view()
    title = view.text("paper-title-workbooks")
    script = place.parts["workbooks.js"].replace("</script", "<\\/script")
    body = view.fill(
        "workbooks.html",
        modules=modules,
        title=title,
        script=Markup(script),  # noqa: S704 - our own
    )
    html = sheet(
        "workbook", title, view.text("paper-summary-workbooks"), body, "paper.css", view, place
    )
    yield text_product("workbooks.html", "workbooks", "", html)
