"""The search: loaded when it is wanted, open to every hand, forgiving, and silent about quizzes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Axe, NewPage, Serve
from tests.browser.every_type import PAGE, every_type_site
from tests.browser.page_checks import small_targets, too_wide
from tests.browser.watching import Watch
from tests.project import built_site

PLANTED = (
    "snorblatt drummelwick flumperdink quagmelon zorbifex blivetwort grimblesnark wimbletroff "
    "plonkdiddle snizzlebrook frobblestick crumpetwise scrumbleford"
).split()
"""Words of situations, hints, feedback, prompts, choices, cards, steps, replies and scenes alone."""


def open_search(page: Page) -> Locator:
    """Open the search with its button; returns the field."""
    page.locator("header [data-search-open]").click()
    field = page.locator("[data-search-query]")
    expect(field).to_be_focused()

    return field


def results(page: Page) -> Locator:
    """Return the list of what was found."""
    return page.locator("[data-search-result]")


def test_nothing_of_it_is_loaded_before_it_is_opened(chromium: Browser, every_type: str) -> None:
    context = chromium.new_context()
    watch = Watch(context, every_type.removesuffix(PAGE))
    page = context.new_page()
    page.goto(every_type, wait_until="networkidle")
    assert not [address for address in watch.requests if "search" in address]
    open_search(page).fill("harbour")
    expect(results(page).first).to_be_visible()
    loaded = [address.rpartition("/")[2] for address in watch.requests if "search" in address]
    found = watch.take()
    context.close()
    assert loaded == ["search.js", "search-index.js"]
    assert not found, found


@pytest.mark.parametrize("key", ["ControlOrMeta+k", "/"])
def test_keys_open_it(page: Page, key: str) -> None:
    page.keyboard.press(key)
    expect(page.locator("[data-search-query]")).to_be_focused()
    expect(page.locator("[data-search-query]")).to_have_value("")


def test_the_button_opens_it_by_keyboard_and_gets_the_focus_back(page: Page) -> None:
    button = page.locator("header [data-search-open]")
    button.press("Enter")
    expect(page.locator("[data-search-query]")).to_be_focused()
    page.keyboard.type("harbour")
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(button).to_be_focused()


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("larkspurious", "Every type of question"),
        ("larkspurius", "Every type of question"),
        ("harbour of one’s own", "Every type of question"),
        ("Fernweh drill", "Every type of question"),
        ("rota", "rota"),
        ("shift plan", "rota"),
        ("shfit plan", "rota"),
    ],
)
def test_text_headings_other_names_terms_and_slips_find_their_place(
    page: Page, query: str, title: str
) -> None:
    open_search(page).fill(query)
    expect(results(page).first).to_contain_text(title)


def test_the_real_course_is_found_by_its_other_names(new_page: NewPage, site_server: Serve) -> None:
    page = new_page()
    page.goto(site_server(built_site()))
    for query in ("player-coach", "leadrship versus managment", "Marram Bay"):
        open_search(page).fill(query)
        expect(results(page).first).to_contain_text("Two jobs, one role")
        page.keyboard.press("Escape")


def test_nothing_of_a_question_is_found(page: Page) -> None:
    held = page.request.get(page.url).text().lower()
    field = open_search(page)
    for word in PLANTED:
        assert word in held, word
        field.fill(word)
        expect(page.locator(".course-search__empty")).to_be_visible()
        assert results(page).count() == 0
    expect(page.locator(".course-search__status")).to_have_text(f"Nothing found for “{word}”.")


def test_arrow_keys_walk_and_enter_goes_to_the_section(page: Page, every_type: str) -> None:
    page.goto(every_type.removesuffix(PAGE))
    field = open_search(page)
    page.keyboard.type("harbour paragraph")
    first = results(page).first.locator("a")
    expect(first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{every_type}#harbour")
    expect(page.locator("#harbour")).to_be_in_viewport()


def test_enter_in_the_field_opens_the_first_result(page: Page, every_type: str) -> None:
    page.goto(every_type.removesuffix(PAGE))
    open_search(page).fill("harbour paragraph")
    expect(results(page).first).to_be_visible()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{every_type}#harbour")


def test_the_focus_stays_inside_until_it_is_closed(page: Page) -> None:
    open_search(page).fill("harbour")
    expect(results(page).first).to_be_visible()
    for key in ("Tab", "Shift+Tab"):
        for _ in range(12):
            page.keyboard.press(key)
            inside = "document.activeElement.closest('dialog') || document.activeElement === document.body"
            assert page.evaluate(f"Boolean({inside})")


def test_the_slash_can_be_switched_off_and_stays_off(page: Page) -> None:
    open_search(page)
    switch = page.get_by_label("Open the search with the / key")
    expect(switch).to_be_checked()
    switch.press("Space")
    page.keyboard.press("Escape")
    page.wait_for_function("JSON.stringify(localStorage).includes('shortcuts')")
    page.reload()
    page.keyboard.press("/")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("ControlOrMeta+k")
    expect(page.locator("[data-search-query]")).to_be_focused()
    expect(page.get_by_label("Open the search with the / key")).not_to_be_checked()


def test_a_slash_that_is_typed_stays_a_slash(page: Page) -> None:
    field = page.locator("#commit-every-type-if")
    field.press("/")
    expect(field).to_have_value("/")
    expect(page.locator("dialog[open]")).to_have_count(0)


def test_it_works_from_a_folder_without_a_server(new_page: NewPage) -> None:
    page = new_page()
    page.goto((every_type_site() / PAGE / "index.html").as_uri())
    open_search(page).fill("rota")
    first = results(page).first.locator("a")
    expect(first).to_contain_text("rota")
    first.click()
    target = (every_type_site() / "start/glossary/index.html").as_uri()
    expect(page).to_have_url(f"{target}#term-rota")


def test_when_it_cannot_be_loaded_it_says_so(page: Page) -> None:
    page.route("**/search.js", lambda route: route.abort())
    page.locator("header [data-search-open]").click()
    expect(page.get_by_text("The search could not be loaded.")).to_be_visible()
    page.unroute("**/search.js")
    open_search(page).fill("rota")
    expect(results(page).first).to_contain_text("rota")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "harbour", "qqqqqq"])
def test_the_dialog_is_as_good_as_the_page(
    new_page: NewPage, every_type: str, axe: Axe, scheme: str, query: str
) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": 320, "height": 640})
    page.goto(every_type)
    open_search(page).fill(query)
    if query:
        expect(page.locator(".course-search__status")).not_to_be_empty()
    found = [*axe(page), *too_wide(page), *small_targets(page.locator("dialog"))]
    assert not found, found
