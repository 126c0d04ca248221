"""Which files of a project belong to the course, and where each is staged."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from course.problems import nearest

NOT_PAGES = ("docs/assets/css", "docs/assets/js", "docs/overrides")
"""Folders of ``docs/`` that hold sources of the site and are never staged as they are."""

BUNDLES = (
    "assets/course.js",
    "assets/quiz.js",
    "assets/search.js",
    "assets/facilitate.js",
    "assets/toolbox.js",
    "assets/check.js",
    "assets/plan.js",
    "assets/marks.js",
    "assets/home.js",
    "assets/desk.js",
    "assets/review.js",
    "assets/course.css",
    "assets/facilitate.css",
    "assets/toolbox.css",
    "assets/sheets.css",
    "assets/desk.css",
)
"""The bundled scripts and styles in the staged docs; `course.bundles` writes them."""

COURSE_FILES = (
    "claims.yml",
    "glossary.yml",
    "references.yml",
    "routes.yml",
    "routine.yml",
    "self-assessment.yml",
    "toolbox.yml",
)
"""The files that stand in ``modules/`` itself, beside the folders of the modules."""

MODULE_FILES = ("activities.yml", "index.md", "job-aid.md", "slides.md", "workshop.yml")
"""A module's files that something is made of; drawings and pictures stand beside them."""


def files_below(root: Path, folder: str) -> Iterator[str]:
    """Yield the files below a folder, sorted, as paths relative to *root* with ``/``.

    Hidden files and folders, editors' backups and the folders of `NOT_PAGES` are left out.
    """
    for directory, folders, names in os.walk(root / folder):
        here = Path(directory).relative_to(root).as_posix()
        folders[:] = sorted(
            name for name in folders if not _hidden(name) and f"{here}/{name}" not in NOT_PAGES
        )
        for name in sorted(names):
            if not _hidden(name):
                yield f"{here}/{name}"


def slugs(root: Path) -> list[str]:
    """Return the names of the module folders, sorted."""
    try:
        entries = list((root / "modules").iterdir())
    except OSError:  # `course.readers.folders` has said so
        return []

    return sorted(
        entry.name
        for entry in entries
        if entry.is_dir() and not _hidden(entry.name) and entry.name not in COURSE_FILES
    )


def stands(file: Path) -> Literal["file", "folder", ""]:
    """Return what is at a path that an author wrote, which may be no path at all."""
    try:
        mode = file.stat().st_mode
    except (OSError, ValueError):
        return ""
    if stat.S_ISDIR(mode):
        return "folder"

    return "file" if stat.S_ISREG(mode) else ""


def misnamed(root: Path, folder: str, name: str) -> str:
    """Return the file of a module's folder that was meant to be called *name*, or ""."""
    others = {
        path.removeprefix(f"{folder}/")
        for path in files_below(root, folder)
        if path.endswith((".md", ".yml", ".yaml"))
    }

    return nearest(name, others - set(MODULE_FILES))


def staged_path(source: str) -> str:
    """Return where a file is staged: ``docs/`` falls away, ``modules/`` stays."""
    return source.removeprefix("docs/")


def _hidden(name: str) -> bool:
    return name.startswith(".") or name.endswith("~")
