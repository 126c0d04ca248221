"""Results hang on the ids of questions: moving, adding, removing and rewording loses none of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser, Page, StorageState, expect

from tests.browser.conftest import NewPage, Published
from tests.browser.every_type import (
    PAGE,
    QUIZ,
    RESPONSES,
    build_site,
    every_type_site,
    first_response,
)
from tests.browser.hands import Clicks
from tests.browser.question_page import QuestionOnPage
from tests.browser.storage import stored

REMOVED = "pick-all"
NEW: dict[str, Any] = {
    "id": "brought-in",
    "type": "choice",
    "objective": "work",
    "level": "apply",
    "select": "one",
    "prompt": "Which of these is new?",
    "choices": [
        {"id": "this", "text": "This one", "correct": True, "feedback": "It was not here before."},
        {"id": "that", "text": "That one", "feedback": "It was here all the time."},
        {"id": "other", "text": "The other one", "feedback": "It was here long ago."},
    ],
}


def edit(project: Path) -> None:
    """Turn the quiz round, bring a question in, take one out, mend a slip in every prompt."""
    file = project / QUIZ
    quiz = yaml.safe_load(file.read_text(encoding="utf-8"))
    kept = [question for question in quiz["questions"] if question["id"] != REMOVED]
    for question in kept:
        question["prompt"] = question["prompt"].replace("?", " now?", 1)
        for parts in ("choices", "cards", "prompts", "replies"):
            question.get(parts, []).reverse()
    quiz["questions"] = [NEW, *reversed(kept)]
    file.write_text(yaml.safe_dump(quiz, allow_unicode=True, sort_keys=False), encoding="utf-8")


def raise_revs(project: Path) -> None:
    """Give every question another meaning."""
    file = project / QUIZ
    quiz = yaml.safe_load(file.read_text(encoding="utf-8"))
    for question in quiz["questions"]:
        question["rev"] = question.get("rev", 1) + 1
    file.write_text(yaml.safe_dump(quiz, allow_unicode=True, sort_keys=False), encoding="utf-8")


@pytest.fixture(scope="module")
def results(published: Published, chromium: Browser) -> StorageState:
    """What the browser remembers after every question was responded to."""
    published.publish(every_type_site())
    context = chromium.new_context()
    page = context.new_page()
    page.goto(published.address + PAGE)
    for name in RESPONSES:
        QuestionOnPage(page, name).respond(Clicks(page), first_response(name))
    for name in RESPONSES:
        QuestionOnPage(page, name).remembered()
    state = context.storage_state()
    context.close()

    return state


@pytest.fixture
def page(new_page: NewPage, results: StorageState) -> Page:
    """A page in a browser that remembers."""
    return new_page(storage_state=results)


def test_19_moved_and_reworded_questions_keep_their_results(
    page: Page, published: Published
) -> None:
    published.publish(build_site(edit))
    page.goto(published.address + PAGE)
    for name in RESPONSES:
        question = QuestionOnPage(page, name)
        if name == REMOVED:
            expect(question.root).to_have_count(0)
        else:
            expect(question.feedback).to_contain_text(question.verdict(first_response(name)))
            expect(question.root.locator(".course-question__changed")).to_have_count(0)
    expect(page.locator("#question-brought-in .course-feedback")).to_have_count(0)
    expect(page.locator(".course-quiz__progress")).to_contain_text("13 of 14 checked")
    assert stored(page)["questions"].keys() == RESPONSES.keys()

    # The one that was taken out comes back.
    published.publish(every_type_site())
    page.reload()
    question = QuestionOnPage(page, REMOVED)
    expect(question.feedback).to_contain_text(question.verdict("wrong"))


def test_a_changed_question_does_not_count_its_earlier_result_and_says_so(
    page: Page, published: Published
) -> None:
    published.publish(build_site(raise_revs))
    page.goto(published.address + PAGE)
    for name in RESPONSES:
        question = QuestionOnPage(page, name)
        expect(question.feedback).to_have_count(0)
        expect(question.root).to_contain_text("This question has changed since you answered it.")
    expect(page.locator(".course-quiz__progress")).to_contain_text("0 of 14 checked")
    question = QuestionOnPage(page, "pick-one")
    question.respond(Clicks(page), "right")
    assert question.remembered()["rev"] == 4
    expect(question.root).not_to_contain_text("This question has changed")
    expect(page.locator(".course-quiz__progress")).to_contain_text("1 of 14 checked")
