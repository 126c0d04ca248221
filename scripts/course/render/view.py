"""What templates need to render a part of one page: texts, Markdown, addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from course.model.course import Course
from course.model.download import Download
from course.render.markdown import markdown_renderer
from course.texts import load_texts
from course.unlinking import unlink_html
from course.urls import relative_url, resolve

_ADDRESS = re.compile(r'(\s(?:href|src)=")([^"#:?]*)(#[^"]*)?(")')
_IMAGE = re.compile(r'<img\b[^>]*?\balt="([^"]*)"[^>]*>')
_BLOCK = re.compile(
    r"<(?:address|blockquote|d[dlt]|details|div|figure|h[1-6r]|li|ol|p|pre|section|table|ul)\b"
)

_TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


class Site:
    """What is the same for every page.

    Args:
        course: the course.
        directory_urls: whether pages are folders (``/about/``) or files (``/about.html``).
        downloads: the files that stand beside the pages.
    """

    def __init__(
        self, course: Course, directory_urls: bool, downloads: Sequence[Download] = ()
    ) -> None:
        self.course = course
        self.directory_urls = directory_urls
        self.downloads = tuple(downloads)
        self.texts = load_texts(course.language)
        self.markdown = markdown_renderer(course.settings.markdown_extensions)


@dataclass(frozen=True, slots=True)
class View:
    """A page that is being rendered, seen from the templates.

    Attributes:
        site: what is the same for every page.
        path: the page as staged; addresses are relative to it.
        module: the slug of the module it belongs to, or "".
    """

    site: Site
    path: str
    module: str

    def render(self, template: str, **values: Any) -> Markup:
        """Return a template of ``templates/`` as HTML on one line."""
        html = _TEMPLATES.get_template(template).render(view=self, **values)

        # Line breaks that count, in code, are character references already; see `one_line`.
        return Markup(html.strip().replace("\n", " "))  # noqa: S704 - autoescaped

    def text(self, key: str, **slots: object) -> str:
        """Return an interface text with its ``{slots}`` filled."""
        return self.site.texts.page[key].format(**slots)

    def block(self, text: str, base: str = "") -> Markup:
        """Return Markdown as HTML; links are resolved against *base* (the module's page)."""
        return self._with_addresses(self.site.markdown.block(text), base)

    def inline(self, text: str, base: str = "") -> Markup:
        """Return Markdown of one paragraph as inline HTML."""
        return self._with_addresses(self.site.markdown.inline(text), base)

    def plain(self, text: str, base: str = "") -> str:
        """Return Markdown as text without markup, for places that take no other."""
        return Markup(_IMAGE.sub(r"\1", self.inline(text, base))).striptags()  # noqa: S704

    def tag(self, *contents: str) -> str:
        """Return the element that may hold these contents: ``p`` for inline HTML, else ``div``."""
        return "div" if any(_BLOCK.search(html) for html in contents) else "p"

    def first_and_rest(self, text: str, base: str = "") -> tuple[Markup, Markup]:
        """Return the first paragraph as inline HTML, and the blocks behind it."""
        first, rest = self.site.markdown.first_and_rest(text)

        return self._with_addresses(first, base), self._with_addresses(rest, base)

    def url(self, target: str, fragment: str = "") -> str:
        """Return the address of a staged page or file, as seen from this page."""
        return relative_url(self.path, target, fragment, directory_urls=self.site.directory_urls)

    def _with_addresses(self, html: Markup, base: str) -> Markup:
        if "href=" not in html and "src=" not in html:
            return html
        base = base or self.path
        absent = self.site.course.absent
        if absent:
            html = Markup(unlink_html(html, base, absent))  # noqa: S704

        def moved(match: re.Match[str]) -> str:
            start, address, fragment, end = match.groups()
            if not (address or fragment):
                return match[0]
            path = resolve(base, address) if address else base
            target = self.url(path, (fragment or "").removeprefix("#"))
            return f"{start}{target}{end}"

        return Markup(_ADDRESS.sub(moved, html))  # noqa: S704
