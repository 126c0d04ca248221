"""A facilitator's hour, from the plan to the last message, with the keyboard in a real browser."""

from __future__ import annotations

import re
import urllib.parse
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import Axe, NewPage, Serve
from tests.browser.page_checks import small_targets, too_wide
from tests.project import built_site

NARROW: ViewportSize = {"width": 360, "height": 740}
WALL: ViewportSize = {"width": 1920, "height": 1080}
SMALL_TEXT = """() => [...document.querySelectorAll("dialog *")].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
    && element.checkVisibility() && !element.closest(".course-sr")
    && parseFloat(getComputedStyle(element).fontSize) < 24).map((element) => element.outerHTML)"""


@pytest.fixture(scope="module")
def home(site_server: Serve) -> str:
    return site_server(built_site())


def press(page: Page, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)


def state(page: Page) -> str:
    return page.locator("dialog[open] .course-stage__state").inner_text()


def test_a_rehearsal_from_plan_to_follow_up(home: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page(accept_downloads=True, permissions=["clipboard-read", "clipboard-write"])
    page.goto(home)
    page.get_by_role("link", name="Facilitate", exact=True).first.press("Enter")
    page.get_by_role("link", name="Plan your workshop").press("Enter")

    verdict = page.locator(".course-plan__verdict")
    expect(verdict).to_have_text("Choose one to three modules.")
    page.get_by_label("Two jobs, one role").press("Space")
    page.get_by_label("60 minutes").press("Space")
    page.get_by_label("Begins at").fill("13:30")
    page.get_by_label("Date").fill("2026-12-03")
    page.get_by_label("How many people?").fill("15")
    press(page, "Tab")
    expect(verdict).to_have_text("It fits: 13:30 to 14:26, with 4 minutes of slack.")
    rows = page.locator(".course-plan__table tbody tr[data-kind]")
    minutes = [int(text) for text in rows.locator("td:last-child").all_inner_texts()]
    assert sum(minutes) == 60
    expect(page.locator(".course-plan__remarks")).to_contain_text("One person is left over")
    expect(page.locator(".course-plan__packing")).to_contain_text("8 × The two-routine card, cut")
    expect(page.locator(".course-plan__days")).to_contain_text("Thursday, November 19, 2026")
    found = axe(page)
    assert not found, found

    shared = page.url
    with page.expect_download() as download:
        page.get_by_role("button", name="Calendar file").press("Enter")
    calendar = Path(download.value.path()).read_text(encoding="utf-8")
    assert "DTSTART:20261203T133000\n" in calendar.replace("\r\n", "\n")
    assert calendar.count("BEGIN:VEVENT") > 8
    page.get_by_role("button", name="Copy the link").press("Enter")
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == shared

    page.get_by_role("link", name="The run sheet “Two jobs, one role”").press("Enter")
    expect(page.locator("[data-step=four-sheets] [data-clock]")).to_have_text("13:30")
    expect(page.locator("[data-step=van-that-waits]")).to_be_hidden()
    expect(page.locator("[data-step=threes] [data-clock]")).to_have_text("14:19")
    found = [*axe(page), *small_targets(page.locator(".course-run"), 44)]
    assert not found, found
    _run_the_clock(page)

    page.get_by_role("link", name="the question, for a vote").first.press("Enter")
    expect(page.locator("dialog.course-stage")).to_be_visible()
    _vote(page, axe)

    page.go_back()
    mail = page.locator("#mail-two-jobs-1")
    expect(mail.locator("[data-date]")).to_have_text("To be sent on Friday, December 4, 2026")
    expect(mail.locator("pre")).to_contain_text("on Thursday, December 3, 2026.")
    expect(mail.locator("pre")).to_contain_text(f"{home}modules/two-jobs/")
    sent = urllib.parse.urlsplit(
        mail.get_by_role("link", name="Open as a mail").get_attribute("href") or ""
    )
    body = urllib.parse.parse_qs(sent.query)["body"][0].replace("\r\n", "\n")
    assert body == mail.locator("pre").inner_text()
    mail.get_by_role("button", name="Copy").press("Enter")
    expect(mail.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()").endswith(body)

    page.goto(shared)
    page.get_by_role("link", name="The attendance list").press("Enter")
    expect(page.locator("[data-fill=title]")).to_have_text("Two jobs, one role")
    assert page.locator("tbody tr").count() == 17


def _run_the_clock(page: Page) -> None:
    """Start, pause for questions, go on late, and find the clock again after a reload."""
    page.clock.install()
    page.reload()
    clock = page.locator("course-run")
    clock.get_by_role("button", name="Start the clock").press("Enter")
    page.clock.run_for(120_000)
    expect(clock.get_by_role("timer")).to_have_text(re.compile("^(1:5.|2:00) left$"))
    clock.get_by_role("button", name="Pause for questions").press("Enter")
    page.clock.run_for(180_000)
    expect(clock.get_by_role("timer")).to_have_text(re.compile("^(1:5.|2:00) left$"))
    expect(clock).to_contain_text("3 min behind")
    clock.get_by_role("button", name="Go on").press("Enter")
    clock.get_by_role("button", name="Next step").press("Enter")
    expect(clock).to_contain_text("1 min behind")
    expect(clock).to_contain_text("Step 2 of 7: Ten minutes before the boat")
    expect(page.locator("[data-step=before-the-boat]")).to_be_in_viewport()
    page.clock.run_for(7 * 60_000)
    expect(clock.get_by_role("timer")).to_have_text(re.compile("^1:0. over$"))
    page.reload()
    expect(clock).to_contain_text("Step 2 of 7")
    expect(clock.get_by_role("timer")).to_contain_text("over")


def _vote(page: Page, axe: Axe) -> None:
    """Vote twice with number keys; the counts are not to be seen before the reveal."""
    found = axe(page)
    press(page, "ArrowRight", "ArrowRight")
    assert state(page) == "First vote"
    press(page, "1", "1", "1", "2", "3", "3", "9", "Backspace")
    expect(page.locator("dialog[open] .course-stage__status")).to_have_text("5 counted")
    shown = page.locator("dialog[open] .course-stage__body").inner_text()
    assert not re.search(r"\d", shown), shown
    page.get_by_role("button", name="One less for A").press("Enter")
    page.get_by_role("button", name="One more for C").press("Enter")
    expect(page.get_by_role("button", name="One more for C")).to_be_focused()
    expect(page.locator("dialog[open] .course-stage__status")).to_have_text("5 counted")
    found += axe(page)
    page.get_by_role("button", name="Done counting").press("Enter")
    expect(page.locator("dialog[open] .course-stage__advice")).to_contain_text(
        "Turn to somebody who chose otherwise"
    )
    page.get_by_role("button", name="Second vote").press("Enter")
    press(page, "3", "3", "3", "3", "2", "ArrowRight")
    expect(page.locator("dialog[open] .course-stage__result")).to_have_text(
        "40 in 100 chose the strongest, then 80: +40."
    )
    expect(page.locator("dialog[open] [data-strong=true]")).to_contain_text(
        "Say that you filled his Saturdays"
    )
    found += axe(page)
    page.get_by_role("button", name="Copy the tally").press("Enter")
    expect(page.locator("dialog[open] .course-stage__status")).to_have_text("Copied.")
    assert "2, then 4" in page.evaluate("navigator.clipboard.readText()")
    page.set_viewport_size(WALL)
    found += page.evaluate(SMALL_TEXT)
    assert not found, found
    assert (
        page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })").count("ferry") == 0
    )
    page.keyboard.press("Escape")
    expect(page.locator("dialog.course-stage")).to_be_hidden()


def test_what_does_not_fit_leads_to_plans_that_do(home: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page(viewport=NARROW, color_scheme="dark")
    page.goto(f"{home}facilitate/plan/#modules=two-jobs,any-seat&length=60&people=40")
    verdict = page.locator(".course-plan__verdict")
    expect(verdict).to_have_text("This does not fit.")
    found = [*axe(page), *too_wide(page)]
    assert not found, found
    page.get_by_role("link", name="180 minutes instead").press("Enter")
    expect(verdict).to_contain_text("It fits")
    expect(page.locator(".course-plan__table")).to_contain_text("Break")
    expect(page.locator(".course-plan__remarks")).to_contain_text("up to 24 people")
    for name in ("Clear expectations and goals", "Accountability without blame"):
        page.get_by_label(name).press("Space")
    expect(page.get_by_role("alert")).to_contain_text("Three modules are the most")
    expect(page.get_by_label("Accountability without blame")).not_to_be_checked()
    assert "modules=two-jobs,any-seat,expectations" in page.url
    page.get_by_role("button", name="Calendar file").press("Enter")
    expect(page.get_by_text("Choose a date first")).to_be_visible()
    expect(page.get_by_label("Date")).to_be_focused()
    found = [*axe(page), *too_wide(page)]
    assert not found, found


def test_a_room_sorts_cards_and_talks_its_way_through_a_scene(
    home: str, new_page: NewPage, axe: Axe
) -> None:
    page = new_page(viewport=NARROW)
    page.goto(f"{home}facilitate/two-jobs/vote/")
    page.locator("course-vote[data-type=sort] [data-open]").first.press("Enter")
    press(page, "ArrowRight", "ArrowRight", "1", "ArrowRight")
    assert state(page) == "Before we vote again"
    page.get_by_role("button", name="Reveal").press("Enter")
    found = [*axe(page), *small_targets(page.locator("dialog[open]"), 24)]
    page.get_by_role("button", name="Next card").press("Enter")
    assert state(page) == "Read, and think"
    press(page, "Escape")
    page.locator("course-vote[data-type=scenario] [data-open]").first.press("Enter")
    for _ in range(12):
        if state(page) == "How it ends":
            break
        press(page, "ArrowRight", "ArrowRight", "1", "ArrowRight")
        page.get_by_role("button", name="Reveal").press("Enter")
        page.get_by_role("button", name="The room said A").press("Enter")
    assert state(page) == "How it ends"
    found += axe(page)
    assert not found, found
    page.get_by_role("button", name="From the beginning").press("Enter")
    assert state(page) == "Read, and think"


def test_without_script_everything_can_be_read(home: str, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{home}facilitate/plan/")
    page.get_by_role("link", name="Two jobs, one role").last.click()
    expect(page.locator("#step-van-that-waits")).to_contain_text("4 min of 90")
    expect(page.get_by_role("link", name="Open as a mail").first).to_be_visible()
    page.get_by_role("link", name="the question, for a vote").first.click()
    vote = page.locator("#vote-ferry-third-saturday")
    expect(vote.get_by_role("button")).to_have_count(0)
    vote.get_by_text("Show the answer and why").click()
    expect(vote.locator(".course-round__why").first).to_be_visible()


def test_learners_meet_none_of_it_unless_they_ask(home: str, new_page: NewPage) -> None:
    page = new_page()
    page.goto(f"{home}start/glossary/")
    turns = page.locator(".course-turn a").evaluate_all("links => links.map(({ href }) => href)")
    assert not [href for href in turns if "/facilitate/" in href]
    page.locator("header [data-search-open]").click()
    page.locator("[data-search-query]").fill("run sheet two jobs")
    results = page.locator("[data-search-result] a")
    expect(page.locator(".course-search__status")).not_to_be_empty()
    links = results.evaluate_all("links => links.map(({ href }) => href)")
    assert not [href for href in links if "/facilitate/" in href]
    page.get_by_label("Pages for facilitators too").check()
    expect(results.first).to_contain_text("Run sheet: Two jobs, one role")
    page.goto(f"{home}modules/two-jobs/")
    page.get_by_role("link", name="Run this module as a workshop").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Run sheet: Two jobs, one role")
