"""Putting a finished site in place of the last one, so that there is always a whole one."""

from __future__ import annotations

import shutil
from pathlib import Path

SITE = "site"
NEW = "build/site"
OLD = "build/last-site"
MADE = "build/downloads"


def repair(root: Path) -> None:
    """Put the last site back if an earlier run was ended between the two renames of `swap`."""
    site, old = root / SITE, root / OLD
    if old.exists() and not site.exists():
        old.rename(site)


def swap(root: Path) -> None:
    """Put the new site in place of the last one.

    Two renames within one file system: whatever happens, either ``site/`` or ``build/last-site``
    is whole, and the next run's `repair` brings it back.
    """
    site, new, old = root / SITE, root / NEW, root / OLD
    shutil.rmtree(old, ignore_errors=True)
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def add_downloads(root: Path) -> None:
    """Put the files to download into the new site."""
    made = root / MADE
    if made.is_dir():
        shutil.copytree(made, root / NEW / made.name)
