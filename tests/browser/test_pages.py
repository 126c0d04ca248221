"""Every page of the real course, as readers with other screens, colours, keys and connections meet it."""

from __future__ import annotations

import urllib.parse
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Axe, NewPage, Serve
from tests.browser.survey import Findings, addresses, survey
from tests.browser.watching import Watch
from tests.project import build, built_site, copy_project

CHECKS = {
    "accessibility": "axe finds nothing, light and dark, on a phone and on a desk",
    "dark": "dark pages are dark",
    "small targets": "every target has 24 by 24 px",
    "too wide": "nothing is scrolled sideways or cut off, with large or loose text either",
    "moving": "nothing moves for those who asked for calm",
    "forced colours": "everything takes on the colours that a person has forced",
    "keyboard": "everything is reached by Tab, in full view and with an outline, and left again",
    "unseen faults": "the console is clean and no other host is asked",
    "requests": "requests are watched at all",
}


@pytest.fixture(scope="module")
def home(site_server: Serve) -> str:
    """The address of the real course, below /repo-name/."""
    return site_server(built_site())


@pytest.fixture(scope="module")
def findings(chromium: Browser, home: str, axe: Axe) -> Findings:
    """What was found on a visit to every page."""
    return survey(chromium, home, built_site(), axe)


@pytest.mark.parametrize("check", CHECKS, ids=CHECKS.values())
def test_on_every_page(findings: Findings, check: str) -> None:
    assert not findings[check], "\n".join(findings[check])


def test_every_page_was_visited(home: str) -> None:
    assert home.endswith("/repo-name/")
    assert {"", "modules/two-jobs/", "about/privacy/"} <= set(addresses(built_site()))


@pytest.fixture(scope="module")
def hosted(tmp_path_factory: pytest.TempPathFactory, site_server: Serve) -> str:
    """The real course as a fork on GitHub Pages builds it; gives the address of its home page."""
    project = copy_project(tmp_path_factory.mktemp("hosted") / "project")
    with pytest.MonkeyPatch.context() as variables:
        variables.setenv("SITE_URL", "https://people.github.io/repo-name/")
        variables.setenv("REPO_URL", "https://github.com/people/repo-name")
        assert build(project) == 0

    return site_server(project / "site")


def test_a_fork_on_github_asks_no_other_host(hosted: str, chromium: Browser) -> None:
    """The theme would ask api.github.com for the number of stars."""
    context = chromium.new_context()
    watch = Watch(context, hosted)
    page = context.new_page()
    for address in ("", "modules/two-jobs/"):
        page.goto(hosted + address, wait_until="networkidle")
        source = page.get_by_role("link", name="Source", exact=True)
        expect(source).to_have_attribute("href", "https://github.com/people/repo-name")
    found = watch.take()
    context.close()
    assert not found, found


def test_a_missing_page_has_styles_and_ways_on(hosted: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page()
    answered = page.goto(f"{hosted}modules/no-such/deep/page/")
    assert answered
    assert answered.status == 404
    assert page.evaluate("[...document.styleSheets].some((sheet) => sheet.cssRules.length > 99)")
    found = axe(page)
    assert not found, found
    here = urllib.parse.urlsplit(page.url)
    links: list[str] = page.locator("a[href]").evaluate_all(
        "links => links.map(({ href }) => href)"
    )
    for link in {link.partition("#")[0] for link in links}:
        if urllib.parse.urlsplit(link).netloc == here.netloc:
            assert page.request.get(link).status == 200, link
    page.get_by_role("link", name="Go to the first page").click()
    assert page.url == hosted
    page.go_back()
    page.get_by_role("button", name="Search the course").click()
    expect(page.locator("[data-search-query]")).to_be_focused()


def test_menus_are_as_good_as_the_page(home: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(f"{home}modules/two-jobs/")
    page.get_by_role("button", name="Menu").press("Enter")
    menu = page.locator("#course-menu")
    expect(menu.get_by_role("link", name="Two jobs, one role").first).to_be_visible()
    found = axe(page)
    assert not found, found
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()


def test_chosen_colours_stay(home: str, new_page: NewPage, axe: Axe) -> None:
    page = new_page(color_scheme="light")
    page.goto(home)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Colours").first.press("Enter")
    page.get_by_role("radio", name="Dark").check()
    found = axe(page)
    assert not found, found
    page.goto(f"{home}about/")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light


def test_a_folder_without_a_server_shows_its_pages(new_page: NewPage) -> None:
    page = new_page()
    page.goto((built_site() / "index.html").as_uri())
    page.get_by_role("link", name="Two jobs, one role").first.click()
    assert (
        Path(urllib.parse.urlsplit(page.url).path) == built_site() / "modules/two-jobs/index.html"
    )
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != "rgba(0, 0, 0, 0)"
