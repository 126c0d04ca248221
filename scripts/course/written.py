"""What authors wrote, also where it could not be used, so that one mistake is told once.

A question with a spelling mistake is no record of the course, but its id is known: a page that
places it is not wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from course.model.page import Link
from course.problems import Place
from course.yaml_tree import Mapping, Sequence


@dataclass
class Written:
    """Traces of everything that was read.

    Attributes:
        root: the project's folder.
        broken: the files that could not be read at all.
        ids: every id that was written, by kind (``questions``, ``claims`` ...), with its place.
        links: every link and image in pages and in the texts of YAML files.
        front_matter: the place of every front-matter key, by page.
    """

    root: Path
    broken: set[str] = field(default_factory=set)
    ids: dict[str, list[tuple[str, Place]]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    front_matter: dict[str, dict[str, Place]] = field(default_factory=dict)

    def note_ids(self, kind: str, entries: Any) -> None:
        """Note the ids of a list of entries, as far as they have any."""
        if not isinstance(entries, Sequence):
            return
        noted = self.ids.setdefault(kind, [])
        for entry in entries:
            if isinstance(entry, Mapping) and isinstance(entry.get("id"), str):
                noted.append((entry["id"], entry.value_places["id"]))

    def known(self, kind: str) -> set[str]:
        """Return every id of a kind that was written anywhere."""
        return {name for name, _ in self.ids.get(kind, [])}

    def broken_below(self, *starts: str) -> bool:
        """Return whether a file whose path begins with one of *starts* could not be read."""
        return any(path.startswith(starts) for path in self.broken)
