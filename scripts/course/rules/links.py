"""Links: the page, the section and the image that a link names exist."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urlsplit

from course.model.course import Course
from course.model.page import Link, Page
from course.problems import Problems, did_you_mean
from course.written import Written


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check every link and image of the pages and of the texts in YAML files."""
    pages = course.all_pages
    assets = set(course.assets)
    anchors: dict[str, set[str]] = {}
    for link in written.links:
        _check_link(link, course, pages, assets, anchors, written, problems)


def _check_link(
    link: Link,
    course: Course,
    pages: dict[str, Page],
    assets: set[str],
    anchors: dict[str, set[str]],
    written: Written,
    problems: Problems,
) -> None:
    target = link.target
    if not target or "{{" in target:
        if not target:
            problems.add(
                link.place, "link-empty", "This link has no address.", "Write one, or remove it."
            )
        return
    try:
        address = urlsplit(target)
    except ValueError:
        problems.add(link.place, "link-form", f"“{target}” is not an address.", "Correct it.")
        return
    if address.scheme or address.netloc:
        return
    if target.startswith("/"):
        problems.add(
            link.place,
            "link-absolute",
            f"“{target}” begins with a slash, which breaks when the site is not at the top of its host.",
            "Write the way from this page: ../../about/index.md.",
        )
        return
    path = unquote(address.path)
    page_path = (
        posixpath.normpath(posixpath.join(posixpath.dirname(link.base), path))
        if path
        else link.base
    )
    if page_path in pages:
        _check_section(link, pages[page_path], address.fragment, course, anchors, problems)
        return
    if page_path in assets or _broken(page_path, written):
        return
    what = "image" if link.image else "page"
    known = assets if link.image else set(pages)
    near = did_you_mean(page_path, known)
    problems.add(
        link.place,
        f"{what}-missing",
        f"There is no {what} “{page_path}” in the site.",
        near
        or "Links are written from this file to the other, with its ending: ../start/index.md.",
    )


def _broken(path: str, written: Written) -> bool:
    return path in written.broken or f"docs/{path}" in written.broken or path == "modules/claims.md"


def _check_section(
    link: Link,
    page: Page,
    fragment: str,
    course: Course,
    anchors: dict[str, set[str]],
    problems: Problems,
) -> None:
    if not fragment:
        return
    if page.path not in anchors:
        anchors[page.path] = set(page.outline.anchors) | set(_made_anchors(page, course))
    known = anchors[page.path]
    if unquote(fragment) not in known:
        problems.add(
            link.place,
            "section-unknown",
            f"The page “{page.path}” has no section “{fragment}”.",
            did_you_mean(fragment, known)
            or "Use the id behind the heading, {#id}, or give it one.",
        )


def _made_anchors(page: Page, course: Course) -> list[str]:
    """Return the ids that macros make on a page."""
    made = []
    for call in page.outline.macros:
        name = str(call.arguments[0]) if call.arguments else ""
        match call.name:
            case "question" | "activity" | "depth":
                made.append(f"{call.name}-{name}")
            case "quiz":
                made.append(f"quiz-{page.module}")
                module = course.modules.get(page.module)
                questions = module.quiz.questions if module and module.quiz else ()
                made += [f"question-{question.id}" for question in questions]
            case "glossary_list":
                made += [f"term-{term}" for term in course.terms]
            case "job_aid" | "commit":
                made.append(call.name.replace("_", "-"))
    made += [
        f"claim-{call.arguments[0]}"
        for call in page.outline.macros
        if call.name == "claim" and call.arguments
    ]

    return made
