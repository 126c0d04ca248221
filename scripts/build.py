"""The command line: check, site (the default), export, stage, serve, new, schema. Try --help."""

from __future__ import annotations

import sys
from pathlib import Path

import environment
import pango

ROOT = Path(__file__).resolve().parent.parent
PRINTING = ("site", "export")
"""The commands that make PDFs."""


def main() -> int:
    """Run a command inside the project's own environment, which is made when it is missing."""
    here = environment.rerun_inside("site")
    command = next((word for word in sys.argv[1:] if not word.startswith("-")), "site")
    if command in PRINTING and "--quick" not in sys.argv:
        pango.ensure(ROOT / ".venv")
    from course.cli import main as run  # its packages are there only inside the environment

    return run(sys.argv[1:], ROOT, here.front_end_tool("esbuild"))


if __name__ == "__main__":
    sys.exit(main())
