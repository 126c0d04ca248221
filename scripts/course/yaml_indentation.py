"""Which of several lines has the wrong indentation, where libyaml only knows that one of them has.

It reads from the top and stops at the first line that does not fit those above it; often it is the
one above that an author has moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_KEY_LINE = re.compile(r"(?:- )?[\w-]+:(?: |$)")


class Line(NamedTuple):
    """A line that is not empty.

    Attributes:
        start: where it begins in the text.
        margin: how many spaces it begins with.
        words: the rest of it.
    """

    start: int
    margin: int
    words: str

    @property
    def indent(self) -> int:
        """Where its key begins: “- ” counts as spaces."""
        return self.margin + 2 * self.is_entry

    @property
    def is_entry(self) -> bool:
        """Whether it begins an entry of a list."""
        return self.words.startswith("- ")

    @property
    def position(self) -> int:
        """Where its words begin in the text."""
        return self.start + self.margin


def line_at(text: str, position: int) -> Line:
    """Return the line of a position."""
    start = text.rfind("\n", 0, position) + 1
    line = text[start:].split("\n", 1)[0]
    words = line.lstrip(" ")

    return Line(start, len(line) - len(words), words)


def entry_without_hyphen(text: str, position: int) -> int | None:
    """Return where the list begins whose second entry is at *position*, if it lacks its hyphen."""
    here = line_at(text, position)
    if not here.is_entry or here.position != position:
        return None
    first = None
    for line in _above(text, here):
        if line.margin < here.margin:
            break
        first = line

    return first.position if first and first.margin == here.indent and not first.is_entry else None


def first_line_off(text: str, position: int) -> int | None:
    """Return where the line above begins, if it opens a block in which only it is out of line."""
    here = line_at(text, position)
    above = _above(text, here)
    first, parent = next(above, None), next(above, None)
    if first is None or parent is None or first.margin < parent.indent + (not first.is_entry):
        return None
    fits = parent.indent + 2
    expected = fits + 2 if first.is_entry and not here.is_entry else fits

    return first.position if here.margin == expected and first.margin != fits else None


def key_too_shallow(text: str, key: int, position: int) -> int | None:
    """Return where the line of a key begins, if the lines above and below it stand further right."""
    line, here = line_at(text, key), line_at(text, position)
    above = next(_above(text, line), None)
    if above is None or not _KEY_LINE.match(above.words):
        return None

    return line.position if above.indent == here.indent > line.indent else None


def is_list_of_words(text: str, position: int) -> bool:
    """Return whether the line of a position, and the one above it, are entries without a key."""
    line = line_at(text, position)
    above = next(_above(text, line), None)

    return line.is_entry and above is not None and above.is_entry and ": " not in above.words


def _above(text: str, line: Line) -> Iterator[Line]:
    """Yield the lines above a line, from the nearest on; empty ones are left out."""
    while line.start:
        line = line_at(text, line.start - 1)
        if line.words.strip():
            yield line
