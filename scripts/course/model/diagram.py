"""A diagram: an SVG file in a module's folder, drawn into the page."""

from __future__ import annotations

import re
from dataclasses import dataclass

from course.problems import Place


@dataclass(frozen=True, slots=True)
class Diagram:
    """A drawing, named like its file without the ending."""

    name: str
    place: Place
    svg: str

    @property
    def claims(self) -> frozenset[str]:
        """The ids of the claims that it rests on, which its elements name in ``data-claim``."""
        named = re.findall(r'\bdata-claim="([^"]*)"', self.svg)

        return frozenset(name for names in named for name in names.split())
