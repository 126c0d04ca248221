"""Running `check` and its kin on a small course, and what they print."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from course.cli import main


class Outcome(NamedTuple):
    """What a command returned and printed."""

    status: int
    out: str
    err: str


class Commands:
    """The commands of ``scripts/build.py`` for a course in a folder."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._root = root
        self._capsys = capsys

    def run(self, *arguments: str) -> Outcome:
        """Run a command that needs no other program."""
        self._capsys.readouterr()
        status = main(arguments, self._root, [])
        printed = self._capsys.readouterr()

        return Outcome(status, printed.out, printed.err)
