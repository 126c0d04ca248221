"""The course as it was staged, kept for the engine's own process, where the macros run.

The macros then render the very course that was checked and staged, also while an author is in the
middle of an edit that does not check, and nothing is read twice.
"""

from __future__ import annotations

import pickle
from pathlib import Path

from course.model.course import Course

SNAPSHOT = "build/course.pickle"


def write_snapshot(course: Course, root: Path) -> None:
    """Keep the course below *root* for the engine."""
    file = root / SNAPSHOT
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(pickle.dumps(course))


def read_snapshot(root: Path) -> Course:
    """Return the course that was staged last.

    Raises:
        FileNotFoundError: nothing has been staged yet.
    """
    # Our own build wrote the file; nothing from elsewhere is ever put there.
    course: Course = pickle.loads((root / SNAPSHOT).read_bytes())  # noqa: S301

    return course
