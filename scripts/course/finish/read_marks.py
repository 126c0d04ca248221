"""Where a section of a module ends, an element in which a script offers to mark it as read."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from course.model.course import Course, Module
from course.render.outline import sections_of
from course.urls import site_file

_END = re.compile(
    r'(?:<p class="course-depth"(?:(?!</p>).)*</p>\s*)?<h2\b[^>]*?\bid="([^"]*)"|(</article>)', re.S
)


def add_read_marks(course: Course, folder: Path, *, directory_urls: bool) -> None:
    """Put the elements into the modules' pages of a built site.

    Args:
        course: says which sections there are.
        folder: the folder of the built site.
        directory_urls: how the site was built.
    """
    for module in course.modules.values():
        file = folder / site_file(module.page.path, directory_urls=directory_urls)
        html = with_read_marks(file.read_text(encoding="utf-8"), module)
        file.write_text(html, encoding="utf-8")


def with_read_marks(html: str, module: Module) -> str:
    """Return a module's page with an element behind each section that is to be read."""
    names = {heading.id for heading, _ in sections_of(module)}
    above = ""

    def marked(match: re.Match[str]) -> str:
        nonlocal above
        section, above = above, match[1] or ""
        if section not in names:
            return match[0]
        name = escape(f"{module.slug}#{section}")

        return f'<course-read class="course-read" data-section="{name}"></course-read>\n{match[0]}'

    return _END.sub(marked, html)
