"""Slides in a real browser, opened from a folder: what fits, what the keys do, the speaker's window."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from course.problems import Problems
from slide_room import READY, check_room
from tests.browser.conftest import Axe, NewPage
from tests.made_files import course, folder, text_of

DECK = "accountability"
WALL = {"width": 1920, "height": 1080}
SMALLEST = """() => {
    const sizes = [];
    for (const face of document.querySelectorAll("section.deck-slide .deck-slide__face")) {
        const texts = document.createTreeWalker(face, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const { parentElement, data } = texts.currentNode;
            if (data.trim() && !parentElement.closest("svg, button")) {
                sizes.push(parseFloat(getComputedStyle(parentElement).fontSize));
            }
        }
    }
    return Math.min(...sizes);
}"""


def address(view: str = "") -> str:
    """Return the address of a deck in its folder."""
    query = f"?view={view}" if view else ""

    return (folder() / DECK / "slides.html").as_uri() + query


@pytest.fixture
def deck(new_page: NewPage) -> Page:
    """A deck in full view."""
    page = new_page(viewport=WALL)
    page.goto(address())
    page.wait_for_selector(READY, state="attached")

    return page


def shown(page: Page) -> str:
    """Return the id of the slide that a deck shows."""
    return str(page.evaluate("document.querySelector('section.present').id"))


def test_everything_on_every_slide_of_every_module_fits(chromium: Browser) -> None:
    problems = Problems()
    check_room(course().modules.values(), folder(), chromium, problems)
    assert [problem.as_text() for problem in problems] == []


def test_what_does_not_fit_is_told_with_its_line(chromium: Browser, tmp_path: Path) -> None:
    module = course().modules[DECK]
    assert module.slides
    place, slide = next(
        (place, slide)
        for place, slide in enumerate(module.slides.slides, start=1)
        if any(call.name == "activity" for call in slide.macros)
    )
    before, step, after = text_of(f"{DECK}/slides.html").partition('deck-activity__steps"><li>')
    (tmp_path / DECK).mkdir()
    (tmp_path / DECK / "slides.html").write_text(before + step + "too long " * 500 + after)
    problems = Problems()
    check_room([module], tmp_path, chromium, problems)
    assert place
    assert [problem.as_text().splitlines()[0] for problem in problems] == [
        f"modules/{DECK}/slides.md:{slide.macros[0].place.line}:{slide.macros[0].place.column}: "
        f"This does not fit on the slide “{slide.title}”. [slide-overflow]"
    ]


def test_no_letters_on_a_wall_are_smaller_than_24_pixels(deck: Page) -> None:
    assert deck.evaluate(SMALLEST) >= 24


def test_a_deck_is_worked_by_keyboard(deck: Page) -> None:
    assert shown(deck) == "title"
    first = course().modules[DECK].slides
    assert first
    deck.keyboard.press("ArrowRight")
    assert shown(deck) == first.slides[0].id
    deck.keyboard.press("PageDown")
    assert shown(deck) == first.slides[1].id
    deck.keyboard.press("ArrowLeft")
    assert shown(deck) == first.slides[0].id
    expect(deck).to_have_url(re.compile(f"#/{first.slides[0].id}$"))


def test_the_countdown_starts_by_keyboard_and_does_not_turn_the_slide(deck: Page) -> None:
    slide = deck.locator("section.deck-slide:has(course-timer)").first
    name = slide.get_attribute("id")
    deck.evaluate(f"location.hash = '#/{name}'")
    start = slide.get_by_role("button", name="Start")
    start.focus()
    deck.keyboard.press("Space")
    expect(slide.get_by_role("button", name="Pause")).to_be_visible()
    assert shown(deck) == name
    deck.keyboard.press("Space")
    expect(slide.get_by_role("button", name="Go on")).to_be_visible()


def test_the_speaker_sees_notes_next_slide_and_time_and_turns_the_deck(
    deck: Page, axe: Axe
) -> None:
    slides = course().modules[DECK].slides
    assert slides
    with deck.context.expect_page() as opened:
        deck.keyboard.press("s")
    speaker = opened.value
    speaker.wait_for_selector(READY, state="attached")
    speaker.keyboard.press("ArrowRight")
    expect(speaker.locator(".deck-speaker__now .deck-slide__title")).to_have_text(
        slides.slides[0].title
    )
    assert shown(deck) == slides.slides[0].id
    expect(speaker.locator(".deck-speaker__next .deck-slide__title")).to_have_text(
        slides.slides[1].title
    )
    words = slides.slides[0].notes.split(".")[0][:40]
    expect(speaker.locator(".deck-speaker__notes")).to_contain_text(words)
    expect(speaker.get_by_role("timer")).to_have_text(re.compile(r"^0:0\d$"))
    speaker.get_by_role("button", name="Pause").press("Enter")
    expect(speaker.get_by_role("button", name="Go on")).to_be_visible()
    deck.keyboard.press("ArrowRight")
    expect(speaker.locator(".deck-speaker__now .deck-slide__title")).to_have_text(
        slides.slides[1].title
    )
    expect(speaker.locator(".deck-speaker__pace")).to_contain_text("ahead")
    assert axe(speaker) == []


def test_slides_are_clean_for_assistive_tools(deck: Page, axe: Axe) -> None:
    for _ in range(4):
        deck.mouse.move(5, 5)
        assert axe(deck) == []
        deck.keyboard.press("ArrowRight")


@pytest.mark.parametrize("view", ["handout", "pages"])
def test_sheets_show_every_slide_and_print(new_page: NewPage, axe: Axe, view: str) -> None:
    page = new_page()
    page.goto(address(view))
    page.wait_for_selector(READY, state="attached")
    slides = course().modules[DECK].slides
    assert slides
    faces = page.locator(".deck-slide__face:visible")
    expect(faces).to_have_count(len(slides.slides) + (view == "pages"))
    assert axe(page) == []
    printed = page.pdf(prefer_css_page_size=True)
    count = printed.count(b"/Type /Page\n")
    assert (
        count == len(slides.slides) + 1 if view == "pages" else count <= len(slides.slides) / 2 + 1
    )


@pytest.mark.parametrize("width", [360, 1280])
def test_without_script_slides_are_a_page_to_read(new_page: NewPage, width: int) -> None:
    page = new_page(java_script_enabled=False, viewport={"width": width, "height": 800})
    page.goto(address())
    slides = course().modules[DECK].slides
    assert slides
    expect(page.locator(".deck-slide__title:visible")).to_have_count(len(slides.slides) + 1)
    expect(page.locator(".deck-notes:visible")).to_have_count(len(slides.slides))
    last = page.locator(".deck-notes").last.bounding_box()
    assert last
    assert last["x"] >= 0
    assert last["x"] + last["width"] <= width


def test_a_workshop_of_several_modules_prints_one_workbook(new_page: NewPage, axe: Axe) -> None:
    page = new_page()
    page.goto((folder() / "workbooks.html").as_uri() + f"#modules={DECK},two-jobs")
    titles = page.locator(".paper-document h1")
    expect(titles).to_have_text([course().modules[slug].title for slug in (DECK, "two-jobs")])
    assert axe(page) == []
    page.get_by_label(course().modules[DECK].title, exact=True).press("Space")
    expect(titles).to_have_text([course().modules["two-jobs"].title])
    expect(page).to_have_url(re.compile("#modules=two-jobs$"))
