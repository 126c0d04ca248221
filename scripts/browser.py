"""Find a Chromium for the browser tests, or install one."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import commands

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
)
# Asks the Playwright of this environment where it keeps, or would keep, its own browser.
OF_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


def find() -> Path | None:
    """Return a Chromium that starts: the one in CHROME_PATH, else the first of this machine."""
    chosen = os.environ.get("CHROME_PATH")
    if chosen:
        return _working(chosen)

    return next(filter(None, map(_working, (*NAMES, *PLACES))), None) or _of_playwright()


def ensure() -> Path | None:
    """Return a Chromium, installing one if need be; None where nothing works."""
    browser = find()
    if browser is not None or os.environ.get("CHROME_PATH"):
        return browser
    # Without a font of its own, a bare machine shows boxes for letters.
    if commands.apt_install("chromium", "fonts-liberation") and (browser := find()) is not None:
        return browser
    install = [sys.executable, "-m", "playwright", "install", "chromium"]
    commands.try_to("Installing Chromium with Playwright", install)

    return find()


def _working(name: str) -> Path | None:
    path = shutil.which(name)
    # Ubuntu puts a script in the place of chromium-browser that only names a snap.
    if path is None or not _starts(path):
        return None

    return Path(path)


def _starts(path: str) -> bool:
    # Chrome for Windows opens a window instead of printing its version.
    return os.name == "nt" or commands.words_of([path, "--version"]) is not None


def _of_playwright() -> Path | None:
    return _working(commands.words_of([sys.executable, "-c", OF_PLAYWRIGHT]) or "")
