"""A whole quiz with every type of question, finished by a person with few keys, and by clicks alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.every_type import RESPONSES, questions
from tests.browser.giving import give
from tests.browser.hands import Clicks, Keys
from tests.browser.question_page import QuestionOnPage

IN_THE_QUIZ = [name for name in RESPONSES if name not in ("placed-oven", "guess-first")]
ALLOWED = {"Tab", "Shift+Tab", "ArrowUp", "ArrowDown", "Space", "Enter"}


@pytest.fixture(params=[Keys, Clicks])
def hand(request: pytest.FixtureRequest, page: Page) -> Keys | Clicks:
    """A person who uses keys alone, and one who clicks alone."""
    made: Keys | Clicks = request.param(page)

    return made


@pytest.mark.parametrize("view", ["list", "one at a time"])
def test_a_quiz_with_all_types_is_finished(
    page: Page, hand: Keys | Clicks, view: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed = record_keys(page, monkeypatch)
    if view == "one at a time":
        hand.press(page.get_by_role("button", name="Show one question at a time"))
    for name in RESPONSES:
        question = QuestionOnPage(page, name)
        if view != "list" and name in IN_THE_QUIZ[1:]:
            hand.press(page.get_by_role("button", name="Next question"))
            expect(
                question.root.locator(":is(.course-question__situation, legend):focus")
            ).to_be_visible()
        give(hand, question.root, RESPONSES[name]["right"])
        question.check(hand)
        expect(question.feedback).to_contain_text(question.verdict("right"))
        expect(question.feedback).to_be_focused()
    expect(page.locator(".course-quiz__progress")).to_contain_text("All 14 questions checked")
    summary = page.locator(".course-quiz__summary")
    expect(summary).to_contain_text("You have reached the pass mark of 70%.")
    points = sum(question.points for question in questions().values() if question.use == "quiz")
    expect(summary).to_contain_text(f"{points} of {points} points, 100%.")
    assert pressed <= (ALLOWED if isinstance(hand, Keys) else set())


def record_keys(page: Page, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the set of keys that get pressed outside of fields for text."""
    pressed: set[str] = set()
    press = page.keyboard.press

    def recorded(key: str, **settings: float) -> None:
        field = "document.activeElement.matches('textarea, input[type=text]')"
        if key not in ("ControlOrMeta+A",) or not page.evaluate(field):
            pressed.add(key)
        press(key, **settings)

    monkeypatch.setattr(page.keyboard, "press", recorded)

    return pressed
