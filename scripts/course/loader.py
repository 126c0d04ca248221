"""Loading: everything is read once, every problem is collected, then there is one verdict."""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from course.files import files_below, slugs, staged_path
from course.made_pages import make_pages
from course.model.course import Course, slug_in
from course.model.evidence import Claim, Reference
from course.model.glossary import Term
from course.model.page import Page, PageFrontMatter
from course.model.quiz import Quiz
from course.model.recorded import Recorded
from course.model.site import NavEntry, SiteSettings
from course.problems import Place, Problems
from course.readers.folders import look_round
from course.readers.module import read_module
from course.readers.page import read_page
from course.readers.quiz import read_quiz
from course.readers.reading import Reading
from course.readers.recorded import read_recorded
from course.readers.routes import read_routes
from course.readers.routine import read_routine
from course.readers.self_assessment import read_self_assessment
from course.readers.settings import read_contacts, read_settings
from course.readers.toolbox import read_toolbox
from course.rules import check, promises, teaching
from course.written import Written
from course.yaml_tree import SETTINGS, empty_mapping

GLOSSARY_PAGE = "start/glossary.md"
"""The page, as staged, that shows the glossary."""

REVIEWS = "quizzes/reviews"
"""The folder of the part reviews."""

_NOTHING: dict[str, Any] = {"site_name": "", "nav": (), "extra": None}
"""Stands for settings that could not be read, so that everything else can be checked."""

Listed = TypeVar("Listed", Claim, Reference, Term)


def load_course(root: Path, *, teach: bool = False) -> tuple[Course | None, Problems]:
    """Read and check the course below *root*.

    Args:
        root: the project's folder.
        teach: whether to check also how it teaches, and not only that it can be built.

    Returns:
        The course, or None when not even its settings could be read; and all problems. A course
        may be used only if ``problems.fatal()`` is false.
    """
    with _no_collection():
        return _load(root, teach)


def _load(root: Path, teach: bool) -> tuple[Course | None, Problems]:
    problems = Problems()
    reading = Reading(root, problems, Written(root, closed=look_round(root, problems)))
    settings, nav = read_settings(reading)
    recorded = read_recorded(root, problems)
    contacts = read_contacts(reading)
    parts = {entry.path: above[-1] for entry, above in nav.pages() if above}
    modules = {
        slug: read_module(slug, parts.get(f"modules/{slug}/index.md", ""), reading)
        for slug in slugs(root)
    }
    pages, assets = _read_docs(reading)
    base = "modules/claims.md"
    claims = _by_id(reading.records("modules/claims.yml", "claims", Claim, base))
    references = _by_id(reading.records("modules/references.yml", "references", Reference, base))
    terms = _by_id(reading.records("modules/glossary.yml", "terms", Term, GLOSSARY_PAGE))
    course = Course(
        settings=settings or SiteSettings.stand_in(empty_mapping(Place(SETTINGS)), **_NOTHING),
        nav=nav,
        contacts=contacts,
        modules={slug: module for slug, module in modules.items() if module},
        pages=pages,
        claims=claims,
        references=references,
        terms=terms,
        assets=assets,
        recorded=recorded,
        absent=_absent(recorded, nav, modules, reading),
        reviews=_read_reviews(reading),
        self_assessment=read_self_assessment(reading),
        routes=read_routes(reading),
        toolbox=read_toolbox(reading),
        routine=read_routine(reading),
    )
    course = replace(course, made=make_pages(course))
    check(course, reading.written, problems)
    if teach:
        teaching.check(course, reading.written, problems)
    if teach and not recorded.empty:
        promises.check(course, recorded, reading.written, problems)

    return course if settings else None, problems


def _absent(
    recorded: Recorded, nav: NavEntry, modules: Mapping[str, object], reading: Reading
) -> frozenset[str]:
    """Return the modules that were taken out: neither their folder nor their line is there.

    Where the lines cannot be read, the folders decide: that is one problem, and not one for each
    link to a module that is long gone.
    """
    if SETTINGS in reading.written.broken:
        return recorded.modules - modules.keys()
    listed = {slug_in(entry.path) for entry, _ in nav.pages()}

    return recorded.modules - modules.keys() - listed


@contextmanager
def _no_collection() -> Iterator[None]:
    """Pause Python's search for circles: records have none, and a third of the time went into it."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.freeze()  # or the whole course would be searched once more at the end
            gc.enable()


def _read_docs(reading: Reading) -> tuple[tuple[Page, ...], tuple[str, ...]]:
    pages, assets = [], []
    for path in files_below(reading.root, "docs"):
        if path.endswith(".md"):
            page = read_page(path, PageFrontMatter, reading)
            pages += [page] if page else []
        elif not path.endswith(".yml"):
            assets.append(staged_path(path))
    for path in files_below(reading.root, "modules"):
        if not path.endswith((".md", ".yml")):
            assets.append(path)

    return tuple(pages), tuple(assets)


def _read_reviews(reading: Reading) -> dict[str, Quiz]:
    """Return the part reviews; links in them lead from where the modules' pages are."""
    reviews = {}
    for path in files_below(reading.root, REVIEWS):
        if path.endswith(".yml"):
            name = path.removeprefix(f"{REVIEWS}/").removesuffix(".yml")
            quiz = read_quiz(path, f"reviews/{name}", "modules/reviews/index.md", reading)
            if quiz:
                reviews[name] = quiz

    return reviews


def _by_id(records: tuple[Listed, ...]) -> dict[str, Listed]:
    return {record.id: record for record in reversed(records)}
