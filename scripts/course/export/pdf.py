"""PDFs: tagged, with bookmarks and fields to fill in, on A4 and on Letter."""

from __future__ import annotations

import importlib
import io
import logging
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

SIZES = ("A4", "Letter")

A4 = (595.28, 841.89)
LETTER = (612.0, 792.0)
"""Width and height in points (ISO 216; ANSI/ASME Y14.1)."""

_IDENTIFIER = b"course"
_KIND = {"pdf_variant": "pdf/ua-1", "pdf_forms": True, "pdf_tags": True}


@cache
def library() -> Any:
    """Return WeasyPrint, imported only when something is printed: that takes as long as a check."""
    weasyprint = importlib.import_module("weasyprint")
    # It remarks on every property of browsers that means nothing on paper.
    logging.getLogger("weasyprint").setLevel(logging.ERROR)

    return weasyprint


def printer(html: str) -> Callable[[str], bytes]:
    """Return a function from the name of a paper to the bytes of a PDF.

    Laying out and painting pages take most of the time, so they happen once, and the papers differ
    in how the page is cut: Letter is wider and less high than A4, and the margins leave room for both.
    """

    @cache
    def painted() -> tuple[Any, int, bytes]:
        kept = []

        def keep(_document: Any, pdf: Any) -> None:
            _tidy_fields(pdf)
            kept.append((pdf, len(pdf.objects)))

        # As on a screen: the colours of paper are black, to save the learners' ink.
        document = library().HTML(string=html, media_type="screen").render(**_KIND)
        a4 = document.write_pdf(pdf_identifier=_IDENTIFIER, finisher=keep, **_KIND)

        return *kept[0], a4

    def cut(size: str) -> bytes:
        pdf, count, a4 = painted()
        if size == "A4":
            return a4
        # Written once more without what the first writing added at the end.
        del pdf.objects[count:]
        pdf.current_position = 0
        _cut_to_letter(pdf)
        letter = io.BytesIO()
        pdf.write(letter, identifier=_IDENTIFIER, compress=True)

        return letter.getvalue()

    return cut


def _cut_to_letter(pdf: Any) -> None:
    side, edge = (LETTER[0] - A4[0]) / 2, (A4[1] - LETTER[1]) / 2
    box = [-side, edge, A4[0] + side, A4[1] - edge]
    for page in _dictionaries(pdf):
        for name in ("MediaBox", "TrimBox", "BleedBox"):
            if name in page:
                page[name] = type(page[name])(round(place, 2) for place in box)


def _tidy_fields(pdf: Any) -> None:
    """Let the circles of one question be parts of its field only.

    WeasyPrint 70 lists them as fields of their own too, under the same name, which makes a viewer
    ask for each of them twice.
    """
    form = pdf.catalog.get("AcroForm")
    if form is None:
        return
    parts = set()
    for field in _dictionaries(pdf):
        if field.get("Subtype") == "/Widget" and "Parent" in field:
            field.pop("T", None)
            parts.add(field.reference)
    form["Fields"] = type(form["Fields"])(
        dict.fromkeys(field for field in form["Fields"] if field not in parts)
    )


def _dictionaries(pdf: Any) -> Iterator[Any]:
    return (thing for thing in pdf.objects if isinstance(thing, dict))
