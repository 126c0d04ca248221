"""The navigation of ``mkdocs.yml``, which is the outline of the course."""

from __future__ import annotations

from typing import Any

from course.model.site import NavEntry
from course.problems import Place
from course.readers.reading import Reading
from course.written import tell_entry
from course.yaml_tree import SETTINGS, Mapping, Sequence


def read_nav(settings: Mapping, reading: Reading) -> NavEntry:
    """Return the navigation as a tree; entries of a wrong form are problems ``nav``."""
    place = settings.key_places["nav"]
    written = settings["nav"]
    if isinstance(written, Sequence) and written:
        return NavEntry("", place, entries=_entries(written, reading))
    reading.problems.add(
        place,
        "nav",
        "“nav” must be a list of pages.",
        "Write lines such as “- Home: index.md” below it.",
    )
    reading.written.broken.add(SETTINGS)

    return NavEntry("", place)


def _entries(written: Sequence, reading: Reading) -> tuple[NavEntry, ...]:
    made = (
        _entry(entry, place, reading)
        for entry, place in zip(written, written.value_places, strict=True)
    )

    return tuple(entry for entry in made if entry)


def _entry(written: Any, place: Place, reading: Reading) -> NavEntry | None:
    if isinstance(written, str) and written:
        return NavEntry("", place, path=written)
    if isinstance(written, Mapping) and len(written) == 1:
        ((title, value),) = written.items()
        if isinstance(value, str) and value and title:
            return NavEntry(title, written.value_places[title], path=value)
        if isinstance(value, Sequence) and value and title:
            return NavEntry(title, place, entries=_entries(value, reading))
        if value is None and title:
            # All its modules may have been taken out, which only the rules can tell.
            reading.written.empty_parts.append(place)
            return NavEntry(title, place)
    if isinstance(written, Mapping) and len(written) > 1:
        # The second key is where a hyphen is missing.
        place = list(written.key_places.values())[1]
    tell_entry(place, reading.problems)
    # What it holds is not known, so nothing can be said to be missing.
    reading.written.broken.add(SETTINGS)

    return None
