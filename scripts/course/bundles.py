"""Bundling the site's own scripts and styles with esbuild.

One classic script for each kind of page, since module scripts do not run from ``file://``.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from course.model.course import Course
from course.staging import DOCS
from course.texts import load_texts

ENTRIES = ("docs/assets/js/course.js", "docs/assets/js/search.js", "docs/assets/css/course.css")
OLDEST_BROWSERS = "es2020"


class BundleError(Exception):
    """Raised when esbuild refuses a script or a style; the text is esbuild's, with file and line."""


def bundle(course: Course, root: Path, esbuild: list[str], *, source_maps: bool = False) -> None:
    """Bundle scripts and styles into the staged docs.

    Args:
        course: gives the course's id and texts, which the scripts hold as constants.
        root: the project's folder.
        esbuild: the command that runs esbuild.
        source_maps: whether a browser's tools shall show the sources.

    Raises:
        BundleError: a script or style has a mistake.
    """
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
        f"--define:COURSE_TEXTS={json.dumps(load_texts().script)}",
        *(["--sourcemap=inline"] if source_maps else []),
    ]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BundleError(done.stderr.strip() or "esbuild stopped without a message.")
