"""Points that hold for a page of questions: at the start, with nothing given, all wrong, all right."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tests.browser.conftest import PATIENCE, Axe
from tests.browser.every_type import RESPONSES, first_response
from tests.browser.hands import Clicks
from tests.browser.page_checks import (
    LARGE_TEXT,
    TEXT_SPACING,
    moving,
    small_targets,
    text_of_twice_the_size,
    too_wide,
    walk,
)
from tests.browser.question_page import QuestionOnPage
from tests.browser.watching import Watch

STATES = ("start", "empty", "wrong", "right")
NARROW: ViewportSize = {"width": 360, "height": 740}
WIDE: ViewportSize = {"width": 1280, "height": 800}


class State(NamedTuple):
    """A page whose questions are all in one state."""

    name: str
    page: Page
    watch: Watch


@pytest.fixture(scope="module", params=STATES)
def state(request: pytest.FixtureRequest, chromium: Browser, every_type: str) -> Iterator[State]:
    """The page in each of the four states."""
    context = chromium.new_context()
    context.set_default_timeout(PATIENCE)
    watch = Watch(context, every_type.partition("modules/")[0])
    page = context.new_page()
    page.goto(every_type)
    bring_into(page, request.param)
    yield State(request.param, page, watch)
    context.close()


@pytest.fixture(autouse=True)
def as_before(state: State) -> Iterator[None]:
    """Give the window its size back, and the page its looks."""
    state.page.set_viewport_size(WIDE)
    yield
    state.page.emulate_media(
        media="null", color_scheme="null", forced_colors="null", reduced_motion="null"
    )


def bring_into(page: Page, name: str) -> None:
    """Bring every question of the page into a state."""
    hand = Clicks(page)
    for one in RESPONSES:
        question = QuestionOnPage(page, one)
        if name == "empty":
            question.check(hand)
            expect(question.error).to_be_focused()
        elif name != "start":
            question.respond(hand, first_response(one) if name == "wrong" else "right")


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_07_every_target_has_24_pixels_and_44_in_a_question(
    state: State, size: ViewportSize
) -> None:
    state.page.set_viewport_size(size)
    found = small_targets(state.page.locator("body"))
    for name in RESPONSES:
        found += small_targets(QuestionOnPage(state.page, name).root, 44)
    assert not found, found


@pytest.mark.parametrize(
    ("width", "style"),
    [(320, ""), (320, TEXT_SPACING), (1280, LARGE_TEXT), (320, LARGE_TEXT)],
    ids=["narrow", "narrow with more space", "large text", "narrow with large text"],
)
def test_09_nothing_is_scrolled_sideways_or_cut_off(state: State, width: int, style: str) -> None:
    state.page.set_viewport_size({"width": width, "height": 640})
    added = state.page.add_style_tag(content=style or "/* as it is */")
    found = too_wide(state.page)
    added.evaluate("style => style.remove()")
    assert not found, found


@pytest.mark.parametrize("width", [1280, 640])
def test_09_text_of_twice_the_size_finds_room(state: State, width: int) -> None:
    state.page.set_viewport_size({"width": width, "height": 640})
    with text_of_twice_the_size(state.page):
        found = too_wide(state.page)
    assert not found, found


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_10_axe_finds_nothing(state: State, scheme: str, size: ViewportSize, axe: Axe) -> None:
    state.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    state.page.set_viewport_size(size)
    found = axe(state.page)
    assert not found, found


def test_11_forced_colours_leave_verdicts_and_outlines(state: State) -> None:
    state.page.emulate_media(forced_colors="active")
    for words in state.page.locator(".course-feedback__verdict, .course-error__title").all():
        assert words.is_visible()
        assert stands_out(words)
    found = walk(state.page)
    assert not found, found


def stands_out(words: Locator) -> bool:
    """Tell whether words have another colour than what is behind them, and leave it to the system."""
    found: bool = words.evaluate(
        """(words) => {
            const style = getComputedStyle(words);
            let behind = words;
            while (getComputedStyle(behind).backgroundColor.endsWith(", 0)")) behind = behind.parentElement;
            return style.forcedColorAdjust === "auto"
                && style.color !== getComputedStyle(behind).backgroundColor;
        }"""
    )

    return found


def test_12_nothing_moves_for_those_who_asked_for_calm(state: State) -> None:
    state.page.emulate_media(reduced_motion="reduce")
    found = moving(state.page)
    assert not found, found


def test_13_paper_shows_questions_and_neither_buttons_nor_keys(state: State) -> None:
    page = state.page
    page.emulate_media(media="print")
    assert page.locator("button:visible").count() == 0
    assert page.locator("[class$=__mark]:visible, [class*=feedback]:visible").count() == 0
    for name in RESPONSES:
        question = QuestionOnPage(page, name)
        expect(question.legend).to_be_visible()
        # A conversation is printed as the text that leads from place to place.
        parts = (
            ".course-scene__reply" if question.type == "scenario" else "label, .course-step__text"
        )
        for part in question.fieldset.locator(parts).all():
            expect(part).to_be_visible()
    if state.name == "start":
        step = page.locator(".course-step").first
        number = step.evaluate("step => getComputedStyle(step, '::before').content")
        assert number == '""', "an order that nobody has chosen is printed with numbers"


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
def test_16_what_has_the_focus_is_in_full_view(state: State, size: ViewportSize, key: str) -> None:
    state.page.set_viewport_size(size)
    found = walk(state.page, key)
    assert not found, found


def test_17_the_console_is_clean_and_no_other_host_is_asked(state: State) -> None:
    assert state.watch.take() == []
    assert len(state.watch.requests) > 3
