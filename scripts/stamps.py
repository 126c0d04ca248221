"""What a folder of installed packages was made from, written down beside them."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

NAME = ".installed.json"


def digest(file: Path) -> str:
    """The fingerprint of a lock file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def read(folder: Path) -> dict[str, str]:
    """The folder's stamp; empty when there is none, so that the packages are installed again."""
    try:
        stamp = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}

    return stamp if isinstance(stamp, dict) else {}


def write(folder: Path, stamp: dict[str, str]) -> None:
    """Write the stamp: always the last step."""
    folder.mkdir(exist_ok=True)  # npm makes no folder when there is nothing to install
    (folder / NAME).write_text(json.dumps(stamp, indent=2), encoding="utf-8")


def remove(folder: Path) -> None:
    """Take the stamp away: always the first step, so that an interrupted run leaves none."""
    (folder / NAME).unlink(missing_ok=True)
