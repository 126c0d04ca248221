"""What a page holds, found without rendering it: headings, anchors, links and macro calls.

A thousand pages are scanned in about a second, where rendering would take half a minute; what the
scan cannot see, the strict build does. Fenced code and code spans are skipped, except for macro
calls, which the macros plugin runs in code too.
"""

from __future__ import annotations

import re

from markdown.extensions.toc import slugify, unique

from course.model.page import Heading, Link, Outline
from course.problems import Place, Problems
from course.readers.macro_calls import read_macro_calls
from course.source import Document

_FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
_CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*\s*$")
_ATTRIBUTES = re.compile(r"\s*\{:?\s*([^{}]*)\}\s*$")
_ID = re.compile(r"(?:^|\s)#([\w-]+)")
_PART = re.compile(r"(?:^|\s)data-part=[\"']?([\w-]+)")
_TEACHES = re.compile(r"(?:^|\s)data-teaches=(?:\"([^\"]*)\"|'([^']*)'|([\w-]+))")
_INLINE_LINK = re.compile(r"\]\(\s*(<[^>]*>|[^)\s]*)")
_REFERENCE = re.compile(r"^\s{0,3}\[([^\]^][^\]]*)\]:\s*(\S+)")
_HTML_ADDRESS = re.compile(r"<(\w+)\b[^>]*?\s(?:href|src)\s*=\s*[\"']([^\"']*)[\"']")
_HTML_ID = re.compile(r"\sid\s*=\s*[\"']([^\"']+)[\"']")
_ANY_ID = re.compile(r"\{:?[^{}]*?#([\w-]+)[^{}]*\}")
_MARKUP = re.compile(r"[*_`~]|\[([^\]]*)\]\([^)]*\)|<[^>]+>")


def read_outline(document: Document, base: str, problems: Problems) -> Outline:
    """Return the outline of a page.

    Args:
        document: the page as read.
        base: its path as staged; its links are relative to it.
        problems: where broken macro calls are recorded.
    """
    headings: list[Heading] = []
    anchors: set[str] = set()
    links: list[Link] = []
    used: set[str] = set()
    for number, line in _lines_outside_code(document):
        heading = _HEADING.match(line)
        if heading:
            headings.append(_heading(heading, Place(document.path, number), used))
        if "{" in line:
            anchors.update(_ANY_ID.findall(line))
        if "id" in line:
            anchors.update(_HTML_ID.findall(line))
        if "](" in line or "]:" in line or "=" in line:
            links += links_in_line(line, document.path, number, base)

    return Outline(
        tuple(headings),
        frozenset(anchors | {heading.id for heading in headings}),
        tuple(links),
        read_macro_calls(document, problems),
    )


def links_in_text(text: str, document: Document, place: Place, base: str) -> list[Link]:
    """Return the links of a Markdown text that stands in a YAML file at *place*."""
    if "](" not in text and "]:" not in text and "=" not in text:
        return []
    lines = document.text.split("\n")
    found = []
    for link in (
        link for line in text.split("\n") for link in links_in_line(line, document.path, 0, base)
    ):
        below = range(place.line - 1, len(lines))
        number = next((n for n in below if link.target in lines[n]), place.line - 1)
        column = max(lines[number].find(link.target), 0) + 1
        found.append(Link(link.target, base, Place(document.path, number + 1, column), link.image))

    return found


def links_in_line(line: str, path: str, number: int, base: str) -> list[Link]:
    """Return the addresses on one line of Markdown."""
    found = []
    for match in _INLINE_LINK.finditer(line):
        place = Place(path, number, match.start(1) + 1)
        found.append(Link(match[1].strip("<>"), base, place, _is_image(line, match.start())))
    reference = _REFERENCE.match(line)
    if reference:
        found.append(
            Link(reference[2].strip("<>"), base, Place(path, number, reference.start(2) + 1))
        )
    for match in _HTML_ADDRESS.finditer(line):
        found.append(
            Link(match[2], base, Place(path, number, match.start(2) + 1), match[1] == "img")
        )

    return found


def _is_image(line: str, end: int) -> bool:
    """Return whether the bracket that closes at *end* is opened by ``![``."""
    depth = 0
    for position in range(end, -1, -1):
        depth += {"]": 1, "[": -1}.get(line[position], 0)
        if depth == 0:
            return position > 0 and line[position - 1] == "!"

    return False


def _lines_outside_code(document: Document) -> list[tuple[int, str]]:
    """Return the numbered lines of the body, without fenced code, code spans and comments."""
    body = document.body
    if "<!--" in body:
        body = _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), body)
    lines = []
    fence = ""
    for number, line in enumerate(body.split("\n"), start=document.body_line):
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
            continue
        if mark:
            fence = mark[1]
            continue
        if "`" in line:
            line = _CODE_SPAN.sub(lambda match: " " * len(match[0]), line)
        lines.append((number, line))

    return lines


def _heading(match: re.Match[str], place: Place, used: set[str]) -> Heading:
    text = match[2]
    written = _ATTRIBUTES.search(text)
    attributes = written[1] if written else ""
    if written:
        text = text[: written.start()]
    text = _MARKUP.sub(lambda mark: mark[1] or "", text).strip()
    given = _ID.search(attributes)
    name = given[1] if given else unique(slugify(text, "-"), used)
    used.add(name)
    part = _PART.search(attributes)
    teaches = _TEACHES.search(attributes)
    taught = tuple("".join(filter(None, teaches.groups())).split()) if teaches else ()

    return Heading(len(match[1]), text, name, place, part[1] if part else "", taught)
