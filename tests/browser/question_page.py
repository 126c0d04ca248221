"""A question on a page, and what a person does with it and reads in it."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from course.scoring.responses import Response
from tests.browser.every_type import RESPONSES, How, questions
from tests.browser.giving import give
from tests.browser.hands import Clicks, Hand, Keys
from tests.browser.storage import KEY

RESULT = "([key, name]) => JSON.parse(localStorage.getItem(key))?.questions[name] ?? null"

VERDICTS = {
    "fact": {"wrong": "Not right yet", "partly": "Partly right", "right": "Right"},
    "judgement": {"wrong": "Weak", "partly": "Workable", "right": "Strongest"},
    "reflection": {"right": "Compare with yours"},
}
"""The words that a verdict begins with."""


class QuestionOnPage:
    """A question of the course with every type, on its page."""

    def __init__(self, page: Page, name: str) -> None:
        self.page = page
        self.name = name
        self.type = questions()[name].type
        self.root = page.locator(f"#question-{name}")
        self.fieldset = self.root.locator("fieldset")
        self.legend = self.root.locator("legend")
        self.feedback = self.root.locator(".course-feedback")
        self.error = self.root.locator(".course-error")
        self.button = self.root.locator(".course-question__actions button[type=submit]")
        self.fields = self.fieldset.locator("input, select, textarea")

    def begin(self) -> None:
        """Put the focus where it is when somebody comes to the question."""
        self.legend.evaluate("legend => legend.focus()")

    def give(self, hand: Hand, response: Response) -> None:
        """Give a response, and check nothing yet."""
        if isinstance(hand, Keys):
            self.begin()
        give(hand, self.root, response)

    def check(self, hand: Hand) -> None:
        """Press Check."""
        hand.press(self.button)

    def respond(self, hand: Hand, how: How) -> None:
        """Give a response that is wrong, partly right or right, and check it."""
        self.give(hand, RESPONSES[self.name][how])
        self.check(hand)
        expect(self.feedback).to_be_focused()

    def verdict(self, how: How) -> str:
        """Return the words that the verdict on a response begins with."""
        kind = {"judgement": "judgement", "scenario": "judgement", "reflection": "reflection"}

        return VERDICTS[kind.get(self.type, "fact")][how]

    def form_state(self) -> list[Any]:
        """Return what stands in the form: its fields and the order of its parts."""
        found: list[Any] = self.root.evaluate(
            """(root) => [...root.querySelectorAll("input, select, textarea, .course-step")].map((field) =>
                [field.dataset.step ?? field.id, field.checked ?? field.value ?? null])"""
        )

        return found

    def order(self) -> list[str]:
        """Return the ids of the question's fields and steps, in the order in which they stand."""
        found: list[str] = self.root.evaluate(
            """(root) => [...root.querySelectorAll("fieldset :is(input, select), .course-step")]
                .map((part) => part.dataset.step ?? part.id)"""
        )

        return found

    @property
    def result(self) -> dict[str, Any] | None:
        """What is remembered of the question now."""
        found: dict[str, Any] | None = self.page.evaluate(RESULT, [KEY, self.name])

        return found

    def remembered(self, checks: int = 1) -> dict[str, Any]:
        """Wait until a check is remembered, and return what of it."""
        self.page.wait_for_function(
            f"(names) => ({RESULT})(names)?.checks >= {checks}", arg=[KEY, self.name]
        )

        return self.result or {}


def check_right(page: Page, name: str) -> QuestionOnPage:
    """Check the right response to a question."""
    question = QuestionOnPage(page, name)
    question.respond(Clicks(page), "right")

    return question


def has_focus(control: Locator) -> bool:
    """Tell whether a control has the focus."""
    found: bool = control.evaluate("control => control === document.activeElement")

    return found
