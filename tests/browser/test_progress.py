"""What the browser remembers: it survives reloads and other tabs, from a folder too."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.every_type import (
    PAGE,
    RESPONSES,
    every_type_site,
    first_response,
    questions,
)
from tests.browser.hands import Clicks
from tests.browser.question_page import QuestionOnPage, check_right
from tests.browser.storage import stored

NOTE = "#note-count-the-trays-waiting"
IF, THEN = "#commit-every-type-if", "#commit-every-type-then"
SAVED = "Saved on this device"


def test_notes_and_plans_survive_a_reload(page: Page) -> None:
    for field, words in ((NOTE, "Flour,\nand a decision"), (IF, "it is Monday"), (THEN, "I ask")):
        page.locator(field).fill(words)
        status = page.locator(":is(course-note, course-commit)", has=page.locator(field))
        expect(status.get_by_text(SAVED)).to_be_visible()
    page.reload()
    expect(page.locator(NOTE)).to_have_value("Flour,\nand a decision")
    expect(page.locator(IF)).to_have_value("it is Monday")
    expect(page.locator(THEN)).to_have_value("I ask")
    page.locator(NOTE).fill("")
    page.locator(NOTE).blur()
    page.reload()
    expect(page.locator(NOTE)).to_have_value("")


def test_what_is_typed_is_kept_when_the_page_goes_at_once(page: Page, every_type: str) -> None:
    page.locator(NOTE).fill("half a sent")
    page.goto(every_type.removesuffix(PAGE))
    page.go_back()
    expect(page.locator(NOTE)).to_have_value("half a sent")


def test_how_sure_somebody_was_is_remembered(page: Page) -> None:
    question = QuestionOnPage(page, "pick-one")
    question.give(Clicks(page), RESPONSES["pick-one"]["wrong"])
    question.root.get_by_label("Not sure").check()
    question.check(Clicks(page))
    assert question.remembered()["sure"] is False
    page.reload()
    expect(question.root.get_by_label("Not sure")).to_be_checked()


def test_two_tabs_show_and_keep_what_the_other_did(page: Page) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    for one in (check_right(page, "pick-one"), check_right(other, "judge-it")):
        one.remembered()
    for tab in (page, other):
        for name in ("pick-one", "judge-it"):
            question = QuestionOnPage(tab, name)
            expect(question.feedback).to_contain_text(question.verdict("right"))
    assert stored(page)["questions"].keys() == {"pick-one", "judge-it"}


def test_two_tabs_that_check_at_once_lose_nothing(page: Page) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    names = {"pick-one", "true-or-false", "pick-many", "judge-it"}
    for tab, own in ((page, ("pick-one", "pick-many")), (other, ("true-or-false", "judge-it"))):
        for name in own:
            QuestionOnPage(tab, name).give(Clicks(tab), RESPONSES[name]["right"])
    submit = "() => [...document.querySelectorAll('course-question form')].forEach((form) => form.requestSubmit())"
    for tab in (page, other):
        # Not waited for: both are at it together.
        tab.evaluate(f"() => {{ setTimeout({submit}); }}")
    for name in names:
        QuestionOnPage(page, name).remembered()
    assert stored(other)["questions"].keys() >= names


def test_another_tab_never_takes_words_out_of_somebodys_hands(page: Page) -> None:
    other = page.context.new_page()
    other.goto(page.url)
    page.locator(NOTE).focus()
    page.keyboard.type("mine, unfinished")
    other.locator(NOTE).fill("the other tab’s")
    other.locator(NOTE).blur()
    expect(page.locator(NOTE)).to_have_value("mine, unfinished")


def test_the_order_of_parts_stays_until_a_new_attempt(page: Page) -> None:
    shuffled = [name for name, one in questions().items() if one.shuffle and one.use == "quiz"]

    def orders() -> dict[str, list[Any]]:
        return {name: QuestionOnPage(page, name).order() for name in shuffled}

    first = orders()
    for name in RESPONSES:
        QuestionOnPage(page, name).respond(Clicks(page), first_response(name))
    retry = page.locator("#question-pick-one .course-feedback__retry")
    retry.click()
    assert QuestionOnPage(page, "pick-one").order() == first["pick-one"]
    page.reload()
    moved = {"put-in-order", "talk-keys"}
    assert {n: o for n, o in orders().items() if n not in moved} == {
        name: order for name, order in first.items() if name not in moved
    }
    page.get_by_role("button", name="Start again").click()
    expect(page.locator("course-quiz .course-feedback")).to_have_count(0)
    second = orders()
    assert second != first
    page.reload()
    assert orders() == second


def test_results_survive_in_a_folder_without_a_server(new_page: NewPage) -> None:
    page = new_page()
    page.goto((every_type_site() / PAGE / "index.html").as_uri())
    question = check_right(page, "pick-one")
    question.remembered()
    page.reload()
    expect(question.feedback).to_contain_text("Right")
