"""PDFs: for screen readers, for typing into, and for two kinds of paper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from course.export.papers import PAPERS
from tests.made_files import PRINTED, course, folder, text_of
from tests.test_export import PARTICIPANTS, letters, secrets

SIZES = {"a4": (595.3, 841.9), "letter": (612.0, 792.0)}
FILES = [f"{PRINTED}/{kind}-{size}.pdf" for kind in PAPERS for size in SIZES]
FILES += [f"vote-cards-{size}.pdf" for size in SIZES]


def read(path: str) -> PdfReader:
    """Return a made PDF."""
    return PdfReader(folder() / Path(path))


def embedded(font: Any) -> bool:
    """Return whether a font comes with the file."""
    described = font.get("/DescendantFonts", [font])[0].get_object()
    descriptor = described.get("/FontDescriptor", {})

    return any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))


def places(reader: PdfReader) -> Iterator[tuple[int, float, float, str]]:
    """Yield where every piece of text begins, by page, with the text."""
    for number, page in enumerate(reader.pages):
        found: list[tuple[int, float, float, str]] = []

        def note(
            text: str, ctm: Any, tm: Any, _font: Any, _size: Any,
            found: list[tuple[int, float, float, str]] = found, number: int = number,
        ) -> None:  # fmt: skip
            if text.strip():
                x, y = tm[4], tm[5]
                found.append(
                    (
                        number,
                        ctm[0] * x + ctm[2] * y + ctm[4],
                        ctm[1] * x + ctm[3] * y + ctm[5],
                        text,
                    )
                )

        page.extract_text(visitor_text=note)
        yield from found


@pytest.mark.parametrize("path", FILES)
def test_a_pdf_tells_a_screen_reader_what_it_is(path: str) -> None:
    reader = read(path)
    catalog: Any = reader.trailer["/Root"]
    assert catalog["/Lang"] == "en"
    assert catalog["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in catalog
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata
    title = re.search("<title>(.*?)</title>", text_of(re.sub(r"-(a4|letter)\.pdf", ".html", path)))
    assert title
    assert reader.metadata.title == title[1]
    assert b"pdfuaid:part" in catalog["/Metadata"].get_data()
    if "cards" not in path:
        assert reader.outline, "no bookmarks"


@pytest.mark.parametrize("path", FILES)
def test_fonts_come_along_and_no_text_leaves_the_page(path: str) -> None:
    reader = read(path)
    size = SIZES[path.removesuffix(".pdf").rpartition("-")[2]]
    fonts: dict[str, Any] = {}
    for page in reader.pages:
        assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
            size, abs=0.1
        )
        resources: Any = page["/Resources"]
        fonts |= {name: font.get_object() for name, font in resources["/Font"].items()}
    assert fonts
    assert [name for name, font in fonts.items() if not embedded(font)] == []
    for number, x, y, text in places(reader):
        box = reader.pages[number].mediabox
        assert box.left + 18 <= x <= box.right - 18, text
        assert box.bottom + 15 <= y <= box.top - 15, text


@pytest.mark.parametrize("path", [path for path in FILES if "workbook" in path or "exerc" in path])
def test_fields_have_names_that_occur_once_and_words_that_say_what_they_are(path: str) -> None:
    reader = read(path)
    catalog: Any = reader.trailer["/Root"]
    form = catalog["/AcroForm"]
    fields: list[Any] = [field.get_object() for field in form["/Fields"]]
    names = [str(field["/T"]) for field in fields]
    assert len(names) == len(set(names))
    assert len(names) > 10
    assert [name for name in names if "unknown" in name] == []
    assert all(str(field["/TU"]).strip() for field in fields)
    html = text_of(re.sub(r"-(a4|letter)\.pdf", ".html", path))
    assert set(names) == set(re.findall(r'<(?:input|textarea)\b[^>]*\bname="([^"]+)"', html))


@pytest.mark.parametrize(
    "path", [p for p in FILES if any(p.startswith(f"{PRINTED}/{kind}") for kind in PARTICIPANTS)]
)
def test_no_key_is_in_the_text_of_a_participants_pdf(path: str) -> None:
    text = letters(" ".join(page.extract_text() for page in read(path).pages))
    assert len(text) > 500
    hidden = secrets(course().modules[PRINTED])
    assert [secret for secret in hidden if secret[:30] in text] == []


def test_the_key_s_pdf_holds_the_key() -> None:
    text = letters(" ".join(page.extract_text() for page in read(f"{PRINTED}/key-a4.pdf").pages))
    hidden = secrets(course().modules[PRINTED])
    # A text that goes over a page has a footer in the middle.
    assert sum(secret[:25] in text for secret in hidden) > 0.95 * len(hidden)
