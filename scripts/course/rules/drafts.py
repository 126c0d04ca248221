"""Drafts: nothing that is published leads to a module that is not."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from course.model.course import Course, Module, slug_in
from course.problems import Place, Problems
from course.written import Written


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check what leads from published pages and questions to drafts.

    What a glossary term points to is left out by itself (`Course.published`).
    """
    drafts = {slug for slug, module in course.modules.items() if module.front_matter.draft}
    if not drafts:
        return
    for place, slug in (*_links(written), *_questions(course), *_calls(course)):
        if slug in drafts and _module_of(place.path) not in drafts:
            problems.add(
                place,
                "leads-to-draft",
                f"This leads to the module “{slug}”, which is a draft and not published.",
                "Take it out until the module is published, or remove its “draft: true”.",
            )


def _module_of(source: str) -> str:
    """Return the slug of the module that a file belongs to, or ""."""
    folder, _, name = source.partition("/")

    return name.removesuffix(".yml") if folder == "quizzes" else slug_in(source)


def _links(written: Written) -> Iterator[tuple[Place, str]]:
    for link in written.links:
        path = unquote(link.target.partition("#")[0])
        if path and ":" not in path:
            folder = posixpath.dirname(link.base)
            yield link.place, slug_in(posixpath.normpath(posixpath.join(folder, path)))


def _questions(course: Course) -> Iterator[tuple[Place, str]]:
    for _module, question in course.questions.values():
        if "/" in question.objective:
            yield question.at("objective"), question.objective.rpartition("/")[0]
        if question.reread and "#" in question.reread:
            yield question.at("reread"), question.reread.rpartition("#")[0]


def _calls(course: Course) -> Iterator[tuple[Place, str]]:
    for page in course.all_pages.values():
        for call in page.outline.macros:
            name = str(call.arguments[0]) if call.arguments else ""
            owner: tuple[Module, object] | None = None
            if call.name == "question":
                owner = course.questions.get(name)
            elif call.name == "activity":
                owner = course.activities.get(name)
            if owner:
                yield call.place, owner[0].slug
