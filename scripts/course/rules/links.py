"""Links: the page, the section and the image that a link names exist."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote, urlsplit

from course.model.course import Course, slug_in
from course.model.page import Link, Page
from course.problems import Problems, did_you_mean, nearest, shown
from course.rules.absent import tell_absent
from course.urls import url_of
from course.written import Written

SCHEMES = ("http", "https", "mailto", "tel", "sms", "data")
"""The beginnings of addresses that lead out of the site."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check every link and image of the pages and of the texts in YAML files."""
    targets = _Targets(course, written)
    for link in written.links:
        _check_link(link, targets, problems)


@dataclass
class _Targets:
    """What links may lead to."""

    course: Course
    written: Written

    @cached_property
    def pages(self) -> dict[str, Page]:
        return self.course.all_pages

    @cached_property
    def assets(self) -> set[str]:
        return set(self.course.assets)

    @cached_property
    def urls(self) -> dict[str, Page]:
        """The pages by their URL without the slash at its end, as HTML names them."""
        return {
            url_of(path, directory_urls=True).rstrip("/"): page for path, page in self.pages.items()
        }

    @cached_property
    def _anchors(self) -> dict[str, set[str]]:
        return {}

    def anchors(self, page: Page) -> set[str]:
        """Return the ids that are on a page when it is built."""
        if page.path not in self._anchors:
            made = _made_anchors(page, self.course)
            self._anchors[page.path] = {*page.outline.anchors, *made}

        return self._anchors[page.path]


def _check_link(link: Link, targets: _Targets, problems: Problems) -> None:
    target = link.target
    if not target:
        problems.add(
            link.place, "link-empty", "This link has no address.", "Write one, or remove it."
        )
        return
    if "{{" in target:
        return
    try:
        address = urlsplit(target)
    except ValueError:
        _tell_form(link, "Correct it.", problems)
        return
    if address.scheme or address.netloc:
        _check_outer(link, address.scheme, address.netloc, problems)
    elif target.startswith("/"):
        problems.add(
            link.place,
            "link-absolute",
            f"“{shown(target)}” begins with a slash, which breaks when the site is not at the "
            "top of its host.",
            "Write the way from this page: ../../about/index.md.",
        )
    else:
        _check_inner(link, unquote(address.path), address.fragment, targets, problems)


def _check_outer(link: Link, scheme: str, host: str, problems: Problems) -> None:
    if scheme in ("http", "https") and not host:
        _tell_form(link, "Write it whole: https://example.org/page.", problems)
    elif scheme and scheme not in SCHEMES:
        near = nearest(scheme, SCHEMES)
        hint = f"Did you mean “{near}:”?" if near else f"It may begin with: {', '.join(SCHEMES)}."
        _tell_form(link, hint, problems)


def _tell_form(link: Link, hint: str, problems: Problems) -> None:
    problems.add(link.place, "link-form", f"“{shown(link.target)}” is not an address.", hint)


def _check_inner(
    link: Link, path: str, fragment: str, targets: _Targets, problems: Problems
) -> None:
    folder = posixpath.dirname(link.base)
    if link.html:
        folder = url_of(link.base, directory_urls=True).rstrip("/")
    goal = posixpath.normpath(posixpath.join(folder, path)) if path else link.base
    page = targets.pages.get(goal)
    if link.html and path:
        page = targets.urls.get(goal.removesuffix("index.html").rstrip("/").removeprefix("."))
    if page is not None:
        known = targets.anchors(page)
        if fragment and unquote(fragment) not in known and not targets.written.is_broken(page.path):
            problems.add(
                link.place,
                "section-unknown",
                f"The page “{page.path}” has no section “{shown(fragment)}”.",
                did_you_mean(fragment, known)
                or "Use the id behind the heading, {#id}, or give it one.",
            )
    elif slug_in(goal) in targets.course.absent:
        tell_absent(link.place, slug_in(goal), "this link is left out", problems)
    elif goal not in targets.assets and not _leads_to_broken(link, goal, targets.written):
        _tell_missing(link, goal, path, targets, problems)


def _leads_to_broken(link: Link, goal: str, written: Written) -> bool:
    """Return whether a link leads to a page that is there and cannot be used."""
    pages = (f"{goal}/index.md", f"{goal}.md") if link.html else (goal,)

    return any(written.is_broken(page.removeprefix("./")) for page in pages)


def _tell_missing(link: Link, goal: str, path: str, targets: _Targets, problems: Problems) -> None:
    as_markdown = posixpath.normpath(posixpath.join(posixpath.dirname(link.base), path))
    if link.html and as_markdown in targets.pages:
        problems.add(
            link.place,
            "link-html",
            f"In HTML, “{shown(path)}” stays as it is, and leads nowhere on the site.",
            f"Write the link in Markdown, [text]({shown(path)}).",
        )
        return
    what = "image" if link.image else "page"
    near = nearest(goal, targets.assets if link.image else targets.pages)
    hint = "Links are written from this file to the other, with its ending: ../start/index.md."
    if near:
        way = posixpath.relpath(near, posixpath.dirname(link.base) or ".")
        hint = f"Did you mean “{way}”?"
    elif link.html:
        hint = "Write the link in Markdown, [text](../start/index.md)."
    elif path.startswith("www."):
        hint = f"If it leads out of the site, write “https://{shown(path)}”."
    problems.add(
        link.place, f"{what}-missing", f"There is no {what} “{shown(goal)}” in the site.", hint
    )


def _made_anchors(page: Page, course: Course) -> list[str]:
    """Return the ids that macros make on a page."""
    made = []
    for call in page.outline.macros:
        name = str(call.arguments[0]) if call.arguments else ""
        match call.name:
            case "question" | "activity" | "depth" | "diagram" | "claim":
                made.append(f"{call.name}-{name}")
            case "quiz":
                made.append(f"quiz-{page.module}")
                module = course.modules.get(page.module)
                questions = module.quiz.questions if module and module.quiz else ()
                made += [f"question-{question.id}" for question in questions]
            case "review" if name in course.reviews:
                made.append(f"review-{name}")
                made += [f"question-{question.id}" for question in course.reviews[name].questions]
            case "glossary_list":
                made += [f"term-{term}" for term in course.terms]
            case "toolbox" if course.toolbox:
                made += [f"for-{situation.id}" for situation in course.toolbox.situations]
                made += [f"tool-{slug}" for slug in course.modules]
            case "route_list":
                made += [f"route-{route.id}" for route in course.shown_routes]
            case "job_aid" | "commit":
                made.append(call.name.replace("_", "-"))

    return made
