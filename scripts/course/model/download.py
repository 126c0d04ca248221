"""A file to download: something made from the course that is used away from the site."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Download:
    """A file that stands in ``downloads/`` of the site.

    Attributes:
        path: its path below ``downloads/``.
        format: what it is, such as ``workbook-pdf``; its words are the text ``file-<format>``.
        module: the slug of the module that it is made from, or "" for the whole course.
        size: in bytes.
        paper: ``A4``, ``Letter`` or "".
    """

    path: str
    format: str
    module: str
    size: int
    paper: str = ""
