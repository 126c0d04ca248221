"""Slides for PowerPoint: titles, text and notes, plain, so that any template can be laid over them."""

from __future__ import annotations

import datetime
import io
from collections.abc import Iterable, Iterator
from typing import Any

from lxml import html
from pptx import Presentation
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.util import Inches

from course.export.archive import repack
from course.model.course import Module
from course.model.slides import Slide

WIDTH, HEIGHT = 13.333, 7.5
"""Inches: 16:9, as PowerPoint makes it."""

_BLOCKS = frozenset("p li dt dd h3 h4 td th blockquote".split())
_TITLE, _TITLE_AND_TEXT = 0, 1
_SVG = "{http://www.w3.org/2000/svg}"
_FIRST_DAY = datetime.datetime(1980, 1, 1)


def powerpoint(module: Module, slides: Iterable[tuple[Slide, str, str]]) -> bytes:
    """Return a PowerPoint file.

    Args:
        module: gives the first slide.
        slides: each slide with its body and its notes, both as HTML.
    """
    deck = Presentation()
    _widen(deck)
    _add(deck, _TITLE, module.title, [module.front_matter.summary], "")
    for slide, body, notes in slides:
        _add(deck, _TITLE_AND_TEXT, slide.title, list(blocks(body)), "\n".join(blocks(notes)))
    about = deck.core_properties
    about.title, about.author = module.title, ""
    about.created = about.modified = _FIRST_DAY
    buffer = io.BytesIO()
    deck.save(buffer)

    return repack(buffer.getvalue())


def blocks(markup: str) -> Iterator[str]:
    """Yield the paragraphs of HTML as plain text; of a drawing, its name and what it shows."""
    if not markup.strip():
        return
    for element in html.fragment_fromstring(markup, create_parent="div").iter():
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in ("title", "desc", _SVG + "title", _SVG + "desc"):
            yield " ".join(element.text_content().split())
        elif tag in _BLOCKS and not any(
            child.tag in _BLOCKS for child in element.iterdescendants()
        ):
            text = " ".join(_own_text(element).split())
            if text:
                yield text


def _own_text(element: Any) -> str:
    """Return an element's text, with the letter of the choice that it is the text of."""
    text = str(element.text_content())
    parent = element.getparent()
    before = parent.getprevious()
    if before is None or "paper-choice__letter" not in (before.get("class") or ""):
        return text

    return f"{before.text_content()}  {text}" if parent.index(element) == 0 else text


def _widen(deck: Any) -> None:
    """Make the page 16:9, with what stands on its masters; the library's own is 4:3."""
    factor = Inches(WIDTH) / deck.slide_width
    for sheet in (deck.slide_master, *deck.slide_layouts):
        for shape in sheet.placeholders:
            own = shape._element.spPr.find(
                "{http://schemas.openxmlformats.org/drawingml/2006/main}xfrm"
            )
            if own is not None:
                shape.left, shape.width = int(shape.left * factor), int(shape.width * factor)
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)


def _add(deck: Any, layout: int, title: str, texts: list[str], notes: str) -> None:
    slide = deck.slides.add_slide(deck.slide_layouts[layout])
    slide.shapes.title.text = title
    frame = slide.placeholders[1].text_frame
    frame.text = "\n".join(texts)
    # Long texts get smaller letters, as PowerPoint would do itself when somebody types.
    frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
    if notes:
        slide.notes_slide.notes_text_frame.text = notes
