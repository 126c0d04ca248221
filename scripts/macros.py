"""The door for mkdocs-macros: registers what pages may call. See `course.render.macros`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
if str(SCRIPTS) not in sys.path:  # the plugin loads this file by its path
    sys.path.insert(0, str(SCRIPTS))

from course.model.macros import MACROS  # noqa: E402
from course.render.macros import PageMacros  # noqa: E402
from course.snapshot import read_snapshot  # noqa: E402


def define_env(env: Any) -> None:
    """Register every macro of the course; called by the plugin once for each build."""
    macros = PageMacros(
        read_snapshot(SCRIPTS.parent),
        directory_urls=env.conf["use_directory_urls"],
        front_matter=lambda: env.page.meta,
    )
    for name in MACROS:
        env.macro(getattr(macros, name), name)
