"""The files to download of the real course, made once for all tests of this process."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from course.export.formats import plan
from course.export.product import Product
from course.export.shelf import Shelf
from course.export.workplace import Workplace
from course.exporting import recipe, workplace
from course.loader import load_course
from course.model.absent import published
from course.model.course import Course
from tests.project import copy_project, esbuild

PRINTED = "accountability"
"""The module whose PDFs are made, too: it has stop lines, scenarios, and cells to write in."""


@functools.cache
def project() -> Path:
    """Return a copy of the project."""
    return copy_project(Path(tempfile.mkdtemp(prefix="course-")) / "project")


@functools.cache
def place() -> Workplace:
    """Return what exporters work with."""
    course, problems = load_course(project())
    assert course is not None
    assert not problems.fatal()

    return workplace(published(course), project(), esbuild())


def course() -> Course:
    """Return the course that the files are made of."""
    return place().course


@functools.cache
def products() -> tuple[Product, ...]:
    """Return everything that can be made."""
    return tuple(plan(place()))


@functools.cache
def folder() -> Path:
    """Return the folder with all quick files, and with the slow ones of `PRINTED`."""
    shelf = Shelf(project(), recipe())
    shelf.stock(p for p in products() if not p.slow or p.module == PRINTED or not p.module)

    return shelf.folder


def text_of(path: str) -> str:
    """Return a made file that is text."""
    return (folder() / path).read_text(encoding="utf-8")
