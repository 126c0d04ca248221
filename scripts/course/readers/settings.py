"""Reading ``mkdocs.yml`` and ``docs/local.yml``."""

from __future__ import annotations

import os

from course.model.site import LocalContacts, NavEntry, SiteSettings
from course.problems import Place
from course.readers.nav import read_nav
from course.readers.reading import Reading
from course.readers.records import make_record
from course.yaml_tree import SETTINGS

CONTACTS = "docs/local.yml"


def read_settings(reading: Reading) -> tuple[SiteSettings | None, NavEntry]:
    """Return the site's settings, or None, and its navigation, which may be empty."""
    document = reading.yaml(SETTINGS, "settings")
    empty = NavEntry("", Place(SETTINGS))
    if document is None:
        return None, empty
    reading.written.settings = document.written
    settings = make_record(document.written, SiteSettings, reading.problems)
    if "nav" not in document.written:
        reading.written.broken.add(SETTINGS)
        return settings, empty

    return settings, read_nav(document.written, reading)


def read_contacts(reading: Reading) -> LocalContacts:
    """Return the owner's contacts; a project without the file has none."""
    if not os.path.lexists(reading.root / CONTACTS):
        return LocalContacts()
    document = reading.yaml(CONTACTS, "contacts")
    if document is None:
        return LocalContacts()
    for key in [key for key, value in document.written.items() if value is None]:
        document.written[key] = ""

    return make_record(document.written, LocalContacts, reading.problems) or LocalContacts()
