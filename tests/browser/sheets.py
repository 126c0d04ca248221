"""The pages of "My course" on which something is filled in, and what their tests share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar
from playwright.sync_api import Download, Page, expect

from tests.browser.conftest import Serve
from tests.project import built_site

PAGES = ("check", "observe", "notebook", "plan", "routine", "record")
SAVED = "Saved on this device"
PULSE = (
    "told-back",
    "began-with-actions",
    "fault-in-process",
    "gave-reasons",
    "invited-challenge",
    "feedback-in-a-week",
)


@pytest.fixture(scope="session")
def desk(site_server: Serve) -> str:
    """The address below which the pages of "My course" are."""
    return f"{site_server(built_site())}my-course/"


def give_pulse(page: Page, weeks: str) -> None:
    """Choose for the six statements: a digit each, or n for no chance."""
    for statement, count in zip(PULSE, weeks, strict=True):
        value = "none" if count == "n" else count
        page.locator(f'[name="{statement}"][value="{value}"]').check()


def text_of(download: Download) -> str:
    """Return what is in a file that the page saved."""
    return Path(download.path()).read_bytes().decode()


def entries_of(download: Download) -> list[Any]:
    """Return the entries of a calendar file that the page saved, read strictly."""
    calendar: Any = Calendar.from_ical(text_of(download))
    assert [part.errors for part in (calendar, *calendar.events) if part.errors] == []

    return list(calendar.events)


def write_in(page: Page, name: str, words: str) -> None:
    """Fill in a field and leave it."""
    field = page.locator(f'[name="{name}"]')
    field.fill(words)
    field.blur()
    expect(page.get_by_text(SAVED).first).to_be_visible()
