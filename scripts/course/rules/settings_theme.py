"""The theme: it is installed, and what it is given is there."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import Any

from course.files import stands
from course.model.course import Course
from course.problems import Place, Problems, did_you_mean, shown
from course.texts import ENGLISH, languages, missing_texts, table_of
from course.written import Written
from course.yaml_tree import Mapping, Sequence


def check_theme(settings: Mapping, course: Course, written: Written, problems: Problems) -> None:
    """Check the key ``theme``."""
    theme = settings.get("theme")
    if theme is None:
        _tell_missing("theme", settings, "Write “theme:” with “name: material”.", problems)
        return
    for key in ("name", "custom_dir"):
        if not isinstance(theme.get(key), str):
            _tell_missing(key, theme, _EXAMPLES[key], problems)
    name, folder = theme.get("name"), theme.get("custom_dir")
    themes = {entry.name for entry in entry_points(group="mkdocs.themes")}
    if isinstance(name, str) and name not in themes:
        problems.add(
            theme.value_places["name"],
            "not-installed",
            f"There is no theme “{shown(name)}”.",
            did_you_mean(name, themes) or "Write “name: material”.",
        )
    if (
        isinstance(folder, str)
        and not written.is_closed(folder)
        and stands(written.root / folder) != "folder"
    ):
        problems.add(
            theme.value_places["custom_dir"],
            "file-missing",
            f"There is no folder “{shown(folder)}”.",
            "The course's own templates are in docs/overrides.",
        )
    _check_values(theme, course, written, problems)
    _check_language(theme, course, problems)


_EXAMPLES = {
    "name": "Write “name: material”.",
    "custom_dir": "Write “custom_dir: docs/overrides”.",
}


def _tell_missing(key: str, owner: Mapping, hint: str, problems: Problems) -> None:
    if key in owner:
        problems.add(owner.value_places[key], "wrong-type", f"“{key}” must be text.", hint)
    else:
        problems.add(owner.place, "missing-key", f"The key “{key}” is missing.", hint)


def _check_values(theme: Mapping, course: Course, written: Written, problems: Problems) -> None:
    for key in ("logo", "favicon"):
        path: Any = theme.get(key)
        if path and path not in course.assets and not written.is_closed("docs"):
            problems.add(
                theme.value_places[key],
                "image-missing",
                f"There is no image “{shown(path)}” in docs/.",
                did_you_mean(str(path), course.assets) or "Correct the path; it begins at docs/.",
            )
    if theme.get("font", True) is not False:
        problems.add(
            theme.value_places.get("font", theme.place),
            "setting",
            "The theme would fetch its fonts from another host.",
            "Write “font: false” below “theme”.",
        )
    features = theme.get("features", Sequence())
    if not isinstance(features, Sequence) or not all(isinstance(word, str) for word in features):
        problems.add(
            theme.value_places["features"],
            "wrong-type",
            "“features” must be a list of words.",
            "Begin each entry with “- ”.",
        )


def _check_language(theme: Mapping, course: Course, problems: Problems) -> None:
    """The site's own words are in a table for each language."""
    if course.language not in languages():
        problems.add(
            theme.value_places["language"],
            "language-unknown",
            f"There is no table of interface texts for “{shown(course.language)}”.",
            f"Copy {table_of(ENGLISH)} to {table_of(course.language)} and translate it.",
        )
        return
    missing = missing_texts(course.language)
    if missing:
        problems.add(
            Place(table_of(course.language)),
            "text-missing",
            f"{len(missing)} of the interface texts are not translated, such as “{missing[0]}”.",
            f"Copy them from {table_of(ENGLISH)}; until then they stay English.",
            "warning",
        )
