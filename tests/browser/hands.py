"""Two ways of working with a page: by keys alone and by clicks alone."""

from __future__ import annotations

from typing import Protocol

from playwright.sync_api import Locator, Page

MANY = 400
"""More presses of Tab than any page here needs."""

HAS_FOCUS = "control => control === document.activeElement"
GROUP_HAS_FOCUS = """control => document.activeElement.type === "radio"
    && document.activeElement.name === control.name
    && document.activeElement.form === control.form"""


class Hand(Protocol):
    """What a person does with the controls of a page."""

    def choose(self, radio: Locator) -> None:
        """Choose one of a group of radio buttons."""

    def tick(self, box: Locator, wanted: bool) -> None:
        """Bring a check box into a state."""

    def pick(self, listing: Locator, value: str) -> None:
        """Pick an entry of a list that opens."""

    def write(self, field: Locator, words: str) -> None:
        """Replace what a field holds."""

    def press(self, button: Locator) -> None:
        """Press a button or follow a link."""


class Keys:
    """Tab, arrows, Space and Enter, and letters only in fields for text."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._keyboard = page.keyboard

    def reach(self, control: Locator, test: str = HAS_FOCUS, key: str = "Tab") -> None:
        """Press Tab until a control has the focus."""
        element = control.element_handle()
        for _ in range(MANY):
            if element.evaluate(test):
                return
            self._keyboard.press(key)
        raise AssertionError(f"{key} does not lead to {control}")

    def choose(self, radio: Locator) -> None:
        self.reach(radio, GROUP_HAS_FOCUS)
        self.reach(radio, key="ArrowDown")
        if not radio.is_checked():
            self._keyboard.press("Space")

    def tick(self, box: Locator, wanted: bool) -> None:
        if box.is_checked() != wanted:
            self.reach(box)
            self._keyboard.press("Space")

    def pick(self, listing: Locator, value: str) -> None:
        self.reach(listing)
        values: list[str] = listing.evaluate("list => [...list.options].map(({ value }) => value)")
        steps = values.index(value) - values.index(listing.input_value())
        for _ in range(abs(steps)):
            self._keyboard.press("ArrowDown" if steps > 0 else "ArrowUp")

    def write(self, field: Locator, words: str) -> None:
        self.reach(field)
        self._keyboard.press("ControlOrMeta+A")
        self._keyboard.type(words)

    def press(self, button: Locator) -> None:
        self.reach(button)
        self._keyboard.press("Enter")


class Clicks:
    """A mouse or a finger. Words have to be typed all the same."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def choose(self, radio: Locator) -> None:
        self._click_label(radio)

    def tick(self, box: Locator, wanted: bool) -> None:
        if box.is_checked() != wanted:
            self._click_label(box)

    def pick(self, listing: Locator, value: str) -> None:
        # The list that opens belongs to the browser and not to the page, so no click of ours
        # could reach it.
        listing.select_option(value)

    def write(self, field: Locator, words: str) -> None:
        field.click()
        field.fill(words)

    def press(self, button: Locator) -> None:
        button.click()

    def _click_label(self, control: Locator) -> None:
        self._page.locator(f'label[for="{control.get_attribute("id")}"]').click()
