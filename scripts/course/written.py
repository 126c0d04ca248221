"""What authors wrote, also where it could not be used, so that one mistake is told once.

A question with a spelling mistake is no record of the course, but its id is known: a page that
places it is not wrong.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from course.model.page import Link
from course.problems import Place, Problems
from course.yaml_tree import Mapping, Sequence

_UNFINISHED = re.compile(r"\[\[([^\[\]\n]+)\]\]")
_ID_LINE = re.compile(r"^[ \t-]*id[ \t]*:[ \t]*[\"']?([\w-]+)", re.MULTILINE)


@dataclass
class Written:
    """Traces of everything that was read.

    Attributes:
        root: the project's folder.
        settings: what stands in ``mkdocs.yml``.
        closed: the files and folders that could not be looked into.
        broken: the files that could not be used, in whole or in part.
        unseen: those of them of which not even ids are there, by the kind of ids they hold.
        ids: every id that was written, by kind (``questions``, ``claims`` ...), with its place.
        links: every link and image in pages and in the texts of YAML files.
        empty_parts: the parts of the navigation that have no entries.
        unfinished: every “[[what is still to be written]]”, with its place.
    """

    root: Path
    settings: Mapping | None = None
    closed: set[str] = field(default_factory=set)
    broken: set[str] = field(default_factory=set)
    unseen: dict[str, set[str]] = field(default_factory=dict)
    ids: dict[str, list[tuple[str, Place]]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    empty_parts: list[Place] = field(default_factory=list)
    unfinished: list[tuple[Place, str]] = field(default_factory=list)
    _glimpsed: dict[str, set[str]] = field(default_factory=dict)
    _known: dict[str, tuple[int, frozenset[str]]] = field(default_factory=dict)

    def note_ids(self, kind: str, entries: Any) -> None:
        """Note the ids of a list of entries, as far as they have any."""
        if not isinstance(entries, Sequence):
            return
        noted = self.ids.setdefault(kind, [])
        for entry in entries:
            if isinstance(entry, Mapping) and isinstance(entry.get("id"), str):
                noted.append((entry["id"], entry.value_places["id"]))

    def note_broken(self, path: str, kind: str, text: str | None) -> None:
        """Note that a file cannot be used, and the ids that its text seems to hold.

        Args:
            path: the file.
            kind: the kind of ids it holds.
            text: its text, or None when there is none.
        """
        self.broken.add(path)
        if not self.glimpse(kind, text or ""):
            self.unseen.setdefault(kind, set()).add(path)

    def glimpse(self, kind: str, text: str) -> bool:
        """Note the ids that a text seems to hold, and return whether there are any."""
        found = _ID_LINE.findall(text)
        self._glimpsed.setdefault(kind, set()).update(found)

        return bool(found)

    def note_unfinished(self, path: str, text: str) -> None:
        """Note what a file says is still to be written: “[[The story]]”."""
        if "[[" in text and path.startswith(("modules/", "quizzes/")):
            for match in _UNFINISHED.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                column = match.start() - text.rfind("\n", 0, match.start())
                self.unfinished.append((Place(path, line, column), match[1]))

    def is_closed(self, path: str) -> bool:
        """Return whether a file, or a folder that it stands in, could not be looked into."""
        return bool(self.closed) and any(
            path == other or path.startswith(f"{other}/") for other in self.closed
        )

    def is_broken(self, path: str) -> bool:
        """Return whether a page is there, or may be, and cannot be used.

        Args:
            path: the page as staged.
        """
        sources = (path, f"docs/{path}")

        return any(source in self.broken or self.is_closed(source) for source in sources)

    def known(self, kind: str) -> frozenset[str]:
        """Return every id of a kind that was written anywhere."""
        noted, glimpsed = self.ids.get(kind, []), self._glimpsed.get(kind, set())
        size = len(noted) + len(glimpsed)
        # Every page asks, and what is known changes only while files are read.
        if kind not in self._known or self._known[kind][0] != size:
            self._known[kind] = size, frozenset({name for name, _ in noted} | glimpsed)

        return self._known[kind][1]

    def complete(self, kind: str) -> bool:
        """Return whether every file that holds ids of a kind could be looked into."""
        return kind not in self.unseen and not (
            "modules" in self.closed and kind in ("questions", "activities")
        )


def objectives_of(slug: str) -> str:
    """Return the kind of ids that the objectives of a module are."""
    return f"objectives of {slug}"


def tell_entry(place: Place, problems: Problems) -> None:
    """Record an entry of the navigation that cannot be read."""
    problems.add(
        place,
        "nav",
        "This entry of the navigation cannot be read.",
        "Write “- page.md”, “- Title: page.md”, or “- Title:” with indented entries below.",
    )
