"""What a page holds, found without rendering it: headings, anchors, links and macro calls.

A thousand pages are scanned in about a second, where rendering would take half a minute; what the
scan cannot see, the strict build does. Code and comments are skipped, except for macro calls,
which the macros plugin runs there too.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from course.model.page import Link, Outline
from course.problems import Place, Problems, shown
from course.readers.addresses import Flaw, addresses
from course.readers.headings import read_headings
from course.readers.macro_calls import read_macro_calls
from course.readers.masking import mask
from course.source import Document

_HTML_ID = re.compile(r"<[^<>]*?\sid\s*=\s*[\"']([^\"']+)[\"']")
_ANY_ID = re.compile(r"\{:?[^{}\n]*?#([\w-]+)[^{}\n]*\}")


def read_outline(document: Document, base: str, problems: Problems) -> Outline:
    """Return the outline of a page.

    Args:
        document: the page as read.
        base: its path as staged; its links are relative to it.
        problems: where broken links, headings and macro calls are recorded.
    """
    text = mask(document.body)
    masked = text.split("\n")
    headings = read_headings(
        document.body.split("\n"), masked, document.path, document.body_line, problems
    )
    anchors = {heading.id for heading in headings}
    anchors.update(_ANY_ID.findall(text), _HTML_ID.findall(text))
    starts = list(accumulate((len(line) + 1 for line in masked), initial=0))
    links = []
    for found in addresses(text):
        number = bisect_right(starts, found.position) - 1
        column = found.position - starts[number] + 1
        place = Place(document.path, document.body_line + number, column)
        if isinstance(found, Flaw):
            tell_flaw(found, place, problems)
        else:
            links.append(Link(found.target, base, place, found.image, found.html))

    return Outline(headings, frozenset(anchors), tuple(links), read_macro_calls(document, problems))


def links_in_text(
    text: str, document: Document, place: Place, base: str, problems: Problems
) -> list[Link]:
    """Return the links of a Markdown text that stands in a YAML file at *place*."""
    links = []
    lines: list[str] = []
    here = place
    for found in addresses(mask(text)):
        sought = found.name if isinstance(found, Flaw) else found.target
        lines = lines or document.text.split("\n")
        here = _next(sought, here, lines)
        if isinstance(found, Flaw):
            tell_flaw(found, here, problems)
        else:
            links.append(Link(found.target, base, here, found.image))

    return links


def _next(sought: str, after: Place, lines: list[str]) -> Place:
    """Return the next place of a text behind another place; that place if there is none."""
    column = after.column
    for number in range(after.line, len(lines) + 1):
        found = lines[number - 1].find(sought, column)
        if found >= 0:
            return Place(after.path, number, found + 1)
        column = 0

    return after


def tell_flaw(flaw: Flaw, place: Place, problems: Problems) -> None:
    """Record something that was meant as a link and is none."""
    if flaw.kind == "open":
        problems.add(
            place,
            "link-form",
            "The address of this link is not closed.",
            "Write “)” behind it: [About the course](../about/index.md).",
        )
    elif flaw.kind == "label":
        problems.add(
            place,
            "link-undefined",
            f"There is no address for “[{shown(flaw.name)}]” on this page.",
            f"Write “[{shown(flaw.name)}]: address” on a line of its own, or the address in round brackets.",
        )
    else:
        problems.add(
            place,
            "footnote-undefined",
            f"There is no footnote “[^{shown(flaw.name)}]” on this page.",
            f"Write “[^{shown(flaw.name)}]: …” on a line of its own.",
        )
