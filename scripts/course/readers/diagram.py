"""Reading a module's diagrams and checking that they can be read by eye and by ear."""

from __future__ import annotations

import re

from lxml import etree

from course.files import files_below
from course.model.diagram import Diagram
from course.problems import Place, Problems
from course.readers.reading import Reading
from course.source import read_text

_SVG = "{http://www.w3.org/2000/svg}"


def read_diagrams(slug: str, reading: Reading) -> tuple[Diagram, ...]:
    """Return the SVG files of a module's folder; those that cannot be drawn are problems."""
    found = []
    for path in files_below(reading.root, f"modules/{slug}"):
        if path.endswith(".svg") and not reading.written.is_closed(path):
            svg = read_text(reading.root, path, reading.problems)
            if svg is not None and _drawable(svg, path, reading.problems):
                name = path.rpartition("/")[2].removesuffix(".svg")
                found.append(Diagram(name, Place(path), svg))

    return tuple(found)


def _drawable(svg: str, path: str, problems: Problems) -> bool:
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(svg.encode(), parser)
    except etree.XMLSyntaxError as error:
        line, column = error.position
        message = re.sub(r", line \d+, column \d+.*", "", str(error.msg))
        problems.add(
            Place(path, max(line, 1), max(column, 1)),
            "svg",
            f"This drawing is not well-formed: {message}.",
            "Correct it, or save it again as plain SVG.",
        )
        return False
    for element in ("title", "desc"):
        if not (root.findtext(_SVG + element) or "").strip():
            problems.add(
                Place(path),
                "svg-text",
                f"This drawing has no <{element}>.",
                "Write <title> (its name) and <desc> (what it shows, for those who cannot see it).",
            )

    return True
