"""A copy of this project in a folder of its own, to build there without touching ours."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from course.cli import main
from environment import ROOT, ensure

SOURCES = ("docs", "modules", "quizzes", "scripts", "mkdocs.yml")


def copy_project(folder: Path) -> Path:
    """Copy what a site is built from into *folder*, with our installed front-end packages."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, folder / name)
    (folder / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)

    return folder


@functools.cache
def esbuild() -> list[str]:
    """Return the command that runs esbuild."""
    return ensure("develop").front_end_tool("esbuild")


def build(project: Path, *arguments: str) -> int:
    """Run a command of scripts/build.py on a project; returns its exit status.

    A site is built without PDFs and zips, which no test of pages needs; `tests/test_export.py` makes
    those that it looks into.
    """
    words = arguments or ("site",)
    quick = ("--quick",) if words[0] == "site" else ()

    return main((*words, *quick), project, esbuild())


def in_project(project: Path, code: str) -> str:
    """Run Python with the scripts of a copy, which may differ from ours; returns what it prints."""
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(project / "scripts")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    ).stdout


@functools.cache
def built_site() -> Path:
    """Return the real course's site, built once for all tests of this process."""
    project = copy_project(Path(tempfile.mkdtemp(prefix="course-")) / "project")
    if build(project) != 0:
        raise AssertionError("The real course does not build; run make site to see why.")

    return project / "site"
