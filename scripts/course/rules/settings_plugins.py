"""Plugins and Markdown extensions: each is installed, and those that the course needs are there."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import entry_points
from typing import Any, NamedTuple

import markdown

from course.model.macros import COMMENT_END, COMMENT_START
from course.problems import Place, Problems, did_you_mean, nearest, shown
from course.yaml_tree import Mapping, Sequence

MACROS_SETTINGS: dict[str, Any] = {
    "module_name": "scripts/macros",
    "on_error_fail": True,
    "on_undefined": "strict",
    "j2_comment_start_string": COMMENT_START,
    "j2_comment_end_string": COMMENT_END,
}
"""What ``macros`` must be told: where the macros are, to stop at a mistake, and to leave the ids of
headings alone, which Jinja would take for comments."""

NEEDED_EXTENSIONS = ("admonition", "attr_list", "def_list", "md_in_html", "tables", "toc")
"""The Markdown that the course's pages are written in."""


class _Named(NamedTuple):
    name: str
    settings: Mapping | None
    place: Place


def check_plugins(settings: Mapping, problems: Problems) -> None:
    """Check the key ``plugins``."""
    installed = {entry.name for entry in entry_points(group="mkdocs.plugins")}
    named = list(_named_entries(settings, "plugins", problems))
    for plugin in named:
        if plugin.name not in installed:
            _tell_not_installed("plugin", plugin, installed, problems)
        elif plugin.name == "macros":
            _check_macros(plugin, problems)
    if not any(nearest("macros", [plugin.name]) for plugin in named):
        problems.add(
            settings.key_places.get("plugins", settings.place),
            "setting",
            "The plugin “macros” is not there, which puts questions and claims into the pages.",
            "Write “- macros:” below “plugins”, with the settings that the course came with.",
        )


def _check_macros(plugin: _Named, problems: Problems) -> None:
    given = plugin.settings
    if given is None:
        problems.add(
            plugin.place,
            "setting",
            "The plugin “macros” has no settings.",
            f"It needs {', '.join(MACROS_SETTINGS)}, as in the course that you copied.",
        )
        return
    for key, needed in MACROS_SETTINGS.items():
        if given.get(key) != needed:
            problems.add(
                given.value_places.get(key, plugin.place),
                "setting",
                f"“{key}” of the plugin “macros” must be “{shown(needed)}”.",
                f'Write {key}: "{needed}".' if isinstance(needed, str) else f"Write {key}: true.",
            )


def check_extensions(settings: Mapping, problems: Problems) -> None:
    """Check the key ``markdown_extensions``."""
    installed = {entry.name for entry in entry_points(group="markdown.extensions")}
    named = list(_named_entries(settings, "markdown_extensions", problems))
    for extension in named:
        _try_extension(extension, installed, problems)
    missing = [
        name
        for name in NEEDED_EXTENSIONS
        if not any(name in (other.name, nearest(other.name, [name])) for other in named)
    ]
    if missing:
        problems.add(
            settings.key_places.get("markdown_extensions", settings.place),
            "setting",
            f"The pages need Markdown extensions that are not there: {', '.join(missing)}.",
            f"Write “- {missing[0]}” below “markdown_extensions”.",
        )


def _try_extension(extension: _Named, installed: set[str], problems: Problems) -> None:
    """Load an extension as the engine will; what it raises is for its own developers to know."""
    given = dict(extension.settings or {})
    try:
        markdown.Markdown(extensions=[extension.name], extension_configs={extension.name: given})
    except ImportError:
        _tell_not_installed("Markdown extension", extension, installed, problems)
    except Exception as error:
        said = shown(error).strip("'.")
        place = extension.place
        if extension.settings is not None:
            named = [key for key in given if key in str(error)]
            place = extension.settings.key_places[named[0]] if named else place
        problems.add(
            place,
            "setting",
            f"The extension “{extension.name}” does not take its settings: {said}.",
            "Correct the setting, or remove it.",
        )


def _tell_not_installed(what: str, named: _Named, installed: set[str], problems: Problems) -> None:
    problems.add(
        named.place,
        "not-installed",
        f"There is no {what} “{shown(named.name)}”.",
        did_you_mean(named.name, installed) or "Install its package, or remove the line.",
    )


def _named_entries(settings: Mapping, key: str, problems: Problems) -> Iterator[_Named]:
    """Yield what a list names: each entry is a name, or a name with settings."""
    listed = settings.get(key)
    if not isinstance(listed, Sequence):
        return
    for written, place in zip(listed, listed.value_places, strict=True):
        if isinstance(written, str) and written:
            yield _Named(written, None, place)
            continue
        if isinstance(written, Mapping) and len(written) == 1:
            ((name, values),) = written.items()
            if name and (values is None or isinstance(values, Mapping)):
                yield _Named(name, values, written.key_places[name])
                continue
        problems.add(
            place,
            "wrong-type",
            f"This entry of “{key}” must be a name, or a name with settings.",
            "Write “- name”, or “- name:” with the settings indented below it.",
        )
