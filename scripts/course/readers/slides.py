"""Reading a module's slides: each second-level heading opens one, a line “Notes:” its notes."""

from __future__ import annotations

from course.model.page import Heading, Outline
from course.model.slides import Slide, Slides, SlidesFrontMatter
from course.problems import Place
from course.readers.outline import read_outline
from course.readers.reading import Reading
from course.readers.records import make_record
from course.source import Document

NOTES = "Notes:"


def read_slides(path: str, base: str, reading: Reading) -> Slides | None:
    """Return a deck, or None when it cannot be used.

    Args:
        path: the file, relative to the project.
        base: the module's page as staged, against which links are resolved.
        reading: the reading it belongs to.
    """
    document = reading.page(path, "slides")
    if document is None or document.broken:
        return None
    outline = read_outline(document, base, reading.problems)
    reading.written.links += outline.links
    front_matter = make_record(document.written, SlidesFrontMatter, reading.problems)
    if front_matter is None:
        reading.written.note_broken(path, "slides", document.text)
        return None
    reading.note_links(document, [front_matter], base)

    return Slides(path, front_matter, _slides(document, outline))


def _slides(document: Document, outline: Outline) -> tuple[Slide, ...]:
    lines = document.body.split("\n")
    opened = [heading for heading in outline.headings if heading.level == 2]
    ends = [heading.place.line for heading in opened[1:]]
    bounds = zip(opened, [*ends, document.body_line + len(lines)], strict=True)

    return tuple(_slide(heading, end, lines, document, outline) for heading, end in bounds)


def _slide(
    heading: Heading, end: int, lines: list[str], document: Document, outline: Outline
) -> Slide:
    first = heading.place.line + 1
    below = lines[first - document.body_line : end - document.body_line]
    notes = next((n for n, line in enumerate(below) if line.strip() == NOTES), len(below))

    return Slide(
        heading.id if heading.named else "",
        heading.text,
        _minutes(heading.minutes),
        "\n".join(below[:notes]).strip(),
        "\n".join(below[notes + 1 :]).strip(),
        tuple(call for call in outline.macros if first <= call.place.line < first + notes),
        heading.place,
        Place(document.path, min(first + notes, end - 1)),
    )


def _minutes(written: str) -> float:
    try:
        return max(float(written), 0.0)
    except ValueError:
        return 0.0
