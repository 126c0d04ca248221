"""Markdown of YAML files as HTML, with the extensions of the site."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

import markdown
from markupsafe import Markup, escape

_PLAIN_LINE = r"[A-Za-z“‘(][A-Za-z0-9 ,.;'’“”‘?()/%–—-]*(?<! )"
_PLAIN = re.compile(rf"{_PLAIN_LINE}(?:\n{_PLAIN_LINE})*")
_ONE_PARAGRAPH = re.compile(r"<p>((?:(?!</?p>).)*)</p>", re.DOTALL)
_LEFT_OUT = ("toc", "footnotes")
"""Extensions for whole pages: they would give ids to headings and notes of single texts."""


class MarkdownRenderer:
    """Renders the Markdown texts of a course.

    Args:
        extensions: the value of ``markdown_extensions`` in ``mkdocs.yml``: names, or mappings
            from a name to its settings.
    """

    def __init__(self, extensions: Any) -> None:
        names, settings = [], {}
        for entry in extensions or ():
            name, values = next(iter(entry.items())) if isinstance(entry, dict) else (entry, {})
            if name not in _LEFT_OUT:
                names.append(name)
                settings[name] = dict(values or {})
        self._markdown = markdown.Markdown(extensions=names, extension_configs=settings)
        self.block = lru_cache(maxsize=20_000)(self._block)

    def _block(self, text: str) -> Markup:
        """Return a text as HTML on one line.

        One line, because a macro may stand in an indented place, such as an admonition, where only
        its first line would be indented.
        """
        text = text.strip()
        # Most texts hold no markup at all; the whole of Markdown takes 50 times as long for them.
        html = f"<p>{text}</p>" if _PLAIN.fullmatch(text) else self._markdown.reset().convert(text)

        return Markup(one_line(html))  # noqa: S704 - made by Markdown from the author's own file

    def inline(self, text: str) -> Markup:
        """Return a text of one paragraph without the paragraph's own element."""
        html = self.block(text)
        only = _ONE_PARAGRAPH.fullmatch(html)

        return Markup(only[1]) if only else html  # noqa: S704

    def first_and_rest(self, text: str) -> tuple[Markup, Markup]:
        """Return the first paragraph as inline HTML, and the blocks behind it."""
        html = self.block(text)
        first = re.match(r"<p>(.*?)</p>", html)
        if first is None:
            return escape(""), html

        return Markup(first[1]), Markup(html[first.end() :].strip())  # noqa: S704


_RENDERERS: dict[str, MarkdownRenderer] = {}


def markdown_renderer(extensions: Any) -> MarkdownRenderer:
    """Return the one renderer for these extensions: pages and files share what it has rendered."""
    name = repr(extensions)
    if name not in _RENDERERS:
        _RENDERERS[name] = MarkdownRenderer(extensions)

    return _RENDERERS[name]


def one_line(html: str) -> str:
    """Return HTML without line breaks; inside ``pre`` they become character references."""
    return html.replace("\n", "&#10;" if "<pre" in html else " ")
