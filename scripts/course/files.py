"""Which files of a project belong to the course, and where each is staged."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

NOT_PAGES = ("docs/assets/css", "docs/assets/js", "docs/overrides")
"""Folders of ``docs/`` that hold sources of the site and are never staged as they are."""

BUNDLES = ("assets/course.js", "assets/search.js", "assets/course.css")
"""The bundled scripts and styles in the staged docs; `course.bundles` writes them."""


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

    return sorted(entry.name for entry in entries if entry.is_dir() and not _hidden(entry.name))


def staged_path(source: str) -> str:
    """Return where a file is staged: ``docs/`` falls away, ``modules/`` stays."""
    return source.removeprefix("docs/")


def _hidden(name: str) -> bool:
    return name.startswith(".") or name.endswith("~")
