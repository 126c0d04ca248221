"""Files: each page has an address of its own, and nothing lies about that nobody reads."""

from __future__ import annotations

from course.files import COURSE_FILES, MODULE_FILES, files_below, slugs
from course.model.course import Course
from course.problems import Place, Problems, did_you_mean
from course.urls import url_of
from course.written import Written

OTHER_ENDINGS = (".markdown", ".mdown", ".mkdn", ".mkd")
"""Endings that MkDocs takes for pages too (``utils.markdown_extensions``), and we do not."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check the files below docs/ and modules/."""
    for path in _open_below("docs", written):
        _check_page_name(path, problems)
        if path.endswith((".yml", ".yaml")) and path != "docs/local.yml":
            _tell_unread(path, ("local.yml",), problems)
    folders = slugs(written.root)
    for path in _open_below("modules", written):
        _check_page_name(path, problems)
        if path.endswith((".md", ".yml", ".yaml")):
            _check_module_file(path, folders, problems)
    _check_addresses(course, problems)


def _open_below(folder: str, written: Written) -> list[str]:
    return [path for path in files_below(written.root, folder) if not written.is_closed(path)]


def _check_page_name(path: str, problems: Problems) -> None:
    name = path.rpartition("/")[2]
    if name.lower().endswith((".md", *OTHER_ENDINGS)) and not name.endswith(".md"):
        problems.add(
            Place(path),
            "page-name",
            "A page's file ends in .md.",
            f"Call it {name[: name.rindex('.')]}.md.",
        )
    elif name == "README.md" and path.startswith("docs/"):
        problems.add(
            Place(path),
            "page-name",
            "A page may not be called README.md.",
            "Call it index.md if it is the page of its folder.",
        )


def _check_module_file(path: str, folders: list[str], problems: Problems) -> None:
    _, name, *below = path.split("/")
    if not below:
        if name not in COURSE_FILES:
            _tell_unread(path, COURSE_FILES, problems)
    elif below[0] not in MODULE_FILES or len(below) > 1 or name not in folders:
        _tell_unread(path, MODULE_FILES, problems)


def _tell_unread(path: str, known: tuple[str, ...], problems: Problems) -> None:
    name = path.rpartition("/")[2]
    problems.add(
        Place(path),
        "file-unknown",
        "Nothing is made of this file.",
        did_you_mean(name, known)
        or f"Move it out of the course, or rename it; read here: {', '.join(known)}.",
    )


def _check_addresses(course: Course, problems: Problems) -> None:
    """Two pages at one address: the site would have one of them only."""
    module_pages = [
        page for module in course.modules.values() for page in (module.page, module.job_aid) if page
    ]
    first: dict[str, str] = {}
    for page in (*module_pages, *course.pages, *course.made):
        url = url_of(page.path, directory_urls=True)
        if first.setdefault(url, page.source) != page.source:
            problems.add(
                Place(page.source),
                "page-twice",
                f"This page would be at “/{url}”, where {first[url]} is.",
                "Rename one of the two.",
            )
