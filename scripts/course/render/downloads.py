"""The files to download: what there is of each module, and how large it is."""

from __future__ import annotations

from markupsafe import Markup

from course.model.download import Download
from course.render.run_sheet import workshop_modules
from course.render.view import View

FOR_FACILITATORS = (
    "kit", "run-sheet", "deck", "slides-pptx",
    "workbook", "workbook-pdf", "exercises", "exercises-pdf", "job-aid", "job-aid-pdf",
    "key", "key-pdf", "workbooks", "vote-cards", "vote-cards-pdf",
)  # fmt: skip
"""The formats of the facilitator's page, in its order."""


def render_downloads(view: View) -> Markup:
    """Return what a facilitator can take along, module by module, and what serves all."""
    course = view.site.course
    first = [module.slug for module in workshop_modules(view)]
    others = [slug for slug in course.modules if slug not in first]
    titles = {slug: course.modules[slug].title for slug in (*first, *others)}
    groups = [(title, slug, _files(slug, view)) for slug, title in titles.items()]
    groups.append((view.text("downloads-for-all"), "cards", _files("", view)))

    return view.render(
        "downloads.html", groups=[group for group in groups if group[2]], kilobytes=_kilobytes
    )


def _files(module: str, view: View) -> list[Download]:
    found = [
        file
        for file in view.site.downloads
        if file.module == module and file.format in FOR_FACILITATORS
    ]

    return sorted(found, key=lambda file: FOR_FACILITATORS.index(file.format))


def _kilobytes(size: int) -> int:
    return max(1, round(size / 1000))
