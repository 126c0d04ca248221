"""Reading the files that authors write: text, YAML, and pages with front matter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from course.problems import Place, Problems
from course.yaml_tree import Mapping, parse_yaml

LARGEST_FILE = 1_000_000
"""Bytes. A text file beyond this is a mistake (a pasted image, a log), not a page."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: its text, and what YAML was found in it.

    ``written`` is the YAML content (of the front matter, for a page); ``body`` the text behind
    the front matter, which begins on line ``body_line``.
    """

    path: str
    text: str
    written: Mapping
    body: str = ""
    body_line: int = 1


def read_text(root: Path, path: str, problems: Problems) -> str | None:
    """Return the text of a file of the project, or None when it cannot be used.

    Line ends become ``\\n`` and a byte order mark is dropped, so that files saved on any system
    read alike. Problems: ``file-missing``, ``symlink``, ``too-large``, ``encoding``.
    """
    file = root / path
    start = Place(path)
    if not file.resolve().is_relative_to(root.resolve()):
        problems.add(
            start,
            "symlink",
            "This file is a link to a place outside the project.",
            "Copy the file into the project; only what stands in it is published.",
        )
        return None
    if not file.is_file():
        problems.add(start, "file-missing", "This file does not exist.", "Write it, or restore it.")
        return None
    try:
        raw = file.read_bytes()
    except OSError as error:
        problems.add(
            start,
            "file-missing",
            f"This file cannot be read ({error.strerror}).",
            "Check its permissions.",
        )
        return None
    if len(raw) > LARGEST_FILE:
        problems.add(
            start,
            "too-large",
            f"This file has {len(raw):,} bytes; at most {LARGEST_FILE:,} are read.",
            "Split it, or move what is not text out of it.",
        )
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        problems.add(
            Place(path, line, column),
            "encoding",
            "This file is not UTF-8 text.",
            "Save it as UTF-8 in your editor; this place holds the first byte that is not.",
        )
        return None

    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_yaml(root: Path, path: str, problems: Problems) -> Document | None:
    """Return a YAML file as a document, or None when it cannot be used (problems say why)."""
    text = read_text(root, path, problems)
    if text is None:
        return None
    written = parse_yaml(text, path, problems)

    return None if written is None else Document(path, text, written)


def read_page(root: Path, path: str, problems: Problems) -> Document | None:
    """Return a Markdown file with its front matter as a document, or None."""
    text = read_text(root, path, problems)
    if text is None:
        return None
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        problems.add(
            Place(path),
            "front-matter",
            "This page has no front matter.",
            "Begin the file with a line ---, the keys (title: …), and a line ---.",
        )
        return None
    closing = (
        number for number, line in enumerate(lines) if number and line.rstrip() in ("---", "...")
    )
    end = next(closing, None)
    if end is None:
        problems.add(
            Place(path),
            "front-matter",
            "The front matter is not closed.",
            "Put a line --- behind its last key.",
        )
        return None
    written = parse_yaml("\n".join(lines[1:end]), path, problems, first_line=2)
    if written is None:
        return None
    body = "\n".join(lines[end + 1 :])

    return Document(path, text, written, body, end + 2)
