"""Bundling the site's own scripts and styles with esbuild.

One classic script for each kind of page, since module scripts do not run from ``file://``.
"""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from course.files import BUNDLES
from course.model.course import Course
from course.problems import Place, Problems
from course.staging import DOCS
from course.texts import load_texts

ENTRIES = tuple(
    path.replace("assets/", "docs/assets/css/" if path.endswith(".css") else "docs/assets/js/")
    for path in BUNDLES
)
OLDEST_BROWSERS = "es2020"
_ERROR = re.compile(r"\[ERROR\] (.+)\n(?:\n +(\S+?):(\d+):(\d+):)?")


def bundle(
    course: Course,
    root: Path,
    esbuild: list[str],
    problems: Problems,
    *,
    source_maps: bool = False,
) -> None:
    """Bundle scripts and styles into the staged docs; mistakes in them are problems ``bundle``.

    Args:
        course: gives the course's id and texts, which the scripts hold as constants.
        root: the project's folder.
        esbuild: the command that runs esbuild.
        problems: where mistakes are recorded.
        source_maps: whether a browser's tools shall show the sources.
    """
    texts = load_texts(course.language)
    command = [
        *esbuild,
        *ENTRIES,
        "--bundle",
        "--minify",
        "--format=iife",
        f"--target={OLDEST_BROWSERS}",
        f"--outdir={DOCS}/assets",
        "--outbase=docs/assets",
        "--entry-names=[name]",
        "--log-level=error",
        "--color=false",
        "--external:*.svg",
        f"--define:COURSE_ID={json.dumps(course.settings.extra.course_id)}",
        f"--define:COURSE_TEXTS={json.dumps(texts.script)}",
        f"--define:FACILITATE_TEXTS={json.dumps(texts.facilitate)}",
        *(["--sourcemap=inline"] if source_maps else []),
    ]
    done = subprocess.run(
        command, cwd=root, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode:
        _tell(done.stderr, problems)


def _tell(said: str, problems: Problems) -> None:
    """Record esbuild's errors; each is a line with a sign, and below it the place."""
    found = _ERROR.findall(said)
    for message, path, line, column in found:
        place = Place(path, int(line), int(column) + 1) if path else Place("docs/assets")
        problems.add(place, "bundle", f"The bundler says: {message}", "")
    if not found:
        problems.add(Place("docs/assets"), "bundle", f"The bundler stopped: {said.strip()}", "")
