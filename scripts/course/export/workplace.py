"""What every exporter works with: the course as templates see it, and the parts that go into files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from course.export.view import AwayView
from course.model.course import Course, Module
from course.render.view import Site


@dataclass(frozen=True, slots=True)
class Workplace:
    """What exporters work with.

    Attributes:
        site: the course and its texts.
        parts: bundled scripts and styles by name, such as ``deck.css``.
        read: returns the bytes of a picture of the course, by its staged path.
    """

    site: Site
    parts: Mapping[str, str]
    read: Callable[[str], bytes]

    @property
    def course(self) -> Course:
        """The course."""
        return self.site.course

    @property
    def site_url(self) -> str:
        """The address of the site, ending in ``/``, or "" where the settings give none."""
        written = str(self.course.settings.site_url or "")

        return f"{written.rstrip('/')}/" if written else ""

    def view(self, module: Module | None = None) -> AwayView:
        """Return a document about a module, or about the whole course, as its templates see it."""
        path, slug = (module.page.path, module.slug) if module else ("index.md", "")

        return AwayView(self.site, path, slug, self.site_url)
