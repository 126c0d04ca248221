"""One visit to every page of a site, on which everything that can be measured is measured."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, ViewportSize

from tests.browser.page_checks import (
    LARGE_TEXT,
    TEXT_SPACING,
    background,
    moving,
    not_adjusted,
    small_targets,
    text_of_twice_the_size,
    too_wide,
    walk,
)
from tests.browser.watching import Watch

NARROW: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1280, "height": 800}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
ZOOMED: tuple[tuple[str, int, str], ...] = (
    ("on 320 px", 320, ""),
    ("with more space", 320, TEXT_SPACING),
    ("with a large text style", 1280, LARGE_TEXT),
)

MADE = re.compile(r"facilitate/([\w-]+)/(?=\w|$)")
"""Pages that are made alike for every module. On a glance their texts are measured, on a whole look
everything else too."""

LOOKED_AT_WHOLE = {
    *("plan", "vote", "cards", "attendance", "evaluation"),
    *("two-jobs", "one-to-ones"),
}

Findings = dict[str, list[str]]
"""What was found by each check; each finding begins with the page."""


def addresses(site: Path) -> list[str]:
    """Return the address of every page below the site's own.

    What is made to be taken away (slides, papers) has tests of its own.
    """
    pages = (file.relative_to(site).as_posix() for file in sorted(site.rglob("*.html")))

    return [
        page.removesuffix("index.html")
        for page in pages
        if page != "404.html" and not page.startswith("downloads/")
    ]


def survey(chromium: Browser, home: str, site: Path, axe: Callable[[Page], list[str]]) -> Findings:
    """Visit every page of a site once.

    Args:
        chromium: the browser.
        home: where the site is served.
        site: its folder.
        axe: finds what is not accessible.
    """
    findings: Findings = {}
    context = chromium.new_context(viewport=WIDE)
    watch = Watch(context, home)
    page = context.new_page()
    for address in addresses(site):

        def note(check: str, found: list[str], address: str = address) -> None:
            findings.setdefault(check, []).extend(f"{address or 'home'}: {one}" for one in found)

        page.goto(home + address)
        made = MADE.match(address)
        if made and made[1] not in LOOKED_AT_WHOLE:
            _glance(page, axe, note)
        else:
            _look(page, axe, note)
        note("unseen faults", watch.take())
        note("requests", [] if watch.requests else ["none seen"])
    context.close()

    return findings


def _glance(
    page: Page, axe: Callable[[Page], list[str]], note: Callable[[str, list[str]], None]
) -> None:
    for scheme, size in zip(SCHEMES, (WIDE, NARROW), strict=True):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size(size)
        note("accessibility", [f"{scheme}, {size['width']} px: {one}" for one in axe(page)])
    note("small targets", small_targets(page.locator("body")))
    page.set_viewport_size({"width": 320, "height": 640})
    note("too wide", [f"on 320 px: {one}" for one in too_wide(page)])


def _look(
    page: Page, axe: Callable[[Page], list[str]], note: Callable[[str, list[str]], None]
) -> None:
    grounds = set()
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for size in (WIDE, NARROW):
            page.set_viewport_size(size)
            note("accessibility", [f"{scheme}, {size['width']} px: {one}" for one in axe(page)])
        grounds.add(background(page))
    note("dark", [] if len(grounds) == 2 else ["looks the same in dark"])
    note("small targets", small_targets(page.locator("body")))
    for how, width, style in ZOOMED:
        page.set_viewport_size({"width": width, "height": 640})
        added = page.add_style_tag(content=style or "/* as it is */")
        note("too wide", [f"{how}: {one}" for one in too_wide(page)])
        added.evaluate("style => style.remove()")
    with text_of_twice_the_size(page):
        for width in (1280, 640):
            page.set_viewport_size({"width": width, "height": 640})
            note("too wide", [f"large text on {width} px: {one}" for one in too_wide(page)])
    page.set_viewport_size(NARROW)
    page.emulate_media(color_scheme="light", forced_colors="active", reduced_motion="reduce")
    note("moving", moving(page))
    note("forced colours", not_adjusted(page))
    note("keyboard", [f"forced colours, {one}" for one in walk(page)])
    page.emulate_media(color_scheme="light", forced_colors="none", reduced_motion="no-preference")
    page.set_viewport_size(WIDE)
    note("keyboard", [f"backwards, {one}" for one in walk(page, "Shift+Tab")])
