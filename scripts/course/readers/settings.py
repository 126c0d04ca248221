"""Reading ``mkdocs.yml`` and ``docs/local.yml``."""

from __future__ import annotations

from course.model.site import LocalContacts, NavEntry, SiteSettings
from course.problems import Place
from course.readers.nav import read_nav
from course.readers.reading import Reading
from course.readers.records import make_record
from course.yaml_tree import SETTINGS

CONTACTS = "docs/local.yml"


def read_settings(reading: Reading) -> tuple[SiteSettings | None, NavEntry]:
    """Return the site's settings, or None, and its navigation, which may be empty."""
    document = reading.yaml(SETTINGS)
    empty = NavEntry("", Place(SETTINGS))
    if document is None:
        return None, empty
    settings = make_record(document.written, SiteSettings, reading.problems)
    if "nav" not in document.written:
        reading.written.broken.add(SETTINGS)
        return settings, empty
    nav = read_nav(document.written["nav"], document.written.value_places["nav"], reading.problems)

    return settings, nav


def read_contacts(reading: Reading) -> LocalContacts:
    """Return the owner's contacts; a project without the file has none."""
    if not (reading.root / CONTACTS).exists():
        return LocalContacts()
    document = reading.yaml(CONTACTS)
    if document is None:
        return LocalContacts()

    return make_record(document.written, LocalContacts, reading.problems) or LocalContacts()
