"""Pango, which lays out the PDFs: a library of the system, and so the one thing pip cannot bring."""

from __future__ import annotations

import ctypes
from pathlib import Path

import commands

PACKAGES = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0", "fonts-liberation")
"""The libraries, and letters for a machine that has none."""

NAMES = ("libpango-1.0.so.0", "libpango-1.0.dylib", "libpango-1.0-0.dll", "pango-1.0")
TRIED = "pango-tried"


def found() -> bool:
    """Return whether the library is where the system looks for libraries."""
    for name in NAMES:
        try:
            ctypes.CDLL(name)
        except OSError:
            continue
        return True

    return False


def ensure(folder: Path) -> None:
    """Install Pango where that needs no password; once, for whoever has no network has none tomorrow.

    Args:
        folder: where it is noted that it was tried.
    """
    note = folder / TRIED
    if found() or note.exists():
        return
    commands.apt_install(*PACKAGES)
    note.touch()
