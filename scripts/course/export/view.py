"""A view from a file that leaves the site: addresses are whole or not there, images come along."""

from __future__ import annotations

import base64
import mimetypes
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from course.render.view import View
from course.urls import url_of

_TEMPLATES = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).with_name("templates")),
    autoescape=True,
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_NOWHERE = "nowhere:"
_CARRIED = "carried:"
_DEAD_LINK = re.compile(rf'<a\b[^>]*\bhref="{_NOWHERE}"[^>]*>(.*?)</a>', re.DOTALL)
_IMAGE = re.compile(rf'\bsrc="{_CARRIED}([^"]*)"')
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class AwayView(View):
    """A document seen from its templates.

    Attributes:
        site_url: the address of the site, ending in ``/``, or "" where it is not known.
    """

    site_url: str = ""

    def fill(self, template: str, **values: Any) -> Markup:
        """Return a template of ``export/templates/`` as HTML."""
        html = _TEMPLATES.get_template(template).render(view=self, letters=LETTERS, **values)

        return Markup(html)  # noqa: S704 - autoescaped

    def url(self, target: str, fragment: str = "") -> str:
        """Return the whole address of a page, or a mark for `detach` where there is none."""
        kind = mimetypes.guess_type(target)[0] or ""
        if kind.startswith("image/"):
            return _CARRIED + target
        if not self.site_url:
            return _NOWHERE
        sharp = f"#{fragment}" if fragment else ""

        return self.site_url + url_of(target, directory_urls=self.site.directory_urls) + sharp

    def detach(self, html: str, read: Callable[[str], bytes]) -> str:
        """Return a document that needs nothing beside it.

        Args:
            html: the document.
            read: returns the bytes of a staged file.
        """
        html = _DEAD_LINK.sub(r"\1", html).replace(f'"{_NOWHERE}"', '""')

        def carry(match: re.Match[str]) -> str:
            kind = mimetypes.guess_type(match[1])[0]
            content = base64.b64encode(read(match[1])).decode()
            return f'src="data:{kind};base64,{content}"'

        return _IMAGE.sub(carry, html)
