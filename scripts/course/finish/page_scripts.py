"""Scripts and styles of their own for kinds of pages, put into the pages that need them and no other.

What every page loads runs first, so these stand at the end of the page.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from course.model.course import Course
from course.urls import relative_url, site_file


class Kind(NamedTuple):
    """A kind of page.

    Attributes:
        sign: what only pages of this kind hold.
        scripts: their scripts, in the order in which they run.
        styles: their style sheets.
    """

    sign: str
    scripts: tuple[str, ...]
    styles: tuple[str, ...] = ()


KINDS = (
    Kind("<course-question ", ("assets/quiz.js",)),
    Kind('class="course-facilitate', ("assets/facilitate.js",), ("assets/facilitate.css",)),
    Kind("<course-toolbox ", ("assets/toolbox.js",), ("assets/toolbox.css",)),
    Kind('class="course-check', ("assets/check.js",), ("assets/sheets.css",)),
    Kind('class="course-sheet', ("assets/plan.js",), ("assets/sheets.css",)),
    Kind("<course-read ", ("assets/marks.js",)),
    Kind("<course-home ", ("assets/course-outline.js", "assets/home.js")),
    Kind("<course-route ", ("assets/course-outline.js", "assets/home.js")),
    Kind("<course-desk>", ("assets/course-outline.js", "assets/desk.js"), ("assets/desk.css",)),
    Kind(
        "<course-review ",
        ("assets/course-outline.js", "assets/quiz.js", "assets/review.js"),
        ("assets/desk.css",),
    ),
)


def add_page_scripts(course: Course, folder: Path, *, directory_urls: bool) -> None:
    """Name in each page of a built site what its kind needs.

    Args:
        course: says which pages there are.
        folder: the folder of the built site.
        directory_urls: how the site was built.
    """
    for page in course.all_pages.values():
        file = folder / site_file(page.path, directory_urls=directory_urls)
        html = file.read_text(encoding="utf-8")
        kinds = [kind for kind in KINDS if kind.sign in html]
        if not kinds:
            continue

        def url(target: str, source: str = page.path) -> str:
            return relative_url(source, target, directory_urls=directory_urls)

        scripts = dict.fromkeys(script for kind in kinds for script in kind.scripts)
        styles = dict.fromkeys(style for kind in kinds for style in kind.styles)
        tags = [f'<script src="{url(script)}" defer></script>\n' for script in scripts]
        links = [f'<link rel="stylesheet" href="{url(style)}">\n' for style in styles]
        html = html.replace("</head>", f"{''.join(links)}</head>", 1)
        before, end, after = html.rpartition("</body>")
        file.write_text(f"{before}{''.join(tags)}{end}{after}", encoding="utf-8")
