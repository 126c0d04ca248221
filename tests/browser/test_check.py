"""The self-assessment: a half-done one is kept, rounds are compared, observers are a mean of three."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.sheets import (
    PULSE,
    desk,
    give_pulse,
    text_of,
)
from tests.browser.storage import COURSE_ID, kept, stored

__all__ = ["desk"]


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """A browser that remembers nothing yet."""
    return new_page()


def show_result(page: Page) -> str:
    page.get_by_role("button", name="Show my result").click()

    return page.locator(".course-check__result").inner_text()


def test_a_half_done_check_is_kept_and_nothing_is_compulsory(page: Page, desk: str) -> None:
    page.goto(f"{desk}check/")
    page.locator('[name="told-back"][value="3"]').check()
    page.locator('[name="gave-reasons"][value="none"]').check()
    assert "Still missing: 1 to manage, 2 to lead." in show_result(page)
    page.reload()
    expect(page.locator('[name="told-back"][value="3"]')).to_be_checked()
    expect(page.locator('[name="gave-reasons"][value="none"]')).to_be_checked()
    expect(page.locator(".course-check__compare")).to_be_hidden()
    for statement, weeks in (("fault-in-process", 1), ("invited-challenge", 4)):
        page.locator(f'[name="{statement}"][value="{weeks}"]').check()
    page.locator('[name="feedback-in-a-week"][value="3"]').check()
    found = show_result(page)
    assert "Both routines are steady." in found
    assert "This is a first glance" in found
    assert re.search(r"Direction and meaning ● Lead\s+not enough to say", found)


def test_all_statements_importance_and_later_rounds(page: Page, desk: str) -> None:
    page.goto(f"{desk}check/")
    page.get_by_label("About ten minutes: all 24 statements").check()
    fields = page.locator("fieldset[data-statement]:visible")
    assert fields.count() == 24
    for number, field in enumerate(fields.all()):
        field.locator("input").nth(1 if number < 12 else 3).check()
    found = show_result(page)
    assert "Leading is ahead of managing. Difference: managing 1, leading 3." in found
    assert "first glance" not in found
    assert "Expectations and goals: 1 of 4" in found
    page.locator(".course-check__more > summary").click()
    page.locator('[name="importance/process"][value="3"]').check()
    page.locator('[name="prompt/relied-on"]').fill("calm <b>hands</b>")
    page.locator('[name="prompt/relied-on"]').blur()
    assert "Process and improvement: 1 of 4" in show_result(page)

    page.get_by_label("At the end of the course").check()
    expect(page.locator(":is(fieldset[data-statement]) input:checked")).to_have_count(0)
    page.get_by_label("Two minutes: six statements").check()
    give_pulse(page, "134n34")
    changes = page.locator(".course-check__changes")
    expect(changes).to_contain_text("Compared by the six statements of the short form")
    rows = [row.split("\t") for row in changes.locator("tbody").inner_text().split("\n")]
    assert [row[-1] for row in rows] == [
        "0: about the same",
        "+2: clear change",
        "+3: clear change",
        "not enough to say",
        "0: about the same",
        "+1: clear change",
    ]

    page.locator(".course-more > summary", has_text="More").first.click()
    page.get_by_label("Looking back: the month in which I started").check()
    assert page.locator("fieldset[data-statement]:visible").count() == len(PULSE)
    give_pulse(page, "000111")
    first = changes.locator("section").first
    expect(first.get_by_role("heading")).to_have_text("Looking back at the first month")
    expect(first.locator("th[scope=col]")).to_have_text(
        ["Subject", "At the start", "Looking back at the first month"]
    )
    page.get_by_label("At the start", exact=True).check()
    assert "managing 1, leading 3" in show_result(page), "the look back replaces nothing"
    page.get_by_label("Half a year later (26 weeks)").check()
    give_pulse(page, "444444")
    page.get_by_role("button", name="Clear this check").click()
    page.get_by_role("button", name="No, keep it").click()
    expect(page.locator(":is(fieldset[data-pulse]) input:checked")).to_have_count(6)
    page.get_by_role("button", name="Clear this check").click()
    page.get_by_role("button", name="Yes, clear it").click()
    expect(page.locator(":is(fieldset[data-pulse]) input:checked")).to_have_count(0)
    assert stored(page)["checks"]["start/told-back"]["value"] == "1"


def observer_file(page: Page, desk: str, weeks: int) -> str:
    page.goto(f"{desk}observe/?{weeks}#eight-weeks")
    for field in page.locator("fieldset[data-statement]").all():
        field.locator("input").nth(weeks).check()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save my file").click()
    assert not any(key in json.dumps(kept(page)) for key in PULSE), "nothing is kept"

    return text_of(saved.value)


def as_files(*contents: str) -> list[Any]:
    return [
        {"name": f"{n}.json", "mimeType": "application/json", "buffer": text.encode()}
        for n, text in enumerate(contents)
    ]


def test_observers_are_told_first_and_shown_as_a_mean_of_three(page: Page, desk: str) -> None:
    page.goto(f"{desk}observe/")
    page.get_by_role("button", name="Save my file").click()
    expect(page.locator(".course-observe__told")).to_contain_text("Choose something")
    text = page.locator("article").inner_text()
    assert text.index("This is not anonymous") < text.index("In how many of the last four")
    assert "pass on only the mean" in text
    one, two, three = (observer_file(page, desk, weeks) for weeks in (1, 2, 4))
    assert json.loads(one)["round"] == "eight-weeks"

    page.locator("#observe-files").set_input_files(as_files(one, two))
    expect(page.locator(".course-observe__combined")).to_contain_text("at least three")
    expect(page.get_by_role("button", name="Save the file with the means")).to_be_hidden()
    page.locator("#observe-files").set_input_files(as_files(three, three))
    expect(page.locator(".course-observe__combined")).to_contain_text("the means of 3 people")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save the file with the means").click()
    mean = text_of(saved.value)
    assert "responses" not in mean
    assert json.loads(mean)["dimensions"]["trust"] == {"mean": 2.3, "observers": 3}

    page.goto(f"{desk}check/")
    give_pulse(page, "444444")
    page.get_by_label("Eight weeks after the course").first.check()
    page.get_by_label("About ten minutes").check()
    for field in page.locator("fieldset[data-statement]").all():
        field.locator("input").nth(4).check()
    observed = page.locator(".course-check__observed")
    page.locator("#check-observer-files").set_input_files(as_files(one, two))
    expect(observed).to_contain_text("2 files so far. A mean is shown from three people on")
    expect(observed.locator("table")).to_have_count(0)
    page.locator("#check-observer-files").set_input_files(as_files(three))
    expect(observed.locator("tbody tr").first).to_have_text(
        re.compile(r"4\s*2.3 \(mean of 3\)\s*worth a conversation")
    )
    other = json.dumps({**json.loads(one), "course": "another-course"})
    few = json.dumps({**json.loads(mean), "observers": 2})
    newer = json.dumps({**json.loads(one), "format": 9})
    large = one + " " * 1_000_001
    page.locator("#check-observer-files").set_input_files(
        as_files(other, few, newer, large, "<html>")
    )
    expect(page.locator(".course-check__files p")).to_have_text(
        [
            "0.json: this file is from another course.",
            "1.json: a mean of fewer than three people is not shown.",
            re.compile("2.json: this file was made by a newer version"),
            re.compile("3.json: the file is over 1 MB"),
            "4.json: this is not a file from an observer.",
        ]
    )
    assert COURSE_ID in one
