"""Looking round in the folders of a course before anything is read.

Links that lead out of the project would publish what the author does not mean to; what may not be
read would be missing without a word.
"""

from __future__ import annotations

import os
from pathlib import Path

from course.problems import Place, Problems
from course.source import leads_out, tell_symlink, tell_unreadable

FOLDERS = {
    "docs": "the pages that are no modules",
    "modules": "the modules",
    "quizzes": "the quizzes",
}
"""The folders of a course, and what each holds."""


def look_round(root: Path, problems: Problems) -> set[str]:
    """Return the files and folders that are closed to us; each of them is a problem."""
    closed: set[str] = set()
    for folder, holds in FOLDERS.items():
        if (root / folder).is_symlink() and leads_out(root / folder, root):
            tell_symlink(Place(folder), problems)
            closed.add(folder)
        elif not (root / folder).is_dir():
            problems.add(
                Place(folder),
                "folder-missing",
                f"There is no folder “{folder}”, which holds {holds}.",
                "Restore it; if a file bears its name, rename the file.",
            )
            closed.add(folder)
        else:
            _look_into(folder, root, closed, problems)

    return closed


def _look_into(folder: str, root: Path, closed: set[str], problems: Problems) -> None:
    try:
        with os.scandir(root / folder) as found:
            entries = [entry for entry in found if not entry.name.startswith(".")]
    except OSError as error:
        tell_unreadable(Place(folder), error, problems)
        closed.add(folder)
        return
    for entry in entries:
        path = f"{folder}/{entry.name}"
        if entry.is_symlink():
            _check_link(path, root, closed, problems)
        elif entry.is_dir():
            _look_into(path, root, closed, problems)
        elif not os.access(entry.path, os.R_OK, effective_ids=_EFFECTIVE) or not entry.is_file():
            _check_open(path, root, closed, problems)


_EFFECTIVE = os.access in os.supports_effective_ids


def _check_link(path: str, root: Path, closed: set[str], problems: Problems) -> None:
    file = root / path
    if leads_out(file, root) or not file.exists():
        tell_symlink(Place(path), problems)
    elif file.is_dir():
        problems.add(
            Place(path),
            "symlink",
            "This folder is a link, which is not followed.",
            "Move the folder itself here.",
        )
    else:
        return
    closed.add(path)


def _check_open(path: str, root: Path, closed: set[str], problems: Problems) -> None:
    closed.add(path)
    if not (root / path).is_file():
        problems.add(
            Place(path),
            "unreadable",
            "This is neither a file nor a folder.",
            "Remove it from the project.",
        )
        return
    try:
        (root / path).open("rb").close()
    except OSError as error:
        tell_unreadable(Place(path), error, problems)
