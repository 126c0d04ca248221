"""Storage that is full, broken or somebody else's: the page says so, goes on, and loses nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage, Published
from tests.browser.every_type import PAGE, build_site, every_type_site, replace
from tests.browser.question_page import QuestionOnPage, check_right
from tests.browser.storage import COURSE_ID, KEY, keep, kept, stored

NOTE = "#note-count-the-trays-waiting"


@pytest.mark.parametrize(
    "contents",
    [
        "{not json",
        '"a text"',
        json.dumps({"app": "another-app", "course": COURSE_ID, "schema": 1}),
        json.dumps({"app": "lead-course", "course": "another-course", "schema": 1}),
        json.dumps({"app": "lead-course", "course": COURSE_ID, "schema": 1}),
    ],
    ids=["no JSON", "no document", "of another app", "of another course", "without its parts"],
)
def test_contents_that_cannot_be_read_are_put_aside_and_told_of(page: Page, contents: str) -> None:
    keep(page, KEY, contents)
    page.reload()
    notice = page.locator("course-storage-notice")
    expect(notice).to_contain_text("could not be read in full. A copy of it was put aside")
    assert contents in [value for key, value in kept(page).items() if key.startswith(f"{KEY}:bad-")]
    check_right(page, "pick-one").remembered()
    page.reload()
    expect(notice).to_have_text("")
    expect(QuestionOnPage(page, "pick-one").feedback).to_contain_text("Right")


def test_one_broken_entry_does_not_cost_the_others(page: Page) -> None:
    check_right(page, "pick-one").remembered()
    document = stored(page)
    document["questions"]["judge-it"] = {"at": "yesterday"}
    keep(page, KEY, json.dumps(document))
    page.reload()
    expect(page.locator("course-storage-notice")).to_contain_text("could not be read in full")
    expect(QuestionOnPage(page, "pick-one").feedback).to_contain_text("Right")
    expect(QuestionOnPage(page, "judge-it").feedback).to_have_count(0)


def test_a_newer_document_is_left_as_it_is(page: Page) -> None:
    newer = json.dumps({"app": "lead-course", "course": COURSE_ID, "schema": 99, "all": "else"})
    keep(page, KEY, newer)
    page.reload()
    expect(page.locator("course-storage-notice")).to_contain_text("A newer version of this course")
    check_right(page, "pick-one")
    page.locator(NOTE).fill("words")
    page.locator(NOTE).blur()
    expect(page.get_by_text("Not saved in this browser.").first).to_be_visible()
    page.reload()
    assert kept(page)[KEY] == newer


def test_full_storage_is_told_of_and_what_was_there_stays(page: Page) -> None:
    check_right(page, "judge-it").remembered()
    page.evaluate(
        """() => {
            for (let size = 2 ** 23; size >= 1; size /= 2) {
                try { localStorage.setItem(`filler-${size}`, "x".repeat(size)); } catch {}
            }
        }"""
    )
    question = check_right(page, "pick-one")
    expect(page.locator("course-storage-notice")).to_contain_text("has no room left")
    expect(question.feedback).to_contain_text("Right")
    assert stored(page)["questions"].keys() == {"judge-it"}
    page.evaluate(
        "Object.keys(localStorage).forEach((key) => /fill/.test(key) && delete localStorage[key])"
    )
    check_right(page, "true-or-false").remembered()
    expect(page.locator("course-storage-notice")).to_have_text("")
    assert stored(page)["questions"].keys() == {"judge-it", "pick-one", "true-or-false"}


def test_another_course_on_the_same_origin_is_never_touched(
    published: Published, new_page: NewPage
) -> None:
    def rename(project: Path) -> None:
        replace(project / "mkdocs.yml", f"course_id: {COURSE_ID}", "course_id: another-fork")

    published.publish(every_type_site())
    page = new_page()
    page.goto(published.address + PAGE)
    keep(page, "somebody-elses", "own")
    check_right(page, "pick-one").remembered()
    page.evaluate("dispatchEvent(new Event('pagehide'))")  # which keeps the reader's place
    before = kept(page)
    published.publish(build_site(rename))
    page.reload()
    expect(QuestionOnPage(page, "pick-one").feedback).to_have_count(0)
    check_right(page, "judge-it")
    page.wait_for_function(
        "localStorage['lead-course:another-fork:progress']?.includes('judge-it')"
    )
    after = kept(page)
    assert {key: after[key] for key in before} == before
