"""No two modules share a sentence: each is written for itself, by one editor's hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
import yaml

from environment import ROOT

RUN = 7
"""Words in a row that two modules may not share."""

NO_PROSE = re.compile(
    r"\{\{.*?\}\}|\{[^}]*\}|<[^>]*>|\]\([^)]*\)|^:+\s|^!!!.*$|[*_`|#]", re.MULTILINE
)
MODULES = sorted(folder.name for folder in (ROOT / "modules").iterdir() if folder.is_dir())


def texts(module: str) -> Iterator[str]:
    """Yield the prose of a module: page, activities, quiz, workshop and slides; not the job aid."""
    folder = ROOT / "modules" / module
    for name in ("index.md", "slides.md"):
        yield (folder / name).read_text(encoding="utf-8").split("---\n", 2)[2]
    for file in (folder / "activities.yml", folder / "workshop.yml", _quiz(module)):
        yield from _strings(yaml.safe_load(file.read_text(encoding="utf-8")))


def _quiz(module: str) -> Path:
    return ROOT / "quizzes" / f"{module}.yml"


def _strings(written: Any) -> Iterator[str]:
    if isinstance(written, dict):
        for key, value in written.items():
            if key != "misconception":  # the name of a belief, which a recall question takes up
                yield from _strings(value)
    elif isinstance(written, list):
        for entry in written:
            yield from _strings(entry)
    elif isinstance(written, str) and " " in written:
        yield written


def runs(module: str) -> dict[str, str]:
    """Return every run of words of a module, with the text it stands in."""
    found = {}
    for text in texts(module):
        words = re.findall(r"[a-z’'0-9]+", NO_PROSE.sub(" ", text).lower())
        for start in range(len(words) - RUN + 1):
            found[" ".join(words[start : start + RUN])] = text

    return found


@pytest.mark.parametrize(("one", "other"), list(combinations(MODULES, 2)))
def test_no_two_modules_share_seven_words_in_a_row(one: str, other: str) -> None:
    shared = runs(one).keys() & runs(other).keys()
    assert sorted(shared) == []
