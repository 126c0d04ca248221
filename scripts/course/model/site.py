"""The site's settings: ``mkdocs.yml`` and the owner's ``docs/local.yml``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import ConfigDict

from course.model.record import Id, Line, Record
from course.problems import Place


class Extra(Record):
    """The key ``extra`` of ``mkdocs.yml``: ours, and whatever the theme reads."""

    model_config = ConfigDict(extra="allow")

    course_id: Id


class SiteSettings(Record):
    """``mkdocs.yml``: the keys that this toolchain reads, and those it leaves to MkDocs.

    MkDocs 1.x is frozen, so the list of its keys ("User Guide: Configuration") is final.
    """

    site_name: Line
    nav: Any
    extra: Extra
    markdown_extensions: Any = ()
    site_url: Any = None
    site_description: Any = None
    site_author: Any = None
    repo_url: Any = None
    repo_name: Any = None
    edit_uri: Any = None
    edit_uri_template: Any = None
    copyright: Any = None
    remote_branch: Any = None
    remote_name: Any = None
    docs_dir: Any = None
    site_dir: Any = None
    theme: Any = None
    extra_css: Any = None
    extra_javascript: Any = None
    extra_templates: Any = None
    plugins: Any = None
    hooks: Any = None
    watch: Any = None
    strict: Any = None
    use_directory_urls: Any = None
    dev_addr: Any = None
    validation: Any = None
    exclude_docs: Any = None
    draft_docs: Any = None
    not_in_nav: Any = None


@dataclass(frozen=True, slots=True)
class NavEntry:
    """A line of the navigation: a page (``path``) or a group of entries."""

    title: str
    place: Place
    path: str = ""
    entries: tuple[NavEntry, ...] = ()

    def pages(self, above: tuple[str, ...] = ()) -> Iterator[tuple[NavEntry, tuple[str, ...]]]:
        """Yield every page below (or this one), with the titles of the groups it stands in."""
        if self.path:
            yield self, above
        for entry in self.entries:
            yield from entry.pages((*above, self.title) if self.title else above)


class LocalContacts(Record):
    """``docs/local.yml``: the owner's name and the people to turn to. All may be empty."""

    organisation: str = ""
    logo: str = ""
    hr: str = ""
    employee_assistance: str = ""
    reporting_line: str = ""
    privacy_contact: str = ""
