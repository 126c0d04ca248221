"""Storage fails at every call: the learner's own pages go on, say so, and lose no word."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage, Serve
from tests.browser.learning import asked, checked
from tests.browser.storage import KEY, kept
from tests.project import built_site

PAGES = ("", "start/", "modules/two-jobs/", "my-course/", "my-course/review/")
_FAIL = "throw new DOMException('no', 'SecurityError');"
FAULTS = {
    "reading throws": f"Storage.prototype.getItem = () => {{ {_FAIL} }};",
    "writing throws": f"Storage.prototype.setItem = () => {{ {_FAIL} }};",
    "listing and removing throws": (
        f"Storage.prototype.key = Storage.prototype.removeItem = () => {{ {_FAIL} }};"
    ),
    "naming it throws": (
        f"for (const name of ['localStorage', 'sessionStorage'])"
        f" Object.defineProperty(self, name, {{ get() {{ {_FAIL} }} }});"
    ),
    "it returns rubbish": "Storage.prototype.getItem = () => '{\\u0000<b>';",
    "it returns another type": "Storage.prototype.getItem = () => ({ at: 1 });",
    "it forgets at once": "Storage.prototype.setItem = () => {};",
    **{
        f"{quota} letters fit": f"""
            const set = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, value) {{
                if (value.length > {quota}) throw new DOMException("full", "QuotaExceededError");
                set.call(this, key, value);
            }};"""
        for quota in (0, 10_000, 100_000)
    },
}


@pytest.fixture(scope="module")
def home(site_server: Serve) -> str:
    """The address of the real course, below /repo-name/."""
    return site_server(built_site())


PRESS = """() => {
    const parts = ":is(course-desk, course-send, course-file, course-forget, course-route, course-review, course-read)";
    for (const button of document.querySelectorAll(`${parts} :is(button, input[type=checkbox])`)) {
        if (button.checkVisibility()) button.click();
    }
}"""
"""Every button of the learner's own parts of a page; the mode for shared computers loads it anew."""


@pytest.mark.parametrize("fault", FAULTS)
def test_when_storage_fails(home: str, new_page: NewPage, fault: str) -> None:
    page = new_page(accept_downloads=True)
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    work = json.dumps(checked(1_772_000_000_000, asked(0, 4)))
    page.goto(home + "about/")
    page.evaluate("([key, work]) => localStorage.setItem(key, work)", [KEY, work])
    page.add_init_script(FAULTS[fault])
    for address in PAGES:
        page.goto(home + address)
        page.evaluate(PRESS)
        expect(page.locator("main")).not_to_be_empty()
    page.goto(home + "modules/two-jobs/")
    note = page.locator("#commit-two-jobs-if")
    note.fill("half a sent")
    page.locator("course-read input").last.check()
    note.blur()
    expect(note).to_have_value("half a sent")
    expect(page.locator("course-read input").last).to_be_checked()
    if fault != "it forgets at once":
        notice = page.locator("course-storage-notice")
        said = notice.inner_text()
        quiet = fault in ("listing and removing throws", "100000 letters fit", "10000 letters fit")
        assert quiet or said, said
    with page.expect_download() as saving:
        page.goto(home + "my-course/")
        page.get_by_role("button", name="Save everything into a file").click()
    assert json.loads(saving.value.path().read_text(encoding="utf-8"))["app"] == "lead-course"
    assert not errors


def test_half_a_text_and_another_tab(home: str, new_page: NewPage) -> None:
    page = new_page()
    page.goto(home + "modules/two-jobs/")
    other = page.context.new_page()
    other.goto(home + "modules/two-jobs/")
    page.locator("#commit-two-jobs-if").press_sequentially("half a sent")
    other.locator("course-read input").first.check()
    other.locator("#commit-two-jobs-then").fill("theirs")
    other.locator("#commit-two-jobs-then").blur()
    page.locator("course-read input").last.check()
    expect(page.locator("#commit-two-jobs-if")).to_have_value("half a sent")
    expect(page.locator("course-read input").first).to_be_checked()
    expect(other.locator("course-read input").last).to_be_checked()
    page.wait_for_function(
        "([key]) => Object.keys(JSON.parse(localStorage[key]).sections).length === 2", arg=[KEY]
    )
    assert json.loads(kept(page)[KEY])["sections"]
