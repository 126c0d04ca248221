"""Interface texts: every word of the site that no author wrote, one table for each language.

The group ``page`` is for HTML made in Python and in templates, ``script`` for JavaScript.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml


class Texts(NamedTuple):
    """The interface texts of one language."""

    page: dict[str, str]
    script: dict[str, str]


@cache
def load_texts(language: str = "en") -> Texts:
    """Return the texts of a language, such as ``en``.

    Raises:
        FileNotFoundError: there is no table for the language.
    """
    table = Path(__file__).with_name(f"{language}.yml")
    written = yaml.load(table.read_text(encoding="utf-8"), yaml.CSafeLoader)

    return Texts(written["page"], written["script"])
