"""A diagram: an SVG file in a module's folder, drawn into the page."""

from __future__ import annotations

from dataclasses import dataclass

from course.problems import Place


@dataclass(frozen=True, slots=True)
class Diagram:
    """A drawing, named like its file without the ending."""

    name: str
    place: Place
    svg: str
