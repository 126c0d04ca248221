"""A document to print: its frame, and the PDFs that are made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from markupsafe import Markup

from course.export.pdf import printer
from course.export.product import Product, fingerprint
from course.export.view import AwayView
from course.export.workplace import Workplace


def sheet(
    kind: str,
    title: str,
    summary: str,
    body: Markup,
    style: str,
    view: AwayView,
    place: Workplace,
) -> str:
    """Return a document, whole in one file.

    Args:
        kind: what it is, for the style sheet.
        title: its title.
        summary: what it is about, for viewers that show it.
        body: what stands in it.
        style: the part that is its style sheet, such as ``paper.css``.
        view: the document.
        place: gives style sheets and pictures.
    """
    html = view.fill(
        "paper.html",
        title=title,
        summary=summary,
        kind=kind,
        language=place.course.language,
        style=Markup(place.parts[style]),  # noqa: S704 - our own style sheet
        body=body,
    )

    return view.detach(html, place.read)


def pdfs(
    path: str, format_: str, module: str, html: str, sizes: Iterable[str]
) -> Iterator[Product]:
    """Yield a document as a PDF on each paper.

    Args:
        path: where they stand, without ``-a4.pdf``.
        format_: what they are.
        module: the module they belong to, or "".
        html: the document.
        sizes: the papers.
    """
    cut = printer(html)
    for size in sizes:
        yield Product(
            f"{path}-{size.lower()}.pdf",
            format_,
            module,
            fingerprint(html, size),
            _cutting(cut, size),
            size,
            slow=True,
        )


def _cutting(cut: Callable[[str], bytes], size: str) -> Callable[[Path], bytes]:
    return lambda _: cut(size)
