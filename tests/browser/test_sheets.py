"""Notebook, plan, routine and record: what is filled in stays, merges, and comes out as it was meant."""

from __future__ import annotations

import re
from datetime import date

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.sheets import (
    SAVED,
    desk,
    entries_of,
    text_of,
    write_in,
)

__all__ = ["desk"]


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """A browser that remembers nothing yet."""
    return new_page()


def test_the_notebook_has_every_note_and_keeps_those_of_pages_that_are_gone(
    page: Page, desk: str
) -> None:
    page.goto(f"{desk}notebook/")
    expect(page.locator(".course-notebook__empty")).to_be_visible()
    page.evaluate(
        """async () => {
            await courseStore.save((document, at) => ({ ...document, updated: at, texts: {
                "activity/no-such-activity/words": { at, value: "from a page that is gone" },
                "commit/two-jobs": { at, value: { if: "it is Monday", then: "I ask" } },
                "activity/ten-ten-five/changed": { at, value: "The rota has a second column" },
            } }));
        }"""
    )
    groups = page.locator(".course-notebook__group")
    expect(groups.locator("h2")).to_have_text(
        ["Two jobs, one role", "From pages that are no longer in this course"]
    )
    field = page.get_by_label("What I changed in the work, and how I will know that it held")
    expect(field).to_have_value("The rota has a second column")
    expect(page.get_by_label("A note")).to_have_value("from a page that is gone")
    field.fill("The rota has two columns")
    field.blur()
    expect(groups.first.get_by_text(SAVED)).to_be_visible()
    page.get_by_role("link", name="Ten, ten and five").click()
    expect(page.locator("#note-ten-ten-five-changed")).to_have_value("The rota has two columns")


def test_two_tabs_merge_and_a_half_typed_plan_is_never_written_over(page: Page, desk: str) -> None:
    other = page.context.new_page()
    for tab in (page, other):
        tab.goto(f"{desk}plan/")
    page.get_by_label("Why this matters").press_sequentially("Patients wai")
    write_in(other, "why", "from the other tab")
    write_in(other, "role", "ward lead")
    expect(page.get_by_label("My role")).to_have_value("ward lead")
    expect(page.get_by_label("Why this matters")).to_have_value("Patients wai")
    page.get_by_label("Why this matters").press_sequentially("t less")
    page.get_by_label("My name").focus()
    expect(other.get_by_label("Why this matters")).to_have_value("Patients wait less")
    page.reload()
    expect(page.get_by_label("Why this matters")).to_have_value("Patients wait less")
    page.get_by_label("My role").fill("gone at once")
    page.goto(desk)
    page.go_back()
    expect(page.get_by_label("My role")).to_have_value("gone at once")
    page.get_by_label("My role").fill("")
    page.get_by_label("My role").blur()
    expect(other.get_by_label("My role")).to_have_value("")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("words", ["", "Every action leaves with an owner and a date. " * 5])
def test_the_plan_prints_on_two_pages(page: Page, desk: str, paper: str, words: str) -> None:
    page.goto(f"{desk}plan/")
    if words:
        fields = page.locator(".course-plan__section :is(textarea, input[type=text])")
        for field in fields.all():
            field.fill(words)
        page.get_by_label("First day").fill("2026-11-30")
    printed = page.pdf(format=paper)
    assert len(re.findall(rb"/Type /Page\b", printed)) == 2


def test_a_plan_is_saved_as_text_and_rated(page: Page, desk: str) -> None:
    page.goto(f"{desk}plan/")
    write_in(page, "why", "# A patient\n<b>waits</b>")
    page.get_by_text("How good is this plan?").click()
    for field in page.locator(".course-plan__quality fieldset").all():
        field.get_by_label("Yes").check()
    expect(page.locator(".course-plan__total")).to_have_text("16 of 16 points: a good plan.")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save as a text file").click()
    assert saved.value.suggested_filename == "development-plan.md"
    assert "## Why this, why now\n\n**Why this matters**\n\n\\# A patient" in text_of(saved.value)
    page.get_by_label("First day").fill("2026-11-30")
    page.get_by_label("Day 60: ask two people").fill("2027-02-01")
    page.reload()
    page.get_by_label("First day").fill("2026-12-01")
    page.get_by_label("First day").blur()
    expect(page.get_by_label("Day 30: adjust")).to_have_value("2026-12-31")
    expect(page.get_by_label("Day 60: ask two people")).to_have_value("2027-02-01")
    page.get_by_label("Whose plan is it?").select_option("hard-times")
    for name in ("First day", "Day 30: adjust"):
        page.get_by_label(name).fill("")
    expect(page.locator("[data-section=goal-2]")).to_be_hidden()
    for name in ("review-60", "review-90"):
        page.locator(f"[name={name}]").evaluate(
            "field => { field.value = ''; field.dispatchEvent(new Event('change', { bubbles: true })); }"
        )
    page.get_by_role("button", name="Save the dates").click()
    expect(page.locator(".course-plan__told")).to_contain_text("Choose the first day")
    expect(page.get_by_label("First day")).to_be_focused()


def test_a_routine_becomes_a_week_a_card_and_entries_that_replace_each_other(
    page: Page, desk: str
) -> None:
    page.clock.set_fixed_time("2026-11-24T10:00:00")
    page.goto(f"{desk}routine/")
    expect(page.locator(".course-routine__card")).to_be_hidden()
    for beat, time in (("notice-and-ask", "08:30"), ("give-useful-feedback", "16:00")):
        page.locator(f'[name="{beat}/on"]').check()
        page.locator(f'[name="{beat}/time"]').fill(time)
    page.locator('[name="give-useful-feedback/day"]').select_option("fr")
    friday = page.locator(".course-week tr", has_text="Friday")
    expect(friday).to_contain_text("08:30 ● Lead Notice one good action")
    expect(friday).to_contain_text("16:00 ● Lead Give one piece of feedback")
    with page.expect_download() as first:
        page.get_by_role("button", name="Save the entries").click()
    page.reload()
    page.locator('[name="notice-and-ask/on"]').uncheck()
    page.locator('[name="give-useful-feedback/time"]').fill("15:00")
    page.locator('[name="give-useful-feedback/time"]').blur()
    page.clock.set_fixed_time("2026-11-25T10:00:00")
    with page.expect_download() as second:
        page.get_by_role("button", name="Save the entries").click()
    before, after = (
        {str(entry["UID"]): entry for entry in entries_of(saved.value)} for saved in (first, second)
    )
    assert before.keys() == after.keys()
    for uid, entry in after.items():
        assert entry["SEQUENCE"] > before[uid]["SEQUENCE"]
        assert str(entry["STATUS"]) == ("CANCELLED" if "notice" in uid else "CONFIRMED")
    moved = next(entry for uid, entry in after.items() if "feedback" in uid)
    assert f"{moved['DTSTART'].dt:%a %H:%M}" == "Fri 15:00"
    assert len(re.findall(rb"/Type /Page\b", page.pdf(format="A4"))) == 1


def test_a_record_says_what_it_is(page: Page, desk: str) -> None:
    page.goto(f"{desk}record/")
    page.get_by_label("Two jobs, one role", exact=True).check()
    write_in(page, "name", "A. Example")
    sheet = page.locator(".course-record__sheet")
    expect(sheet).to_contain_text("A. Example worked through 1 of")
    expect(sheet).to_contain_text("This is the learner’s own statement. Nobody checked")
    expect(sheet).to_contain_text("Course text as of")
    assert not re.search("certif|accredit|passed|qualif", sheet.inner_text(), re.IGNORECASE)
    assert len(re.findall(rb"/Type /Page\b", page.pdf(format="A4"))) == 1


@pytest.mark.parametrize(
    ("zone", "now", "today"),
    [
        ("Asia/Tokyo", "2026-03-28T15:30:00Z", date(2026, 3, 29)),
        ("America/Los_Angeles", "2026-03-29T06:59:59Z", date(2026, 3, 28)),
        ("Europe/Berlin", "2026-03-28T23:30:00Z", date(2026, 3, 29)),
        ("Pacific/Auckland", "2026-09-26T12:30:00Z", date(2026, 9, 27)),
    ],
)
def test_days_are_those_of_the_wall_across_midnight_and_daylight_saving(
    new_page: NewPage, desk: str, zone: str, now: str, today: date
) -> None:
    page = new_page(timezone_id=zone)
    page.clock.set_fixed_time(now)
    page.goto(f"{desk}record/")
    page.get_by_label("Two jobs, one role", exact=True).check()
    expect(page.locator('[name="two-jobs/on"]')).to_have_value(today.isoformat())
    page.goto(f"{desk}plan/")
    page.get_by_label("First day").fill(today.isoformat())
    page.get_by_label("First day").blur()
    due = date.fromordinal(today.toordinal() + 30)
    expect(page.get_by_label("Day 30: adjust")).to_have_value(due.isoformat())
    page.get_by_label("Time of day of the reviews").fill("16:00")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the dates").click()
    first = entries_of(saved.value)[0]["DTSTART"].dt
    assert (first.tzinfo, first.date(), first.hour) == (None, due, 16)
