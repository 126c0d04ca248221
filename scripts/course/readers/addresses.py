"""Links and images in Markdown, found without rendering it.

Source: Python-Markdown 3.10, ``inlinepatterns.py`` and ``blockprocessors.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

_ADDRESS = r"<[^<>\n]*>|(?:[^()\s]|\([^()\n]*\)|[ ](?![\"']))*"
_INLINE = re.compile(rf"(?<!\\)\]\(\s*({_ADDRESS})(?:\s*(?:\"[^\n]*?\"|'[^\n]*?'))?\s*(\)?)")
_REFERENCE = re.compile(r"^ {0,3}\[([^\]^][^\]]*)\]:[ \t]*(\S+)", re.MULTILINE)
_FOOTNOTE = re.compile(r"^ {0,3}\[\^([^\]]*)\]:", re.MULTILINE)
_USE = re.compile(r"(?<!\\)\[([^\[\]]+)\]\[([^\[\]\n]*)\]")
_FOOTNOTE_USE = re.compile(r"(?<!\\)\[\^([^\]\s]+)\](?!:)")
_HTML = re.compile(r"<([a-zA-Z][\w-]*)\b[^<>]*?\s(?:href|src)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


class Address(NamedTuple):
    """An address, or what stands where one belongs.

    Attributes:
        target: the address as written.
        position: where it begins in the text.
        image: whether it is the address of an image.
        html: whether it stands in HTML, where the site's builder leaves it as it is.
    """

    target: str
    position: int
    image: bool = False
    html: bool = False


class Flaw(NamedTuple):
    """Something that was meant as a link and is none."""

    kind: Literal["open", "label", "footnote"]
    name: str
    position: int


def addresses(text: str) -> Iterator[Address | Flaw]:
    """Yield every address in a Markdown text whose code and comments are masked."""
    if "](" in text:
        for match in _INLINE.finditer(text):
            if match[2]:
                target = match[1].strip().removeprefix("<").removesuffix(">")
                yield Address(target, match.start(1), _is_image(text, match.start()))
            else:
                yield Flaw("open", "", match.start() + 1)
    if "]:" in text:
        for match in _REFERENCE.finditer(text):
            yield Address(match[2].removeprefix("<").removesuffix(">"), match.start(2))
    if "][" in text or "[^" in text:
        yield from _undefined(text)
    if "href" in text or "src" in text:
        for match in _HTML.finditer(text):
            group = 2 if match[2] is not None else 3
            yield Address(match[group], match.start(group), match[1].lower() == "img", html=True)


def _undefined(text: str) -> Iterator[Flaw]:
    """Yield the labels and footnotes that are used and defined nowhere: they stay literal text."""
    labels = {_plain(match[1]) for match in _REFERENCE.finditer(text)}
    for match in _USE.finditer(text):
        name = match[2] or match[1]
        if _plain(name) not in labels:
            yield Flaw("label", name, match.start())
    notes = {match[1] for match in _FOOTNOTE.finditer(text)}
    for match in _FOOTNOTE_USE.finditer(text):
        if match[1] not in notes:
            yield Flaw("footnote", match[1], match.start())


def _plain(label: str) -> str:
    return " ".join(label.split()).casefold()


def _is_image(text: str, end: int) -> bool:
    """Return whether the bracket that closes at *end* is opened by ``![``."""
    depth = 0
    for position in range(end, max(end - 2_000, -1), -1):
        depth += {"]": 1, "[": -1}.get(text[position], 0)
        if depth == 0:
            return position > 0 and text[position - 1] == "!"

    return False
