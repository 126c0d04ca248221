"""The door for mkdocs-macros: registers what pages may call. See `course.render.macros`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
if str(SCRIPTS) not in sys.path:  # the plugin loads this file by its path
    sys.path.insert(0, str(SCRIPTS))

from course.loader import load_course  # noqa: E402
from course.model.macros import MACROS  # noqa: E402
from course.render.macros import PageMacros  # noqa: E402


def define_env(env: Any) -> None:
    """Register every macro of the course; called by the plugin once for each build."""
    course, problems = load_course(SCRIPTS.parent)
    if course is None or problems.fatal():
        raise SystemExit("The course has problems; run scripts/build.py check.")
    macros = PageMacros(
        course,
        directory_urls=env.conf["use_directory_urls"],
        front_matter=lambda: env.page.meta,
    )
    for name in MACROS:
        env.macro(getattr(macros, name), name)
