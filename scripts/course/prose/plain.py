"""Markdown without its markup, as a reader hears it."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_IMAGE_OR_LINK = re.compile(r"!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])")
_ELEMENT = re.compile(r"</?[A-Za-z][^<>]*>")
_ATTRIBUTES = re.compile(r"\{:?\s*[#.\w][^{}]*\}")
_CALL = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")
_LINE_START = re.compile(
    r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d+\.[ \t]+|:[ \t]+)", re.MULTILINE
)
_EMPHASIS = re.compile(r"\*+|`+|(?<!\w)_+|_+(?!\w)")
_MARKUP = re.compile(r"[*_`<>\[{#]|(?:^|\n)\s*(?:[-+:]|\d+\.)\s")


@cache
def plain(text: str) -> str:
    """Return a short Markdown text as `one_line` does; many rules ask for the same ones."""
    return one_line(text)


def one_line(text: str) -> str:
    """Return a Markdown text as plain words on one line, in Unicode's compatible form (NFKC)."""
    if not text.isascii() and not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    if _MARKUP.search(text):
        text = without_markup(text)

    return " ".join(text.split())


def without_markup(text: str) -> str:
    """Return a Markdown text without markup and macro calls; its lines stay where they are."""
    if "<" in text:
        text = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
        text = _ELEMENT.sub("", text)
    if "[" in text:
        text = _IMAGE_OR_LINK.sub(r"\1", text)
    if "{" in text:
        text = _ATTRIBUTES.sub("", _CALL.sub("", text))

    return _EMPHASIS.sub("", _LINE_START.sub("", text))
