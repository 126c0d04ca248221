"""What people type or import stays text, and what storage refuses stays on the page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.payloads import PAYLOADS
from tests.browser.sheets import PAGES, desk, give_pulse
from tests.browser.storage import COURSE_ID, KEY

__all__ = ["desk"]

WATCH = "window.ran = () => { window.hasRun = true; }; window.alert = window.ran;"
STRANGERS = """[...document.querySelectorAll("article *")].filter((element) =>
    [...element.attributes].some(({ name, value }) => name.startsWith("on") || /javascript:/i.test(value)
        && !name.startsWith("data-") && name !== "aria-label" && name !== "value")
    || element.matches("iframe, object, embed, marquee, xss, math, video, audio, img[src^=x]")).length"""


@contextmanager
def watched(page: Page) -> Iterator[None]:
    """Fail when anything runs, throws, or arrives in the page as markup."""
    errors: list[str] = []
    page.add_init_script(WATCH)
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield
    assert not errors
    assert clean(page)


def clean(page: Page) -> bool:
    return not page.evaluate("Boolean(window.hasRun)") and page.evaluate(STRANGERS) == 0


def test_there_are_enough_payloads_and_they_would_be_noticed(new_page: NewPage, desk: str) -> None:
    assert len(set(PAYLOADS)) > 50
    page = new_page()
    page.add_init_script(WATCH)
    page.goto(f"{desk}plan/")
    page.evaluate("text => document.querySelector('article').innerHTML = text", PAYLOADS[1])
    page.wait_for_function("window.hasRun")
    assert not clean(page)


def test_nothing_typed_runs(new_page: NewPage, desk: str) -> None:
    page = new_page()
    boxes = "article form :is(textarea, input[type=text])"
    with watched(page):
        for number, name in enumerate(("plan", "plan", "check", "record")):
            page.goto(f"{desk}{name}/")
            page.evaluate(
                "document.querySelectorAll('details').forEach((one) => { one.open = true; })"
            )
            if name == "record":
                page.get_by_label("Two jobs, one role", exact=True).check()
            if name == "check":
                give_pulse(page, "123401")
                page.get_by_role("button", name="Show my result").click()
            for place, box in enumerate(page.locator(boxes).all()):
                box.fill(PAYLOADS[(place + number * 31) % len(PAYLOADS)])
            page.locator(boxes).first.focus()
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
            assert clean(page)
            page.reload()
            assert clean(page)


def test_nothing_that_is_stored_runs(new_page: NewPage, desk: str) -> None:
    """As if an import or another tab had brought it: every note, commitment, field and file."""
    page = new_page()
    maps = ("texts", "checks", "plan", "routine", "records")
    entries: dict[str, dict[str, Any]] = {name: {} for name in maps}
    for number, text in enumerate(PAYLOADS):
        kept = {"at": 1, "value": text}
        entries["texts"] |= {
            f"commit/{text}": {"at": 1, "value": {"if": text, "then": text}},
            f"activity/{text}": kept,
        }
        for name in ("checks", "plan", "routine", "records"):
            entries[name][text] = kept
        entries["checks"][f"observer/{number}"] = {"at": 1, "value": {"round": text, "kind": text}}
    for name in ("name", "goal-1-goal", "start", "variant", "review-time", "quality/seen"):
        entries["plan"][name] = {"at": 1, "value": PAYLOADS[0]}
    entries["routine"] |= {
        f"give-useful-feedback/{part}": {"at": 1, "value": PAYLOADS[1]}
        for part in ("on", "day", "time")
    }
    entries["records"] |= {
        "two-jobs/on": {"at": 1, "value": PAYLOADS[2]},
        "two-jobs/done": {"at": 1, "value": "yes"},
    }
    with watched(page):
        page.goto(f"{desk}notebook/")
        page.evaluate(
            """([key, entries]) => {
                const document = { ...courseStore.document, ...entries };
                localStorage.setItem(key, JSON.stringify(document));
            }""",
            [KEY, entries],
        )
        for name in PAGES:
            page.goto(f"{desk}{name}/")
            assert clean(page), name
            if name == "notebook":
                assert page.locator(".course-notebook__note").count() == 2 * len(PAYLOADS)
            if name == "plan":
                assert page.locator(".course-plan__list li").count() == len(PAYLOADS)
                page.locator("[data-do=sentence]").first.click()
                expect(page.locator("[name=goal-1-if-1]")).not_to_have_value("")


def test_no_imported_file_runs_or_is_shown_as_markup(new_page: NewPage, desk: str) -> None:
    page = new_page()
    good = {"app": "lead-course", "format": 1, "kind": "observer", "course": COURSE_ID}
    good |= {"id": "0123456789ab", "round": "start", "day": "2026-11-24"}
    chosen: list[Any] = []
    for number, text in enumerate(PAYLOADS):
        key = list(good)[number % len(good)]
        responses = {"told-back": 3, text: text}
        one = {**good, "responses": responses, key: text}
        other = {**good, "id": f"0000000{number:05}", "responses": responses, "extra": text}
        for name, contents in ((text.replace("/", "_"), one), (str(number), other)):
            file = json.dumps(contents).encode()
            chosen.append({"name": f"{name}.json", "mimeType": "application/json", "buffer": file})
    with watched(page):
        page.goto(f"{desk}check/")
        give_pulse(page, "123401")
        page.get_by_role("button", name="Show my result").click()
        page.locator("#check-observer-files").set_input_files(chosen)
        told = page.locator(".course-check__files p")
        expect(told).to_have_count(len(chosen))
        expect(told.filter(has_text="taken in")).to_have_count(len(PAYLOADS))
        assert clean(page)
        page.goto(f"{desk}observe/")
        page.locator("#observe-files").set_input_files(chosen)
        expect(page.locator(".course-observe__combined p")).to_have_count(len(chosen) + 1)


NO_STORAGE = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("no", "SecurityError"); } });"""
NO_READING = 'Storage.prototype.getItem = () => { throw new Error("get"); };'
NO_WRITING = """Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError"); };"""
GARBAGE = 'Storage.prototype.getItem = () => "{garbage";'
LITTLE_ROOM = """const set = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
    if (value.length > 10_000) throw new DOMException("full", "QuotaExceededError");
    set.call(this, key, value);
};"""
FAULTS = {
    "no storage at all": NO_STORAGE,
    "throws on get": NO_READING,
    "throws on set": NO_WRITING,
    "returns garbage and throws on set": GARBAGE + NO_WRITING,
    "room for 10 kB": LITTLE_ROOM,
}
LONG = "What happened on Friday. " * 500


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_of_storage_costs_no_word_and_is_told(
    new_page: NewPage, desk: str, fault: str
) -> None:
    page = new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.add_init_script(fault)
    page.goto(f"{desk}plan/")
    log = page.locator("[name=log]")
    log.fill(LONG)
    log.blur()
    expect(page.locator("[data-section=reviews] .course-note__status")).to_contain_text("Not saved")
    expect(log).to_have_value(LONG)
    expect(page.locator("course-storage-notice")).not_to_have_text("")
    page.locator("[name=why]").fill("Second")
    page.locator("[name=why]").blur()
    expect(log).to_have_value(LONG)
    assert LONG.strip() in page.locator(".course-paper-sheet").evaluate(
        "sheet => sheet.textContent"
    )
    page.goto(f"{desk}check/")
    give_pulse(page, "123401")
    page.get_by_role("button", name="Show my result").click()
    expect(page.locator(".course-check__result")).to_contain_text("Managing is ahead")
    page.goto(f"{desk}routine/")
    page.locator('[name="keep-a-promise/on"]').check()
    expect(page.locator(".course-week")).to_contain_text("Keep one promise")
    page.goto(f"{desk}record/")
    page.get_by_label("Two jobs, one role", exact=True).check()
    expect(page.locator(".course-record__sheet")).to_contain_text("worked through 1 of")
    assert not errors
