"""Bundling the site's own scripts and styles with esbuild.

One classic script for each kind of page, since module scripts do not run from ``file://``.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping
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
PARTS = (
    "docs/assets/js/deck.js",
    "docs/assets/js/workbooks.js",
    "docs/assets/css/deck.css",
    "docs/assets/css/deck-running.css",
    "docs/assets/css/paper.css",
    "docs/assets/css/sheet.css",
)
"""What is put into files to download, and never published by itself."""

PARTS_FOLDER = "build/parts"
OLDEST_BROWSERS = "es2020"
OLDEST_FOR_DECKS = "es2020,chrome105,firefox110,safari16"
"""The first browsers with container units, which a slide is measured in."""
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
    maps = ["--sourcemap=inline"] if source_maps else []
    texts = load_texts(course.language)
    words = {
        "COURSE_TEXTS": texts.script,
        "FACILITATE_TEXTS": texts.facilitate,
        "DESK_TEXTS": texts.desk,
    }
    command = [*esbuild, *maps, *_constants(course, words)]
    _run(ENTRIES, f"{DOCS}/assets", OLDEST_BROWSERS, root, command, problems)


def bundle_parts(course: Course, root: Path, esbuild: list[str], problems: Problems) -> None:
    """Bundle what files to download are made with into `PARTS_FOLDER`, like `bundle`."""
    texts = load_texts(course.language)
    # A deck shows a timer, and nothing else of what the pages' scripts say.
    timer = {key: words for key, words in texts.script.items() if key.startswith("timer-")}
    command = [*esbuild, *_constants(course, {"COURSE_TEXTS": timer | texts.deck})]
    _run(PARTS, PARTS_FOLDER, OLDEST_FOR_DECKS, root, command, problems)


def read_parts(root: Path) -> dict[str, str]:
    """Return the bundled parts by name, such as ``deck.css``."""
    names = [Path(part).name for part in PARTS]

    return {name: (root / PARTS_FOLDER / name).read_text(encoding="utf-8") for name in names}


def _constants(course: Course, texts: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Return the options of esbuild that put the course's id and texts into the scripts."""
    values = {"COURSE_ID": course.settings.extra.course_id, **texts}

    return [f"--define:{name}={json.dumps(value)}" for name, value in values.items()]


def _run(
    entries: tuple[str, ...],
    folder: str,
    browsers: str,
    root: Path,
    esbuild: list[str],
    problems: Problems,
) -> None:
    command = [
        *esbuild,
        *entries,
        "--bundle",
        "--minify",
        "--format=iife",
        f"--target={browsers}",
        f"--outdir={folder}",
        "--outbase=docs/assets",
        "--entry-names=[name]",
        "--log-level=error",
        "--color=false",
        "--external:*.svg",
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
