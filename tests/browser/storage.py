"""The browser's storage, as a test puts things in and looks at what is there."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import Page

COURSE_ID = "lead-people-manage-processes"
KEY = f"lead-course:{COURSE_ID}:progress"


def stored(page: Page) -> dict[str, Any]:
    """Return the stored document."""
    document: dict[str, Any] = json.loads(kept(page)[KEY])

    return document


def kept(page: Page) -> dict[str, str]:
    """Return everything in the browser's storage."""
    found: dict[str, str] = page.evaluate("({ ...localStorage })")

    return found


def keep(page: Page, key: str, value: str) -> None:
    """Put something into the browser's storage, as another page would."""
    page.evaluate("([key, value]) => localStorage.setItem(key, value)", [key, value])
