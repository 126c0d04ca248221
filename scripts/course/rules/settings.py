"""Settings: what ``mkdocs.yml`` must say for the site to be built, and the owner's contacts.

Source: MkDocs 1.6, "User Guide: Configuration". What MkDocs would refuse is told before it runs,
with its line.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from course.files import BUNDLES, stands
from course.model.course import Course
from course.problems import Place, Problems, did_you_mean, shown
from course.rules.settings_plugins import check_extensions, check_plugins
from course.rules.settings_theme import check_theme
from course.written import Written
from course.yaml_tree import Mapping, Sequence

_TEXTS = (
    "copyright",
    "dev_addr",
    "docs_dir",
    "edit_uri",
    "edit_uri_template",
    "not_in_nav",
    "remote_branch",
    "remote_name",
    "repo_name",
    "repo_url",
    "site_author",
    "site_description",
    "site_dir",
    "site_url",
)
_LISTS = (
    "extra_css",
    "extra_javascript",
    "extra_templates",
    "hooks",
    "markdown_extensions",
    "plugins",
    "watch",
)
_FORMS: dict[str, tuple[type | tuple[type, ...], str, str]] = {
    **dict.fromkeys(_TEXTS, (str, "text", "Put it in quotes.")),
    **dict.fromkeys(_LISTS, (Sequence, "a list", "Write a list, with “- ” before each entry.")),
    **dict.fromkeys(
        ("theme", "validation"), (Mapping, "a list of keys", "Write keys, each with a value.")
    ),
    "strict": (bool, "true or false", "Write true or false, without quotes."),
}
"""The form of each key: its type, its name, and what to do."""

_VALIDATION = {
    *("nav", "links", "omitted_files", "not_found", "absolute_links"),
    *("anchors", "unrecognized_links"),
}
"""The keys below ``validation``."""

_REFUSED = {
    "draft_docs": "A page that is not finished is left out of docs/; a module has “draft: true”.",
    "exclude_docs": "Move what is not to be published out of docs/.",
}
"""Keys with which MkDocs leaves out pages that the course has."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check the settings of the site and the contacts."""
    settings = written.settings
    if settings is not None:
        fit = _check_forms(settings, problems)
        misshapen = settings.keys() - fit.keys()
        if "theme" not in misshapen:
            check_theme(fit, course, written, problems)
        if "plugins" not in misshapen:
            check_plugins(fit, problems)
        if "markdown_extensions" not in misshapen:
            check_extensions(fit, problems)
        for key in (fit.get("validation") or {}).keys() - _VALIDATION:
            problems.add(
                fit["validation"].key_places[key],
                "unknown-key",
                f"The key “{shown(key)}” is not known here.",
                did_you_mean(key, _VALIDATION) or "Is the key missing that it stands below?",
            )
        _check_addresses(fit, problems)
        _check_files(fit, course, written, problems)
    _check_contacts(course, written, problems)


def _check_forms(settings: Mapping, problems: Problems) -> Mapping:
    """Return the settings without what has a wrong form."""
    fit = Mapping(settings)
    fit.place, fit.swallowed = settings.place, {}
    fit.key_places, fit.value_places = dict(settings.key_places), dict(settings.value_places)
    for key, value in settings.items():
        place = settings.value_places[key]
        if key in _FORMS and value is not None:
            kind, name, hint = _FORMS[key]
            if not isinstance(value, kind):
                problems.add(place, "wrong-type", f"“{key}” must be {name}.", hint)
                fit.remove(key)
        elif key in _REFUSED:
            problems.add(place, "setting", f"“{key}” has no place in a course.", _REFUSED[key])
        elif key == "use_directory_urls" and value is not True:
            problems.add(
                place,
                "setting",
                "“use_directory_urls” must be true: addresses are made for it.",
                "Remove the line.",
            )

    return fit


def _check_addresses(settings: Mapping, problems: Problems) -> None:
    for key in ("site_url", "repo_url"):
        value = settings.get(key) or ""
        address = urlsplit(value)
        if value and not (address.scheme in ("http", "https") and address.netloc):
            problems.add(
                settings.value_places[key],
                "url-form",
                f"“{shown(value)}” is not a web address.",
                "Write it whole, from https:// on.",
            )


def _check_files(settings: Mapping, course: Course, written: Written, problems: Problems) -> None:
    for path, place in _texts_in(settings, "hooks", problems):
        if stands(written.root / path) != "file":
            problems.add(
                place,
                "file-missing",
                f"There is no file “{shown(path)}”.",
                "Correct the path; it begins at the project's folder.",
            )
    known = {*course.assets, *BUNDLES}
    for key in ("extra_css", "extra_javascript"):
        for path, place in _texts_in(settings, key, problems):
            if "://" not in path and path not in known:
                problems.add(
                    place,
                    "file-missing",
                    f"There is no file “{shown(path)}” in docs/.",
                    did_you_mean(path, known) or "Correct the path; it begins at docs/.",
                )


def _texts_in(settings: Mapping, key: str, problems: Problems) -> list[tuple[str, Place]]:
    """Return the paths in a list of the settings: each is a text, or stands under ``path``."""
    listed = settings.get(key) or Sequence()
    found = []
    for value, place in zip(listed, getattr(listed, "value_places", ()), strict=True):
        path: Any = value.get("path") if isinstance(value, Mapping) else value
        if isinstance(path, str) and path:
            found.append((path, place))
        else:
            problems.add(
                place, "wrong-type", f"This entry of “{key}” must be a path.", "Write “- path”."
            )

    return found


def _check_contacts(course: Course, written: Written, problems: Problems) -> None:
    logo = course.contacts.logo
    if logo and f"assets/img/{logo}" not in course.assets and not written.is_closed("docs"):
        pictures = [path.removeprefix("assets/img/") for path in course.assets]
        problems.add(
            course.contacts.at("logo"),
            "image-missing",
            f"There is no image “{shown(logo)}” in docs/assets/img/.",
            did_you_mean(logo, pictures) or "Put the file there, or leave “logo” empty.",
        )
