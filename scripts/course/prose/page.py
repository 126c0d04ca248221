"""A page as prose: its paragraphs, each with the line it begins on, without markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from course.prose.plain import one_line

_FENCE = re.compile(r"^\s*(?:`{3,}|~{3,})")
_CODE = re.compile(r"(`+)[^`]+\1")
_OPENS = re.compile(r"\s*(?:[-*+]\s|\d+\.\s|:\s|#{1,6}\s|<|\||!!!|\?\?\?|\{\{|\[\^?[^\]]+\]:)")
_TITLE = re.compile(r"\s*(?:!!!|\?\?\?\+?) [\w -]+(?:\"(.*)\")?\s*$")
_ONLY_MARKUP = re.compile(r"\s*(?:</?\w[^>]*>|\{\{.*\}\}|\{%.*%\}|[|:\s-]+|<!--.*-->)\s*")


class Paragraph(NamedTuple):
    """A paragraph, an entry of a list, a cell of a table, or a heading.

    Attributes:
        line: its line in the text, from 0.
        text: its words.
        level: of a heading, 1 to 6; else 0.
        running: whether it is running text, and no heading, title, cell of a table or speech.
        words: how many words it has.
    """

    line: int
    text: str
    level: int = 0
    running: bool = False
    words: int = 0


def lines_outside_code(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a Markdown text, numbered from 0, without fenced code and code spans."""
    fenced = False
    for number, line in enumerate(text.split("\n")):
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced:
            yield number, _CODE.sub(_spaces, line) if "`" in line else line


def _spaces(match: re.Match[str]) -> str:
    return " " * len(match[0])


def paragraphs(body: str) -> Iterator[Paragraph]:
    """Yield the paragraphs of a Markdown text; code, macro calls and bare markup are left out."""
    gathered: list[str] = []
    first = 0
    fenced = False
    for number, line in enumerate(body.split("\n")):
        if _FENCE.match(line):
            fenced = not fenced
            line = ""
        opens = not line or fenced or line.isspace() or _OPENS.match(line)
        if gathered and opens:
            yield from _finished(first, gathered)
            gathered = []
        if fenced or not line or line.isspace() or (opens and _ONLY_MARKUP.fullmatch(line)):
            continue
        if line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            yield _paragraph(number, one_line(line), level)
        elif opens and line.lstrip().startswith("|"):
            yield from (
                _paragraph(number, text)
                for cell in line.split("|")
                if (text := one_line(cell.strip()))
            )
        elif opens and (title := _TITLE.match(line)):
            if title[1]:
                yield _paragraph(number, one_line(title[1]))
        else:
            first = first if gathered else number
            gathered.append(line)
    if gathered:
        yield from _finished(first, gathered)


def _finished(first: int, lines: list[str]) -> Iterator[Paragraph]:
    text = one_line("\n".join(lines))
    if text:
        yield _paragraph(first, text, running=not lines[0].lstrip().startswith(":"))


def _paragraph(line: int, text: str, level: int = 0, *, running: bool = False) -> Paragraph:
    return Paragraph(line, text, level, running, text.count(" ") + 1)
