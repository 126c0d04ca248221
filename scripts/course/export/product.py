"""A product: a file that can be made from the course, and what it would be made from."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Product:
    """A file to make.

    Attributes:
        path: where it stands below ``downloads/``, with ``/``.
        format: what it is, such as ``workbook-pdf``.
        module: the slug of the module it belongs to, or "" for the whole course.
        source: the fingerprint of everything it is made from. Two products with the same
            fingerprint have the same bytes, so a file is made again only when this changes.
        make: returns its bytes; it is given the folder with the products made before it.
        paper: ``A4``, ``Letter`` or "".
        slow: whether it takes so long that `build.py site --quick` leaves it out.
    """

    path: str
    format: str
    module: str
    source: str
    make: Callable[[Path], bytes]
    paper: str = ""
    slow: bool = False

    @property
    def pdf(self) -> bool:
        """Whether it needs what lays out PDFs."""
        return self.path.endswith(".pdf")


def fingerprint(*parts: str | bytes) -> str:
    """Return a short name for contents; other contents have another name."""
    digest = hashlib.sha256()
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        digest.update(len(content).to_bytes(8, "big") + content)

    return digest.hexdigest()


def text_product(path: str, format_: str, module: str, text: str, *, paper: str = "") -> Product:
    """Return a product whose text is at hand already."""
    content = text.encode()

    return Product(path, format_, module, fingerprint(content), lambda _: content, paper)
