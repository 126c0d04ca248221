"""Taking the links out of a page that would lead to modules which are not in the course."""

from __future__ import annotations

import re
from collections.abc import Set

from course.model.course import slug_in
from course.model.page import Page
from course.urls import resolve

_ANCHOR = re.compile(r"<a\b[^<>]*?\shref=[\"']([^\"'#?]+)[^\"']*[\"'][^<>]*>(.*?)</a>", re.DOTALL)
_INLINE = re.compile(r"(?<!!)\[([^\[\]]*)\]\(\s*<?([^()\s<>#?]+)[^()]*\)")
_DEFINITION = re.compile(r"^ {0,3}\[([^\]^][^\]]*)\]:[ \t]*<?([^\s<>#?]+).*\n?", re.MULTILINE)


def unlink_html(html: str, base: str, absent: Set[str]) -> str:
    """Return HTML whose links to absent modules are their words only.

    Args:
        html: HTML with relative addresses.
        base: the page, as staged, that they are relative to.
        absent: the slugs of the modules.
    """

    def words(match: re.Match[str]) -> str:
        return match[2] if slug_in(resolve(base, match[1])) in absent else match[0]

    return _ANCHOR.sub(words, html)


def unlink_page(page: Page, absent: Set[str]) -> str:
    """Return the text of a page without its links to absent modules; their words stay."""
    leading = {
        link.target for link in page.outline.links if _leads_to(link.target, page.path, absent)
    }
    if not leading:
        return page.text

    def leads(address: str) -> bool:
        return _leads_to(address, page.path, absent)

    labels = {m[1].casefold() for m in _DEFINITION.finditer(page.text) if leads(m[2])}
    text = _DEFINITION.sub(lambda m: "" if leads(m[2]) else m[0], page.text)
    text = _INLINE.sub(lambda m: m[1] if leads(m[2]) else m[0], text)
    for label in labels:
        text = re.sub(rf"\[([^\[\]]+)\]\[{re.escape(label)}\]", r"\1", text, flags=re.IGNORECASE)
        text = re.sub(rf"\[({re.escape(label)})\](?:\[\])?(?![(:\[])", r"\1", text, flags=re.I)

    return unlink_html(text, page.path, absent)


def _leads_to(address: str, base: str, absent: Set[str]) -> bool:
    path = address.partition("#")[0]

    return bool(path) and "://" not in path and slug_in(resolve(base, path)) in absent
