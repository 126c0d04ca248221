"""A learner comes back: what the home page, the modules and today's questions say, and when."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Axe, NewPage, Serve
from tests.browser.learning import DAY, asked, begin_with, checked, milliseconds, outline
from tests.browser.storage import stored
from tests.project import built_site

STARTED = "2026-03-02T08:00:00+01:00"
MODULE = "modules/two-jobs/"


@pytest.fixture(scope="module")
def home(site_server: Serve) -> str:
    """The address of the real course, below /repo-name/."""
    return site_server(built_site())


def at(page: Page, moment: str | int) -> None:
    """Let the page's clock say a moment; its timers run as always."""
    when = moment if isinstance(moment, int) else milliseconds(moment)
    page.clock.set_fixed_time(when / 1000)


def tab_to(page: Page, name: str) -> None:
    """Go to a control by the Tab key alone."""
    for _ in range(80):
        page.keyboard.press("Tab")
        if name in page.evaluate("document.activeElement.textContent"):
            return
    pytest.fail(f"Tab does not reach “{name}”.")


def test_returning_after_thirty_days_on_a_phone(home: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page(viewport={"width": 360, "height": 740}, timezone_id="Europe/Berlin")
    errors: list[object] = []
    page.on("pageerror", lambda error: errors.append(error))
    at(page, STARTED)
    page.goto(home + MODULE)
    page.locator("course-read input").first.check()
    expect(page.get_by_role("complementary", name="Send myself my place")).to_be_visible()
    page.get_by_role("button", name="Not now").click()
    question = page.locator("#question-ferry-third-saturday")
    question.locator("input[type=radio]").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question.locator(".course-feedback")).to_be_visible()
    page.wait_for_function("self.courseStore.document.log.length > 0")
    page.locator("#three-letters").scroll_into_view_if_needed()
    expect(page.locator(".course-progress__part").first).to_contain_text("1 of")
    page.goto(home)
    assert stored(page)["position"]["section"]

    at(page, milliseconds(STARTED) + 30 * DAY)
    page.goto(home)
    greeting = page.locator("course-home")
    expect(greeting).to_contain_text("Go on where you stopped")
    expect(greeting).to_contain_text("Today’s five: 1 question")
    assert not axe(page)
    tab_to(page, "Today’s five")
    page.keyboard.press("Enter")
    expect(page.locator("course-review [role=status]")).to_have_text("1 question left today.")
    again = page.locator("course-review course-question")
    # Another case on the same objective, where there is one.
    expect(again).not_to_have_attribute("data-question", "ferry-third-saturday")
    assert not axe(page)
    again.locator("input").first.focus()
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(again.locator(".course-feedback")).to_be_visible()
    expect(page.locator("course-review [role=status]")).to_contain_text("Done for today.")
    assert not axe(page)

    page.goto(home + "my-course/")
    expect(page.locator("course-desk")).to_contain_text("Done for today. The next one comes on")
    assert not axe(page)
    tab_to(page, page.locator("course-desk .course-button").inner_text())
    page.keyboard.press("Enter")
    page.wait_for_url("**/modules/two-jobs/#*")
    assert not errors


def test_a_way_is_chosen_and_followed(home: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page()
    page.goto(home + "start/")
    title = outline()["routes"][0]["title"]
    way = page.get_by_role("button", name=f"Take this way: {title}", exact=False).first
    way.press("Enter")
    expect(way).to_have_attribute("aria-pressed", "true")
    assert not axe(page)
    page.goto(home)
    expect(page.locator("course-home")).to_contain_text(f"Your way: {title}.")
    expect(page.locator("course-home .course-button")).to_have_attribute(
        "href", f"{home}{MODULE}#before-the-940"
    )
    page.goto(home + "start/")
    way.click()
    expect(way).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize(
    ("zone", "checked_at", "now", "due"),
    [
        ("Europe/Berlin", "2026-03-10T23:50:00+01:00", "2026-03-10T23:59:00+01:00", False),
        ("Europe/Berlin", "2026-03-10T23:50:00+01:00", "2026-03-11T00:01:00+01:00", True),
        # The night of the 29th is 23 hours long, that of 25 October 25.
        ("Europe/Berlin", "2026-03-28T23:50:00+01:00", "2026-03-29T03:05:00+02:00", True),
        ("Europe/Berlin", "2026-10-25T00:10:00+02:00", "2026-10-25T23:50:00+01:00", False),
        ("Europe/Berlin", "2026-10-25T00:10:00+02:00", "2026-10-26T00:05:00+01:00", True),
        # Checked at home, looked at on a journey: there it is still the same evening.
        ("America/New_York", "2026-03-10T23:50:00+01:00", "2026-03-11T00:10:00+01:00", False),
        ("America/New_York", "2026-03-10T23:50:00+01:00", "2026-03-11T00:10:00-04:00", True),
    ],
)
def test_a_question_comes_back_on_the_next_local_day(
    home: str, new_page: NewPage, zone: str, checked_at: str, now: str, due: bool
) -> None:
    page = new_page(timezone_id=zone)
    at(page, now)
    begin_with(page, checked(milliseconds(checked_at), asked(0, 1)))
    page.goto(home + "my-course/review/")
    said = "1 question left today." if due else "No questions come back today."
    expect(page.locator("course-review [role=status]")).to_contain_text(said)


def test_marks_move_nothing_and_say_in_words_what_they_mean(home: str, new_page: NewPage) -> None:
    page = new_page(viewport={"width": 1280, "height": 800})
    modules = outline()["modules"]
    questions = [one for one in modules[0]["questions"] if "use" not in one]
    begun = checked(milliseconds(STARTED), questions)
    sections = {
        f"{modules[1]['id']}#{one['id']}": {"at": 1, "read": True} for one in modules[1]["sections"]
    }
    begin_with(page, {**begun, "sections": sections})
    page.add_init_script(
        """self.shifts = 0;
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) self.shifts += entry.value;
        }).observe({ type: "layout-shift", buffered: true });"""
    )
    for address in ("", MODULE, "start/"):
        page.goto(home + address, wait_until="networkidle")
        page.wait_for_timeout(100)
        assert page.evaluate("self.shifts") < 0.01, address
    page.goto(home + MODULE)
    nav = page.locator(".course-nav")
    expect(nav.get_by_text("Practised")).to_have_count(1)
    expect(nav.get_by_text("Read", exact=True)).to_have_count(1)
    page.goto(home)
    expect(page.locator(".course-map .course-standing", has_text="Practised")).to_have_count(1)


def test_without_script_the_pages_say_what_they_would_do(home: str, new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(home)
    expect(page.locator("course-home")).to_contain_text("New here?")
    for address in ("my-course/", "my-course/review/"):
        page.goto(home + address)
        expect(page.get_by_text("With JavaScript").first).to_be_visible()


def test_from_a_folder_without_a_server_questions_come_back(new_page: NewPage) -> None:
    page = new_page()
    begin_with(page, checked(milliseconds(STARTED), [*asked(0, 3), *asked(2, 3)]))
    page.goto((built_site() / "index.html").as_uri())
    page.get_by_role("link", name="Today’s five").first.click()
    expect(page.locator("course-review course-question")).to_have_count(5)
    titles = page.locator(".course-review__from").all_inner_texts()
    assert len(set(titles)) == 2
