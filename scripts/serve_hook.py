"""The door for ``mkdocs serve``: stages again when something changes. Does nothing in a build."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
if str(SCRIPTS) not in sys.path:  # MkDocs loads this file by its path
    sys.path.insert(0, str(SCRIPTS))

SERVING = "COURSE_SERVING"
"""Set by `course.cli` while the site is served; holds the command that runs esbuild."""

ROOT = SCRIPTS.parent


class _Serving:
    """The course as it is served; MkDocs gives hooks no object of their own."""

    course: Any = None


def on_serve(server: Any, config: Any, **_: Any) -> None:
    """Watch the sources only: staging writes into the docs folder, which would build twice."""
    server.unwatch(config["docs_dir"])


def on_config(config: Any, **_: Any) -> None:
    """Stage what has changed. With problems the last good pages stay, and the terminal says why."""
    if SERVING in os.environ:
        from course.cli import stage_again  # a build shall not pay for what it does not use

        _Serving.course = stage_again(ROOT, json.loads(os.environ[SERVING])) or _Serving.course


def on_post_build(config: Any, **_: Any) -> None:
    """Finish the pages as they are served."""
    if SERVING in os.environ:
        from course.cli import Stopped, finish

        with suppress(Stopped):  # the terminal says which call did not arrive
            finish(_Serving.course, Path(config["site_dir"]))
        print("The pages are up to date.", flush=True)
