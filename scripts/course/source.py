"""Reading the files that authors write: text, YAML, and pages with front matter."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from dataclasses import dataclass
from pathlib import Path

from course.problems import Place, Problems
from course.yaml_tree import Mapping, empty_mapping, parse_yaml

LARGEST_FILE = 1_000_000
"""Bytes. A text file beyond this is a mistake (a pasted image, a log), not a page."""

_CONFLICT = re.compile(r"^<{7} .*\n(?:.*\n)*?={7}\n(?:.*\n)*?>{7} ", re.MULTILINE)
"""What Git leaves where two people changed the same lines (git-merge, "How conflicts are presented")."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: its text, and what YAML was found in it.

    ``written`` is the YAML content (of the front matter, for a page); ``body`` the text behind
    the front matter, which begins on line ``body_line``. A ``broken`` page has no front matter
    that can be used, and a problem that says so.
    """

    path: str
    text: str
    written: Mapping
    body: str = ""
    body_line: int = 1
    broken: bool = False


def read_text(root: Path, path: str, problems: Problems) -> str | None:
    """Return the text of a file of the project, or None when it cannot be used.

    Line ends become ``\\n`` and a byte order mark is dropped, so that files saved on any system
    read alike. Problems: ``file-missing``, ``symlink``, ``too-large``, ``encoding``,
    ``merge-conflict``.
    """
    raw = _read_bytes(root, path, problems)
    if raw is None:
        return None
    raw = raw.removeprefix(BOM_UTF8)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        before = _with_plain_line_ends(raw[: error.start].decode())
        problems.add(
            Place(path, before.count("\n") + 1, len(before) - before.rfind("\n")),
            "encoding",
            "This file is not UTF-8 text.",
            "Save it as UTF-8 in your editor; this place holds the first byte that is not.",
        )
        return None
    text = _with_plain_line_ends(text)
    conflict = _CONFLICT.search(text) if "<<<<<<< " in text else None
    if conflict:
        problems.add(
            Place(path, text.count("\n", 0, conflict.start()) + 1),
            "merge-conflict",
            "Git could not merge this place, and nobody has done it by hand yet.",
            "Keep one version, or both, and remove the lines with <<<<<<<, ======= and >>>>>>>.",
        )
        return None

    return text


def _read_bytes(root: Path, path: str, problems: Problems) -> bytes | None:
    file, start = root / path, Place(path)
    try:
        if file.is_symlink() and (leads_out(file, root) or not file.exists()):
            tell_symlink(start, problems)
        elif file.is_dir():
            problems.add(
                start,
                "file-missing",
                "This is a folder; a file of this name is needed.",
                "Rename the folder, and write the file.",
            )
        elif not file.is_file():
            problems.add(
                start, "file-missing", "This file does not exist.", "Write it, or restore it."
            )
        elif (size := file.stat().st_size) > LARGEST_FILE:
            problems.add(
                start,
                "too-large",
                f"This file has {size:,} bytes; at most {LARGEST_FILE:,} are read.",
                "Split it, or move what is not text out of it.",
            )
        else:
            return file.read_bytes()
    except OSError as error:
        tell_unreadable(start, error, problems)

    return None


def leads_out(file: Path, root: Path) -> bool:
    """Return whether a path leads out of *root*, or nowhere because its links go in a circle."""
    try:
        return not file.resolve().is_relative_to(root.resolve())
    except RuntimeError:  # a circle, before Python 3.13
        return True


def tell_symlink(place: Place, problems: Problems) -> None:
    """Record that something is a link to a place outside the project."""
    problems.add(
        place,
        "symlink",
        "This is a link to a place outside the project, or to nowhere.",
        "Copy what it leads to into the project; only what stands in it is published.",
    )


def tell_unreadable(place: Place, error: OSError, problems: Problems) -> None:
    """Record that the system refuses to open something."""
    problems.add(
        place,
        "unreadable",
        f"This cannot be read ({error.strerror}).",
        "Check its permissions.",
    )


def read_yaml(root: Path, path: str, problems: Problems) -> Document | None:
    """Return a YAML file as a document, or None when not even its text can be used."""
    text = read_text(root, path, problems)
    if text is None:
        return None
    written = parse_yaml(text, path, problems)

    return Document(path, text, written or empty_mapping(Place(path)), broken=written is None)


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
        return Document(path, text, empty_mapping(Place(path)), text, broken=True)
    end = _line_of(lines, ("---", "..."))
    if end is None:
        problems.add(
            Place(path),
            "front-matter",
            "The front matter is not closed.",
            "Put a line --- behind its last key.",
        )
        end = _line_of(lines, ("",)) or 0
        written = None
    else:
        written = parse_yaml("\n".join(lines[1:end]), path, problems, first_line=2)
    body = "\n".join(lines[end + 1 :])

    return Document(
        path,
        text,
        written or empty_mapping(Place(path)),
        body,
        end + 2,
        broken=written is None,
    )


def _line_of(lines: list[str], wanted: tuple[str, ...]) -> int | None:
    return next(
        (number for number, line in enumerate(lines) if number and line.rstrip() in wanted), None
    )


def _with_plain_line_ends(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
