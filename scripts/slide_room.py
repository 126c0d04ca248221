"""Whether everything on a slide fits on it: only a browser that lays it out can tell."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from course.checking import tell
from course.export.shelf import FOLDER
from course.loader import load_course
from course.model.absent import published
from course.model.course import Module
from course.problems import Problems

WIDTH, HEIGHT = 1920, 1080
READY = "html[data-ready]"
FOUND = """(attribute) => [...document.querySelectorAll("section.deck-slide")]
    .map((slide, place) => slide.hasAttribute(attribute) ? place : -1)
    .filter((place) => place >= 0)"""
SIGNS = {
    "data-overflows": (
        "slide-overflow",
        "This does not fit on the slide “{title}”.",
        "Shorten it, or show it on two slides: letters are never smaller than 24 pixels.",
    ),
    "data-small": (
        "slide-small",
        "The letters of the drawing on the slide “{title}” are smaller than 24 pixels.",
        "Draw it less high, or with larger letters: a slide is wider than high.",
    ),
}
"""What a deck notes on a slide that is too full, and the problem that it is."""


def check_room(
    modules: Iterable[Module], folder: Path, browser: Browser, problems: Problems
) -> None:
    """Record every slide on which something has no room, though its letters are the smallest.

    Args:
        modules: the modules to look at.
        folder: where the decks were made.
        browser: lays the slides out, in full view on a screen of 1920 by 1080.
        problems: where ``slide-overflow`` and ``slide-small`` are recorded.
    """
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    for module in modules:
        if module.slides is None:
            continue
        page.goto((folder / module.slug / "slides.html").absolute().as_uri())
        page.wait_for_selector(READY, state="attached")
        for sign in SIGNS:
            for place in page.evaluate(FOUND, sign):
                _tell(sign, place, module, problems)
    page.close()


def _tell(sign: str, place: int, module: Module, problems: Problems) -> None:
    slides = module.slides.slides if module.slides else ()
    if place == 0:  # the title, which the deck itself adds
        where, title = module.front_matter.at("summary"), module.title
    else:
        slide = slides[place - 1]
        where, title = next((call.place for call in slide.macros), slide.place), slide.title
    rule, message, hint = SIGNS[sign]
    problems.add(where, rule, message.format(title=title), hint)


def main(root: str, chromium: str) -> int:
    """Check every deck that stands in ``build/downloads``; the exit status says whether all fits."""
    course, problems = load_course(Path(root))
    found = Problems()
    if course is not None and not problems.fatal():
        with sync_playwright() as playwright:
            shown = playwright.chromium.launch(executable_path=chromium)
            check_room(published(course).modules.values(), Path(root) / FOLDER, shown, found)
            shown.close()
    tell(found)
    if not found.fatal():
        print("Everything on every slide fits.")

    return int(found.fatal())
