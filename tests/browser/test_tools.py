"""The tools of the browser tests can fail: each is shown something broken."""

from __future__ import annotations

import urllib.error
import urllib.request
from pathlib import Path

import pytest

from tests.browser.conftest import Axe, NewPage, Serve

GOOD = """<!doctype html><html lang="en"><title>Good</title>
<main><h1>Good</h1><p><a href="about/">About</a></p></main></html>"""


@pytest.fixture
def address(tmp_path: Path, site_server: Serve) -> str:
    (tmp_path / "about").mkdir()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "index.html").write_text(GOOD)
    (tmp_path / "about" / "index.html").write_text("about")
    (tmp_path / "plain.html").write_text("plain")
    (tmp_path / "404.html").write_text("nothing here")

    return site_server(tmp_path)


def ask(address: str) -> tuple[int, str, str]:
    try:
        with urllib.request.urlopen(address) as response:  # noqa: S310 (an address of our own server)
            return response.status, response.url, response.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.url or "", error.read().decode()


def test_the_server_behaves_like_github_pages(address: str) -> None:
    host = address.removesuffix("/repo-name/")

    assert ask(address) == (200, address, GOOD)
    assert ask(f"{address}about") == (200, f"{address}about/", "about")
    assert ask(f"{address}plain?x=1") == (200, f"{address}plain?x=1", "plain")
    assert ask(f"{address}no/such/page/") == (404, f"{address}no/such/page/", "nothing here")
    assert ask(f"{address}pictures/")[0] == 404
    assert ask(f"{host}/about/")[0] == 404
    assert "nothing here" not in ask(f"{host}/about/")[2]


def test_axe_finds_nothing_wrong_with_a_good_page(
    address: str, new_page: NewPage, axe: Axe
) -> None:
    page = new_page()
    page.goto(address)

    assert axe(page) == []


@pytest.mark.parametrize(
    ("broken", "rule"),
    [
        ('<p style="color: #999; background: #fff">Faint</p>', "color-contrast"),
        ('<input type="text">', "label"),
        (
            '<p><button style="width: 9px; height: 9px; padding: 0" aria-label="a"></button>'
            '<button style="width: 9px; height: 9px; padding: 0" aria-label="b"></button></p>',
            "target-size",
        ),
    ],
)
def test_axe_finds_what_is_wrong(
    broken: str, rule: str, address: str, tmp_path: Path, new_page: NewPage, axe: Axe
) -> None:
    (tmp_path / "index.html").write_text(GOOD.replace("<p>", f"{broken}<p>", 1))
    page = new_page()
    page.goto(address)

    assert {violation.split(":")[0] for violation in axe(page)} == {rule}


def test_axe_runs_under_a_strict_security_policy(
    address: str, tmp_path: Path, new_page: NewPage, axe: Axe
) -> None:
    policy = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
    (tmp_path / "index.html").write_text(GOOD.replace("<title>", f"{policy}<title>"))
    page = new_page()
    page.goto(address)

    assert axe(page) == []


def test_each_page_starts_with_empty_storage(address: str, new_page: NewPage) -> None:
    first, second = new_page(), new_page(viewport={"width": 360, "height": 640})
    first.goto(address)
    second.goto(address)
    first.evaluate("localStorage.setItem('kept', 'yes')")

    assert second.evaluate("localStorage.getItem('kept')") is None
    assert second.evaluate("innerWidth") == 360
