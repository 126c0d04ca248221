"""A new module: its folder and its quiz as a draft, and its line in the navigation."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from course.model.record import ID_PATTERN
from course.problems import Problems
from course.rules.structure import NOT_SLUGS
from course.source import read_text
from course.yaml_tree import SETTINGS, Mapping, Sequence, parse_yaml

SCAFFOLD = Path(__file__).with_name("scaffold")
LONGEST_SLUG = 40
"""Characters, so that ids which begin with it stay short enough."""


class Refused(Exception):
    """Raised when a module cannot be made; its text says why, and what to do."""


def make_module(slug: str, title: str, part: str, root: Path) -> list[str]:
    """Write a new module as a draft and return the paths that were written or changed.

    Args:
        slug: the name of its folder, which is its address for good.
        title: its title, or "" to make one of the slug.
        part: the part of the course it goes into, or "" for the last one.
        root: the project's folder.

    Raises:
        Refused: nothing was written.
    """
    _check_slug(slug, root)
    settings = _settings_with(f"modules/{slug}/index.md", part, root)
    paths = []
    for file in sorted(SCAFFOLD.iterdir()):
        path = f"quizzes/{slug}.yml" if file.name == "quiz.yml" else f"modules/{slug}/{file.name}"
        text = file.read_text(encoding="utf-8").replace("{slug}", slug)
        text = text.replace("{title}", _as_yaml(title or _title_of(slug)))
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
        paths.append(path)
    (root / SETTINGS).write_bytes(settings.encode())

    return [*paths, SETTINGS]


def _check_slug(slug: str, root: Path) -> None:
    if not re.match(ID_PATTERN, slug) or len(slug) > LONGEST_SLUG or slug in NOT_SLUGS:
        raise Refused(
            f"“{slug}” cannot be the name of a module. Use small letters, digits and single "
            f"hyphens, at most {LONGEST_SLUG} in all, such as two-jobs."
        )
    for path in (f"modules/{slug}", f"quizzes/{slug}.yml"):
        if (root / path).exists():
            raise Refused(f"There is already something at {path}. Choose another name.")


def _title_of(slug: str) -> str:
    return slug.replace("-", " ").capitalize()


def _as_yaml(title: str) -> str:
    """Return a title as it may stand behind a key."""
    plain = re.fullmatch(r"[\w ,’'.()-]*\w[\w ,’'.()-]*", title) and not title[0].isdigit()

    return title if plain else '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _settings_with(path: str, part: str, root: Path) -> str:
    """Return ``mkdocs.yml`` with a line for a page, everything else as it stands."""
    problems = Problems()
    if read_text(root, SETTINGS, problems) is None:
        raise Refused(f"There is no {SETTINGS} that can be read here.")
    text = (root / SETTINGS).read_bytes().decode("utf-8")
    lines = text.splitlines(keepends=True)
    before = parse_yaml(text.replace("\r\n", "\n"), SETTINGS, problems)
    by_hand = (
        f"The line for it cannot be put into “nav” of {SETTINGS} by itself. "
        f"Write “- {path}” below a part, and start again."
    )
    if before is None or "nav" not in before:
        raise Refused(by_hand)
    line = _line_behind(before["nav"], part)
    if line is None:
        known = ", ".join(f"“{title}”" for title in _parts(before["nav"]))
        raise Refused(
            f"There is no part “{part}” with modules. Parts: {known}." if part else by_hand
        )
    indent = lines[line - 1][: len(lines[line - 1]) - len(lines[line - 1].lstrip())]
    end = "\r\n" if lines[line - 1].endswith("\r\n") else "\n"
    lines[line - 1] = lines[line - 1].rstrip("\r\n") + end
    changed = "".join([*lines[:line], f"{indent}- {path}{end}", *lines[line:]])
    after = parse_yaml(changed.replace("\r\n", "\n"), SETTINGS, problems)
    if after is None or _pages(after["nav"]) - _pages(before["nav"]) != {path}:
        raise Refused(by_hand)

    return changed


def _line_behind(nav: Any, part: str) -> int | None:
    """Return the line of the last module in a part, behind which the new one goes."""
    found = None
    for title, entries in _groups(nav):
        for entry, place in zip(entries, entries.value_places, strict=True):
            if _is_module(entry) and part in ("", title):
                found = place.line

    return found


def _parts(nav: Any) -> list[str]:
    return [title for title, entries in _groups(nav) if any(map(_is_module, entries))]


def _groups(nav: Any) -> list[tuple[str, Sequence]]:
    """Return every group of the navigation that has entries, with its title."""
    found: list[tuple[str, Sequence]] = []
    for entry in nav if isinstance(nav, Sequence) else ():
        for title, value in entry.items() if isinstance(entry, Mapping) else ():
            if isinstance(value, Sequence):
                found += [(title, value), *_groups(value)]

    return found


def _is_module(entry: Any) -> bool:
    path = next(iter(entry.values()), "") if isinstance(entry, Mapping) else entry

    return isinstance(path, str) and path.startswith("modules/")


def _pages(nav: Any) -> set[str]:
    if isinstance(nav, str):
        return {nav}
    if isinstance(nav, Mapping):
        return set().union(*(_pages(value) for value in nav.values()))

    return set().union(*map(_pages, nav)) if isinstance(nav, Sequence) else set()
