"""Interface texts: every word of the site that no author wrote, one table for each language.

The group ``page`` is for HTML made in Python and in templates, ``script`` for JavaScript. A page
has the texts of its scripts once. What only some kinds of pages need is in a group of its own:
``desk`` for "My course", ``facilitate`` for facilitators, ``deck`` for slides.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

ENGLISH = "en"


class Texts(NamedTuple):
    """The interface texts of one language."""

    page: dict[str, str]
    facilitate: dict[str, str]
    deck: dict[str, str]
    script: dict[str, str]
    desk: dict[str, str]


def languages() -> list[str]:
    """Return the languages that have a table, by their codes."""
    return sorted(table.stem for table in Path(__file__).parent.glob("*.yml"))


def table_of(language: str) -> str:
    """Return the path of a language's table, relative to the project."""
    return f"scripts/course/texts/{language}.yml"


@cache
def load_texts(language: str) -> Texts:
    """Return the texts of a language, such as ``en``.

    A text that its table does not have is English, so that a translation may grow.

    Raises:
        FileNotFoundError: there is no table for the language.
    """
    english, own = _read(ENGLISH), _read(language)

    return Texts(*({**english[n], **own[n]} for n in range(len(Texts._fields))))


def missing_texts(language: str) -> list[str]:
    """Return the keys that English has and a language's table does not, as ``group.key``."""
    english, own = _read(ENGLISH), _read(language)

    return [
        f"{group}.{key}"
        for group in Texts._fields
        for key in getattr(english, group)
        if key not in getattr(own, group)
    ]


@cache
def _read(language: str) -> Texts:
    table = Path(__file__).with_name(f"{language}.yml")
    written = yaml.load(table.read_text(encoding="utf-8"), yaml.CSafeLoader)

    return Texts(*(written.get(group) or {} for group in Texts._fields))
