"""Measure everything and print it: python3 scripts/dev.py bench [SIZE ...]."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench.builds import made_up_courses, real_course
from bench.desk import desk_figures
from bench.figures import tell
from bench.pages import page_figures
from environment import ROOT

SIZES = (12, 100, 300)


def main(arguments: list[str]) -> int:
    """Print every figure beside its budget; 1 when one is over."""
    sizes = tuple(int(size) for size in arguments) or SIZES
    kept = tell("The real course", real_course())
    kept &= tell("A module page", page_figures(ROOT / "site"))
    kept &= tell("A learner with two years of work", desk_figures(ROOT / "site"))
    with tempfile.TemporaryDirectory() as folder:
        title = "Made-up courses, 10 questions a module (name other sizes behind the command)"
        kept &= tell(title, made_up_courses(Path(folder), sizes))

    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
