"""Ids: learners' results, links and exports hang on them, so each names one thing only."""

from __future__ import annotations

import re

from course.files import slugs
from course.model.course import Course
from course.model.record import ID_PATTERN
from course.problems import Place, Problems, shown
from course.written import Written, objectives_of

_WORDS = {
    "questions": "question",
    "activities": "activity",
    "claims": "claim",
    "references": "reference",
    "terms": "term",
    "routes": "route",
}

_EVIDENCE = ("claim", "reference", "term", "dimension")


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check that ids are unique: course-wide for questions, activities and evidence, else inside."""
    for kind, word in _WORDS.items():
        check_unique(written.ids.get(kind, []), word, "in the course", problems)
    for module in course.modules.values():
        objectives = written.ids.get(objectives_of(module.slug), [])
        check_unique(objectives, "objective", "in the module", problems)
        for activity in module.activities:
            check_unique(
                [(f.id, f.at("id")) for f in activity.fields], "field", "in the activity", problems
            )
    for slug in slugs(written.root):
        if not re.match(ID_PATTERN, slug):
            problems.add(
                Place(f"modules/{slug}/index.md"),
                "id-form",
                f"The folder “{slug}” is not named like an id.",
                "A module's folder has small letters, digits and single hyphens: two-jobs.",
            )
    _check_aliases(course, problems)


def _check_aliases(course: Course, problems: Problems) -> None:
    """Two pages, or two terms, that claim one name send a searcher to the wrong one."""
    of_pages = [
        (alias, page.front_matter.at("aliases", number))
        for page in course.written_pages
        for number, alias in enumerate(page.front_matter.aliases)
    ]
    of_terms = [
        (name, place)
        for term in course.terms.values()
        for name, place in (
            (term.term, term.at("term")),
            *((also, term.at("also", number)) for number, also in enumerate(term.also)),
        )
    ]
    for named, what in ((of_pages, "page"), (of_terms, "term")):
        first: dict[str, Place] = {}
        for name, place in named:
            there = first.setdefault(name.casefold(), place)
            if there != place:
                problems.add(
                    place,
                    "alias-twice",
                    f"“{shown(name)}” is already a name for a {what} (first at {there}).",
                    "Keep it where a reader would look for it first.",
                )


def check_unique(
    pairs: list[tuple[str, Place]], word: str, inside: str, problems: Problems
) -> None:
    """Record ids that occur twice.

    Args:
        pairs: each id with its place, in the order written.
        word: what the ids name, for the message: ``question``.
        inside: where they must be unique: ``in the course``.
        problems: where problems are recorded.
    """
    first: dict[str, Place] = {}
    for name, place in pairs:
        if name in first:
            problems.add(
                place,
                "duplicate-id",
                f"The {word} id “{name}” is used twice {inside} (first at {first[name]}).",
                "Keep one of the two, or give one another id."
                if word in _EVIDENCE
                else "Give the newer one another id; the older one may already hold learners' results.",
            )
        first.setdefault(name, place)


def where_first(first: Place, _second: Place) -> str:
    """Return where something stood first, for what stands again."""
    return f"first at {first}"
