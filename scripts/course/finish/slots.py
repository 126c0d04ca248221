"""Filling the slots that macros left in the built pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from course.model.course import Course
from course.model.download import Download
from course.model.page import Page
from course.problems import Problems
from course.render.macros import PageMacros
from course.render.view import Site
from course.slots import PATTERN, Slot, read_slot
from course.urls import site_file


def fill_slots(
    course: Course,
    folder: Path,
    problems: Problems,
    *,
    directory_urls: bool,
    downloads: Sequence[Download] = (),
) -> None:
    """Put the HTML of every macro call into the pages of a built site.

    Args:
        course: the course that was staged.
        folder: the folder of the built site.
        problems: where a call that the engine lost is recorded as ``macro-lost``.
        directory_urls: how the site was built.
        downloads: the files that stand beside the pages.
    """
    site = Site(course, directory_urls, downloads)
    for page in course.all_pages.values():
        if page.outline.macros:
            file = folder / site_file(page.path, directory_urls=directory_urls)
            built = file.read_text(encoding="utf-8")
            _check_arrived(page, built, problems)
            file.write_text(PageMacros(site, page).fill(built), encoding="utf-8")


def _check_arrived(page: Page, built: str, problems: Problems) -> None:
    """Record the calls whose slots are not in the built page, such as one inside a comment."""
    arrived = Counter(read_slot(match) for match in PATTERN.finditer(built))
    for call in page.outline.macros:
        slot = Slot(call.name, str(call.arguments[0]) if call.arguments else "")
        if arrived[slot]:
            arrived[slot] -= 1
        else:
            problems.add(
                call.place,
                "macro-lost",
                f"What “{call.name}” makes did not arrive on the page.",
                "Put the call on a line of its own, outside of code, comments and HTML tags.",
            )
