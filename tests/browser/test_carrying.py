"""A learner moves to another device, by link and by file, leaves nothing behind, and brings nothing in that runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Axe, NewPage, Serve
from tests.browser.hostile_words import PAYLOADS
from tests.browser.learning import asked, begin_with, checked, document
from tests.browser.storage import KEY, keep, kept, stored
from tests.project import built_site

BEGUN = 1_772_000_000_000
NOTE = "commit/two-jobs"
WORDS = {"if": "the shift begins", "then": "I ask first"}


@pytest.fixture(scope="module")
def home(site_server: Serve) -> str:
    """The address of the real course, below /repo-name/."""
    return site_server(built_site())


def worked() -> dict[str, Any]:
    """Return a document with results, a mark, a place and words of the learner's own."""
    done = checked(BEGUN, asked(0, 4))
    return {
        **done,
        "sections": {"two-jobs#before-the-940": {"at": BEGUN, "read": True}},
        "texts": {NOTE: {"at": BEGUN, "value": WORDS}},
        "position": {"module": "two-jobs", "section": "two-guesses", "at": BEGUN},
    }


def choose(page: Page, name: str, content: str | bytes) -> None:
    """Choose a file on the desk, as a person does in the dialog."""
    body = content.encode() if isinstance(content, str) else content
    page.locator("#file-choose").set_input_files(
        {"name": name, "mimeType": "application/json", "buffer": body}
    )


def test_moving_to_another_device(home: str, new_page: NewPage, axe: Axe) -> None:
    phone = new_page(viewport={"width": 360, "height": 740})
    begin_with(phone, worked())
    phone.goto(home + "my-course/")
    link = phone.locator("#send-link").input_value()
    assert link.startswith(home + "my-course/#place=")
    assert not any(word in link for word in ("shift", "ask", "ferry"))
    mail = phone.get_by_role("link", name="By mail").get_attribute("href")
    assert mail
    assert mail.startswith("mailto:?subject=")
    with phone.expect_download() as calendar:
        phone.get_by_role("button", name="Into my calendar").press("Enter")
    entry = Path(calendar.value.path()).read_bytes().decode().replace("\r\n ", "")
    assert link in entry.replace("\\;", ";").replace("\\,", ",")
    with phone.expect_download() as saving:
        phone.get_by_role("button", name="Save everything into a file").press("Enter")
    file = Path(saving.value.path()).read_text(encoding="utf-8")
    assert not axe(phone)

    desk = new_page()
    desk.goto(link)
    assert desk.url == home + "my-course/"
    box = desk.locator("course-send .course-desk__box")
    expect(box).to_be_focused()
    expect(box).to_contain_text("4 results and 1 section read")
    assert not axe(desk)
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    expect(box).to_contain_text("Done.")
    expect(desk.locator("course-desk li").first).to_contain_text("4 of")
    desk.goto(home + "modules/two-jobs/")
    expect(desk.locator(".course-progress__part").nth(1)).to_contain_text("4 of")
    expect(desk.locator("course-question .course-feedback")).to_have_count(0)
    assert not axe(desk)
    desk.goto(home)
    expect(desk.locator("course-home .course-button")).to_have_attribute(
        "href", f"{home}modules/two-jobs/#two-guesses"
    )

    desk.goto(home + "my-course/")
    choose(desk, "lead-course.json", file)
    looked = desk.locator("course-file .course-desk__box")
    expect(looked).to_be_focused()
    expect(looked).to_contain_text("1 note")
    assert not axe(desk)
    desk.get_by_role("button", name="Put together").press("Enter")
    expect(looked).to_contain_text("Done.")
    assert stored(desk)["texts"][NOTE]["value"] == WORDS
    desk.get_by_role("button", name="Undo").press("Enter")
    expect(looked).to_contain_text("Undone.")
    assert NOTE not in stored(desk)["texts"]
    choose(desk, "lead-course.json", file)
    desk.get_by_role("button", name="Take instead").press("Enter")
    expect(looked).to_contain_text("Done.")
    assert stored(desk)["questions"] == json.loads(file)["questions"]


def test_everything_is_deleted_after_one_question(home: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page()
    page.goto(home + "about/")
    others = {"somebody-elses": "own", "lead-course:another:progress": "{}", f"{KEY}-not": "1"}
    copies = {f"{KEY}:bad-1763596800000": "{half", f"{KEY}:bak": "old"}
    for key, value in {**others, **copies, KEY: json.dumps(worked())}.items():
        keep(page, key, value)
    page.goto(home + "my-course/")
    with page.expect_download() as saving:
        page.get_by_role("button", name="Save what was put aside").press("Enter")
    assert Path(saving.value.path()).read_text(encoding="utf-8") == "{half"
    other = page.context.new_page()
    other.goto(home + "modules/two-jobs/")
    page.get_by_role("button", name="Delete everything", exact=True).press("Enter")
    assert not axe(page)
    page.get_by_role("button", name="Keep it").press("Enter")
    assert stored(page)["questions"]
    page.get_by_role("button", name="Delete everything", exact=True).press("Enter")
    page.get_by_role("button", name="Yes, delete everything").press("Enter")
    expect(page.get_by_text("Everything is deleted.")).to_be_visible()
    assert kept(page).keys() >= others.keys()
    assert {key: value for key, value in kept(page).items() if key in others} == others
    assert not kept(page).keys() & copies.keys()
    # A tab that still held the work does not bring it back.
    other.locator("course-read input").last.check()
    other.wait_for_function("Object.keys(self.courseStore.document.sections).length === 1")
    left = stored(page)
    assert not left["questions"]
    assert not left["texts"]


def test_on_a_shared_computer_the_course_forgets_with_the_tab(
    home: str, new_page: NewPage, axe: Axe
) -> None:
    page = new_page()
    page.goto(home + "about/")
    keep(page, KEY, json.dumps(worked()))
    keep(page, "somebody-elses", "own")
    page.goto(home + "my-course/")
    with page.expect_navigation():
        page.get_by_role("button", name="Move it into the tab").press("Enter")
    expect(page.get_by_text("forgets everything when you close this tab")).to_be_visible()
    assert not axe(page)
    assert "lead-course" not in " ".join(kept(page))
    assert kept(page)["somebody-elses"] == "own"
    page.goto(home + "modules/two-jobs/")
    expect(page.locator("#commit-two-jobs-if")).to_have_value(WORDS["if"])
    page.locator("course-read input").last.check()
    page.wait_for_function("Object.keys(self.courseStore.document.sections).length === 2")
    assert "lead-course" not in " ".join(kept(page))
    elsewhere = page.context.new_page()
    elsewhere.goto(home + "modules/two-jobs/")
    expect(elsewhere.locator("#commit-two-jobs-if")).to_have_value("")
    page.goto(home + "my-course/")
    with page.expect_navigation():
        page.get_by_role("button", name="Forget everything now").press("Enter")
    assert page.evaluate("Object.keys(sessionStorage)") == []


def test_files_and_links_that_are_not_ours_are_refused_in_words(
    home: str, new_page: NewPage
) -> None:
    page = new_page()
    page.goto(home + "my-course/")
    whole = document(BEGUN)
    for content, said in (
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not a file that was saved here"),
        ("", "not a file that was saved here"),
        ("x" * 1_000_001, "larger than 1 MB"),
        ('{"name": "something else"}', "not from this course"),
        (json.dumps({**whole, "course": "another-fork"}), "from another course"),
        (json.dumps({**whole, "schema": 2}), "newer version"),
        (json.dumps({**whole, "log": "none"}), "damaged"),
    ):
        choose(page, "file.json", content)
        expect(page.locator("course-file .course-desk__box")).to_contain_text(said)
    assert KEY not in kept(page) or not stored(page)["questions"]
    for fragment, said in (
        ("AAAA", "cannot be read"),
        ("", "cannot be read"),
        ("________abc", "newer version"),
    ):
        page.goto(f"{home}about/")
        page.goto(f"{home}my-course/#place={fragment}")
        expect(page.locator("course-send .course-desk__box")).to_contain_text(said)


def hostile() -> dict[str, Any]:
    """Return a document with every payload in every place where words can stand."""
    marked = dict(enumerate(PAYLOADS))
    by_word = {text: {"at": BEGUN, "value": text} for text in PAYLOADS}
    forms = {
        f"commit/{number}": {"at": BEGUN, "value": {"if": text, text: text}}
        for number, text in marked.items()
    }
    result = {"rev": 1, "at": BEGUN, "outcome": "correct", "score": 1, "checks": 1, "sure": None}
    questions = {
        **{
            text: {**result, "outcome": text, "response": {"type": text, "value": text}}
            for text in PAYLOADS
        },
        **{
            one["id"]: {**result, "rev": one["rev"], "response": {"type": "one", "value": text}}
            for one, text in zip(asked(0, 9), PAYLOADS, strict=False)
        },
    }
    kinds = ("checks", "plan", "routine", "records")
    return document(
        BEGUN,
        questions=questions,
        quizzes={text: {"attempt": 1, "at": BEGUN} for text in PAYLOADS},
        sections={f"{text}#{text}": {"at": BEGUN, "read": True} for text in PAYLOADS},
        texts={
            **by_word,
            **forms,
            NOTE: {"at": BEGUN, "value": {"if": PAYLOADS[0], "then": PAYLOADS[1]}},
        },
        settings={**by_word, "route": {"at": BEGUN, "value": PAYLOADS[2]}},
        position={"module": PAYLOADS[3], "section": PAYLOADS[4], "at": BEGUN},
        log=[[text, 1, BEGUN, 1, None, text] for text in PAYLOADS],
        **{
            kind: {text: {"at": BEGUN, "value": {text: [text]}} for text in PAYLOADS}
            for kind in kinds
        },
        **{PAYLOADS[5]: {PAYLOADS[6]: PAYLOADS[7]}},
    )


def test_nothing_that_is_brought_in_runs_or_becomes_markup(home: str, new_page: NewPage) -> None:
    assert len(set(PAYLOADS)) >= 50
    page = new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("dialog", lambda dialog: faults.append(dialog.message))
    page.goto(home + "my-course/")
    file = json.dumps(hostile())
    assert len(file) < 1_000_000
    choose(page, f"{PAYLOADS[0]}.json", file)
    page.get_by_role("button", name="Take instead").click()
    expect(page.locator("course-file .course-desk__box")).to_contain_text("Done.")
    pages = ["", "my-course/", "my-course/review/", "start/", "modules/two-jobs/"]
    pages += [f"my-course/{name}/" for name in ("check", "notebook", "plan", "routine", "record")]
    for address in pages:
        page.goto(home + address, wait_until="load")
        page.wait_for_timeout(50)
        assert page.evaluate(
            "[self.hacked ?? 0, document.querySelectorAll('[data-hacked]').length]"
        ) == [0, 0], address
    page.goto(home + "my-course/")
    for text in PAYLOADS:
        page.evaluate("(text) => { location.hash = `#place=${text}`; }", text)
        page.wait_for_function("location.hash === ''")
        expect(page.locator("course-send .course-desk__box")).to_be_visible()
    assert page.evaluate("self.hacked ?? 0") == 0
    assert not faults
