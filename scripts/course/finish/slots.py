"""Filling the slots that macros left in the built pages."""

from __future__ import annotations

from pathlib import Path

from course.model.course import Course
from course.render.macros import PageMacros
from course.render.view import Site
from course.urls import site_file


def fill_slots(course: Course, folder: Path, *, directory_urls: bool) -> None:
    """Put the HTML of every macro call into the pages of a built site.

    Args:
        course: the course that was staged.
        folder: the folder of the built site.
        directory_urls: how the site was built.
    """
    site = Site(course, directory_urls)
    for page in course.all_pages.values():
        if page.outline.macros:
            file = folder / site_file(page.path, directory_urls=directory_urls)
            built = file.read_text(encoding="utf-8")
            file.write_text(PageMacros(site, page).fill(built), encoding="utf-8")
