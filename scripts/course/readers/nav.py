"""The navigation of ``mkdocs.yml``, which is the outline of the course."""

from __future__ import annotations

from typing import Any

from course.model.site import NavEntry
from course.problems import Place, Problems
from course.yaml_tree import Mapping, Sequence


def read_nav(written: Any, place: Place, problems: Problems) -> NavEntry:
    """Return the navigation as a tree; entries of a wrong form are problems ``nav``."""
    if not isinstance(written, Sequence):
        problems.add(
            place, "nav", "“nav” must be a list.", "Write lines such as “- Home: index.md”."
        )
        return NavEntry("", place)

    return NavEntry("", place, entries=_entries(written, problems))


def _entries(written: Sequence, problems: Problems) -> tuple[NavEntry, ...]:
    made = (
        _entry(entry, place, problems)
        for entry, place in zip(written, written.value_places, strict=True)
    )

    return tuple(entry for entry in made if entry)


def _entry(written: Any, place: Place, problems: Problems) -> NavEntry | None:
    if isinstance(written, str):
        return NavEntry("", place, path=written)
    if isinstance(written, Mapping) and len(written) == 1:
        ((title, value),) = written.items()
        if isinstance(value, str):
            return NavEntry(title, written.value_places[title], path=value)
        if isinstance(value, Sequence):
            return NavEntry(title, place, entries=_entries(value, problems))
    problems.add(
        place,
        "nav",
        "This entry of the navigation cannot be read.",
        "Write “- page.md”, “- Title: page.md”, or “- Title:” with indented entries below.",
    )

    return None
