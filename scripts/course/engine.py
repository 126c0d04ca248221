"""The engine that turns staged pages into a site: MkDocs, run as its own program."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from course.files import staged_path
from course.model.course import Course
from course.problems import Place, Problems
from course.staging import SETTINGS

_LINE = re.compile(r"^(WARNING|ERROR)\s+-\s+(.*)$")
_SETTING = re.compile(r"Config value '(\w+)'")
_DOC = re.compile(r"Doc file '([^']+)'|\(in '([^']+)'\)|'([^']+\.md)'")


def build_site(course: Course, root: Path, problems: Problems) -> None:
    """Build the staged pages in strict mode; what the engine refuses becomes problems ``engine``."""
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "-f", SETTINGS],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        env=environment(),
    )
    if done.returncode == 0:
        return
    said = [match for line in done.stderr.splitlines() if (match := _LINE.match(line))]
    for match in said:
        problems.add(_place(match[2], course), "engine", f"The site builder says: {match[2]}", "")
    if not said:
        tail = " ".join(line.strip() for line in (done.stderr or done.stdout).splitlines()[-3:])
        problems.add(Place("mkdocs.yml"), "engine", f"The site builder stopped: {tail}", "")


def environment() -> dict[str, str]:
    """Return the environment for an engine.

    Material for MkDocs 9.8 prints a notice about its end of life on every build, which an author
    can do nothing about; README says what it means for this project.
    """
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1"}


def _place(message: str, course: Course) -> Place:
    """Return the place of the setting or of the page that a message names, as far as it does."""
    setting = _SETTING.match(message)
    if setting:
        return course.settings.at(setting[1])
    match = _DOC.search(message)
    name = next((group for group in match.groups() if group), "") if match else ""
    page = course.all_pages.get(staged_path(name))

    return Place(page.source if page else "mkdocs.yml")
