"""The door for ``mkdocs serve``: stages again when something changes. Does nothing in a build."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
if str(SCRIPTS) not in sys.path:  # MkDocs loads this file by its path
    sys.path.insert(0, str(SCRIPTS))

from mkdocs.plugins import event_priority  # noqa: E402

from course.cli import SERVING, stage_again  # noqa: E402
from course.finish.search_index import write_search_index  # noqa: E402
from course.snapshot import read_snapshot  # noqa: E402

ROOT = SCRIPTS.parent


def on_serve(server: Any, config: Any, **_: Any) -> None:
    """Watch the sources only: staging writes into the docs folder, which would build twice."""
    server.unwatch(config["docs_dir"])


@event_priority(100)  # before the macros plugin, which takes up the course in this event
def on_config(config: Any, **_: Any) -> None:
    """Stage what has changed. With problems the last good pages stay, and the terminal says why."""
    if SERVING in os.environ:
        stage_again(ROOT, json.loads(os.environ[SERVING]))


def on_post_build(config: Any, **_: Any) -> None:
    """Make the search index of the pages as they are served."""
    if SERVING in os.environ:
        write_search_index(read_snapshot(ROOT), Path(config["site_dir"]), directory_urls=True)
        print("The pages are up to date.", flush=True)
