"""Every word of the site can be translated, and a longer language from right to left fits."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import NewPage, Serve
from tests.browser.page_checks import too_wide
from tests.browser.pseudo_language import pseudo_site

EVERY_TYPE = "modules/every-type/"
PAGES = ("", EVERY_TYPE, f"{EVERY_TYPE}job-aid/", "start/glossary/", "about/", "no-such-page/")

WORDS = """() => {
    const found = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const { parentElement, data } = texts.currentNode;
        if (!parentElement.closest("script, style, code, template")) found.push(data);
    }
    for (const element of document.body.querySelectorAll("*")) {
        for (const name of ["aria-label", "title", "placeholder", "alt", "aria-description"]) {
            if (element.hasAttribute(name)) found.push(element.getAttribute(name));
        }
    }
    return found;
}"""


def untranslated(page: Page) -> list[str]:
    """Return every text of a page with a word in plain letters that is not from the table."""
    texts: list[str] = page.evaluate(WORDS)
    outside = (
        re.sub(r"⟦[^⟧]*⟧|https?://\S+|doi:\S+", " ", " ".join(text.split())) for text in texts
    )

    return sorted({text for text in outside if re.search(r"[A-Za-z]{2,}", text)})


@pytest.fixture
def open_page(new_page: NewPage, site_server: Serve) -> Callable[..., Page]:
    """Open a page of the site in the pseudo-language."""
    home = site_server(pseudo_site())

    def open_it(path: str, width: int = 1280) -> Page:
        size: ViewportSize = {"width": width, "height": 800}
        page = new_page(viewport=size)
        page.goto(home + path)
        return page

    return open_it


@pytest.mark.parametrize("path", PAGES)
def test_no_word_of_a_page_is_outside_the_table(path: str, open_page: Callable[..., Page]) -> None:
    page = open_page(path)
    expect(page.locator("body")).to_have_attribute("dir", "rtl")
    assert untranslated(page) == []


def test_a_word_outside_the_table_would_be_found(open_page: Callable[..., Page]) -> None:
    page = open_page(EVERY_TYPE)
    assert page.locator("body").inner_text().count("⟦") > 50
    page.locator("course-question button").first.evaluate("button => button.textContent = 'Check'")
    assert untranslated(page) == ["Check"]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("width", [320, 1280])
def test_long_words_from_right_to_left_fit(
    path: str, width: int, open_page: Callable[..., Page]
) -> None:
    assert too_wide(open_page(path, width)) == []


def test_no_word_that_a_quiz_says_is_outside_the_table(open_page: Callable[..., Page]) -> None:
    page = open_page(EVERY_TYPE)
    forms = page.locator("course-question form")
    for form in forms.all():
        if form.is_visible():
            form.locator("button[type=submit]").click()  # what it says to an empty response
    assert untranslated(page) == []
    for form in forms.all():
        if not form.is_visible():
            continue
        for group in form.locator(
            "fieldset input[type=radio], fieldset input[type=checkbox]"
        ).all():
            group.check()
        for listing in form.locator("fieldset select").all():
            listing.select_option(index=1)
        for field in form.locator("fieldset input[type=text], fieldset textarea").all():
            field.fill("7")
        form.locator("button[type=submit]").click()
    assert untranslated(page) == []
    assert too_wide(page) == []


def test_no_word_of_the_search_is_outside_the_table(open_page: Callable[..., Page]) -> None:
    page = open_page(EVERY_TYPE)
    page.locator("[data-search-open]").first.click()
    query = page.locator("[data-search-query]")
    expect(query).to_be_focused()
    assert untranslated(page) == []
    for words in ("zzzz", "α"):
        query.fill("")
        query.press_sequentially(words)
        expect(page.locator("dialog [role=status]")).not_to_be_empty()
        assert untranslated(page) == []


def test_no_word_about_storage_is_outside_the_table(open_page: Callable[..., Page]) -> None:
    page = open_page("about/")
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('blocked'); } });"
    )
    page.goto(page.url.replace("about/", EVERY_TYPE))
    expect(page.locator(".course-storage")).to_be_visible()
    assert untranslated(page) == []
