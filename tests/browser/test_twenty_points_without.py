"""What may be missing: without script all can be read, without storage all works."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage
from tests.browser.every_type import RESPONSES, first_response, questions
from tests.browser.hands import Clicks
from tests.browser.question_page import QuestionOnPage
from tests.browser.reasons import reasons

SET_ITEM_FAILS = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };"""
NO_STORAGE = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("blocked", "SecurityError"); },
});"""


def test_14_without_script_every_question_can_be_read_with_its_key(
    every_type: str, new_page: NewPage
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(every_type)
    assert page.locator(".course-text button:visible").count() == 0
    for name in RESPONSES:
        question = QuestionOnPage(page, name)
        fields = question.fieldset.locator("input, select, textarea, .course-scene__reply")
        for field in fields.all():
            expect(field).to_be_visible()
            expect(field).to_be_enabled()
        key = question.root.locator(".course-key")
        key.locator("summary").click()
        told = " ".join(question.root.inner_text().split())
        for reason in reasons(questions()[name], RESPONSES[name][first_response(name)]):
            assert reason in told
    page.emulate_media(media="print")
    assert page.locator(".course-key:visible").count() == 0


def test_14_without_script_links_lead_through_a_conversation(
    every_type: str, new_page: NewPage
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(every_type)
    talk = page.locator("#question-talk-keys")
    for link, place in (
        ("“Tell me about the keys.”", "door-ask"),
        ("Go on", "story"),
        ("“I will put up a note where they hang.”", "story-note"),
        ("Go on", "together"),
        ("Start the conversation again", "door"),
    ):
        here = page.url.partition("#")[2] or "question-talk-keys-scene-door"
        talk.locator(f"#{here}").get_by_role("link", name=link).click()
        assert page.url == f"{every_type}#question-talk-keys-scene-{place}"
        expect(page.locator(f"#question-talk-keys-scene-{place}")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (SET_ITEM_FAILS, "This browser has no room left"),
        (NO_STORAGE, "This browser does not let the page remember anything"),
    ],
    ids=["full", "blocked"],
)
def test_18_without_storage_every_question_works_and_the_page_says_so(
    every_type: str, new_page: NewPage, broken: str, said: str
) -> None:
    page = new_page()
    page.add_init_script(broken)
    page.goto(every_type)
    for name in RESPONSES:
        question = QuestionOnPage(page, name)
        question.respond(Clicks(page), first_response(name))
        expect(question.feedback).to_contain_text(question.verdict(first_response(name)))
    expect(page.locator("course-storage-notice")).to_contain_text(said)
    expect(page.locator(".course-quiz__progress")).to_contain_text("All")
