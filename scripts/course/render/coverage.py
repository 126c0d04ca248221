"""The coverage table: for each objective, where it is taught, practised and asked."""

from __future__ import annotations

from itertools import groupby

from markupsafe import Markup

from course.model.coverage import coverage
from course.render.view import View

COLUMNS = ("objective", "taught", "practised", "asked", "back")


def render_coverage(view: View) -> Markup:
    """Return a table for each module, in the order of the navigation."""
    found = groupby(coverage(view.site.course), key=lambda row: row.module.slug)
    modules = [(view.site.course.modules[slug], list(rows)) for slug, rows in found]

    return view.render("coverage-table.html", modules=modules, columns=COLUMNS)
