"""Addresses are those that MkDocs gives to pages."""

from __future__ import annotations

import pytest

from course.urls import relative_url, resolve, url_of


@pytest.mark.parametrize(
    ("path", "folder", "file"),
    [
        ("index.md", "", "index.html"),
        ("about/index.md", "about/", "about/index.html"),
        ("about/privacy.md", "about/privacy/", "about/privacy.html"),
        ("assets/img/logo.svg", "assets/img/logo.svg", "assets/img/logo.svg"),
    ],
)
def test_a_page_is_a_folder_or_a_file(path: str, folder: str, file: str) -> None:
    assert url_of(path, directory_urls=True) == folder
    assert url_of(path, directory_urls=False) == file


@pytest.mark.parametrize(
    ("source", "target", "fragment", "folder", "file"),
    [
        ("index.md", "modules/a/index.md", "", "modules/a/", "modules/a/index.html"),
        ("modules/a/index.md", "index.md", "", "../../", "../../index.html"),
        ("modules/a/index.md", "modules/b/index.md", "x", "../b/#x", "../b/index.html#x"),
        ("modules/a/index.md", "modules/a/index.md", "x", "#x", "#x"),
        ("modules/a/index.md", "modules/a/job-aid.md", "", "job-aid/", "job-aid.html"),
        ("modules/a/job-aid.md", "modules/a/index.md", "", "../", "index.html"),
        (
            "about/privacy.md",
            "assets/img/a.svg",
            "",
            "../../assets/img/a.svg",
            "../assets/img/a.svg",
        ),
        ("index.md", "index.md", "", "./", "index.html"),
    ],
)
def test_an_address_is_relative_to_its_page(
    source: str, target: str, fragment: str, folder: str, file: str
) -> None:
    assert relative_url(source, target, fragment, directory_urls=True) == folder
    assert relative_url(source, target, fragment, directory_urls=False) == file


def test_an_address_in_a_page_leads_to_a_staged_path() -> None:
    assert resolve("modules/a/index.md", "../../about/index.md") == "about/index.md"
    assert resolve("index.md", "start/index.md") == "start/index.md"
