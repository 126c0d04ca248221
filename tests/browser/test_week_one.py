"""A new manager in week one, by the keyboard alone: start, two minutes, a module, a note, a plan, a calendar."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from tests.browser.conftest import Axe, NewPage
from tests.browser.hands import Keys
from tests.browser.sheets import PULSE, desk, entries_of

__all__ = ["desk"]

WEEKS = {"told-back": "1", "began-with-actions": "0", "fault-in-process": "2"}


def test_a_new_manager_in_week_one(desk: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    keys = Keys(page)

    def clean() -> None:
        found = axe(page)
        assert not found, found

    page.goto(f"{desk}../start/")
    clean()
    keys.press(page.get_by_role("link", name="Two-Routine Check").first)
    expect(page.get_by_role("heading", level=1)).to_have_text("Two-Routine Check")
    clean()
    _give_the_pulse(page, keys)
    result = page.locator(".course-check__result")
    expect(result).to_be_focused()
    expect(result).to_contain_text("Leading is ahead of managing.")
    expect(result.get_by_role("img")).to_have_accessible_name(
        "Your two routines. Manage the process: 1 of 4. Lead the people: 3 of 4. "
        "Leading is ahead of managing."
    )
    clean()

    keys.press(result.get_by_role("link", name="One-to-ones that matter"))
    keys.write(page.locator(".course-commit [name=if]"), "Friday’s rota is closed")
    keys.write(page.locator(".course-commit [name=then]"), "I send two named thanks")
    page.keyboard.press("Tab")
    expect(page.locator(".course-commit")).to_contain_text("Saved on this device")
    clean()

    page.goto(f"{desk}plan/")
    offers = page.locator(".course-plan__offers")
    expect(offers).to_contain_text("Rhythm and follow-through: 0 of 4")
    keys.press(offers.get_by_role("button", name="Put it under “One score”").first)
    expect(page.locator("[name=evidence-score]")).to_have_value("Rhythm and follow-through: 0 of 4")
    keys.press(offers.get_by_role("button", name="Use it for goal 2"))
    expect(page.locator("[name=goal-2-if-1]")).to_have_value("Friday’s rota is closed")
    clean()
    keys.reach(page.get_by_label("First day"))
    page.keyboard.type("11302026")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Day 90: decide")).to_have_value("2027-02-28")
    with page.expect_download() as saved:
        keys.press(page.get_by_role("button", name="Save the dates for my calendar"))
    expect(page.locator(".course-plan__told")).to_contain_text("Saved. Open the file")
    clean()
    days = [entry["DTSTART"].dt for entry in entries_of(saved.value)]
    assert days == [date(2026, 12, 30), date(2027, 1, 29), date(2027, 2, 28)]


def _give_the_pulse(page: Page, keys: Keys) -> None:
    for statement in PULSE:
        value = WEEKS.get(statement, "3")
        keys.choose(page.locator(f'[name="{statement}"][value="{value}"]'))
    keys.press(page.get_by_role("button", name="Show my result"))
