"""Drafts: what is published says what it loses while a module is not."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from course.model.course import Course, Module, slug_in
from course.model.routine import Beat
from course.model.self_assessment import Dimension
from course.problems import Place, Problems, Severity
from course.written import Written


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check what leads from published pages and questions to drafts (see `course.model.absent`)."""
    drafts = {slug for slug, module in course.modules.items() if module.front_matter.draft}
    if not drafts:
        return

    def tell(found: Iterator[tuple[Place, str]], what: str, severity: Severity) -> None:
        for place, slug in found:
            if slug in drafts and _module_of(place.path) not in drafts:
                problems.add(
                    place,
                    "leads-to-draft",
                    f"The module “{slug}” is a draft, {what}.",
                    "Remove its “draft: true” when it is finished, or take this out.",
                    severity,
                )

    tell(_links(written), "so this link is left out of the published site", "notice")
    tell(_routes(course), "so this route is left out of the published site", "notice")
    tell(_tools(course), "so its tool is left out of the published site", "notice")
    tell(_aims(course), "so this is left out of the published site", "notice")
    tell(_questions(course), "so this is left out of the published site", "notice")
    tell(_calls("question", course), "so nothing is shown here on the published site", "notice")
    tell(_calls("activity", course), "and its activity cannot be shown here", "error")


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


def _routes(course: Course) -> Iterator[tuple[Place, str]]:
    for route in course.routes:
        for key, slugs in (("modules", route.modules), ("hard_times", route.hard_times)):
            yield from ((route.at(key, number), slug) for number, slug in enumerate(slugs))


def _aims(course: Course) -> Iterator[tuple[Place, str]]:
    dimensions = course.self_assessment.dimensions if course.self_assessment else ()
    beats = course.routine.beats if course.routine else ()
    aims: tuple[Dimension | Beat, ...] = (*dimensions, *beats)
    for aim in aims:
        for number, slug in enumerate(aim.modules):
            yield aim.at("modules", number), slug


def _tools(course: Course) -> Iterator[tuple[Place, str]]:
    for situation in course.toolbox.situations if course.toolbox else ():
        for number, slug in enumerate(situation.modules):
            yield situation.at("modules", number), slug


def _calls(macro: str, course: Course) -> Iterator[tuple[Place, str]]:
    owners = course.questions if macro == "question" else course.activities
    for page in course.all_pages.values():
        for call in page.outline.macros:
            owner: tuple[Module, object] | None = (
                owners.get(str(call.arguments[0]))
                if call.name == macro and call.arguments
                else None
            )
            if owner:
                yield call.place, owner[0].slug
