"""What finishing adds to the built pages: the script for questions, and kinds for the search."""

from __future__ import annotations

import json
from typing import Any

import pytest
from lxml import html

from course.finish.search_index import INDEX
from tests.project import built_site


@pytest.fixture(scope="module")
def scripts() -> dict[str, list[str]]:
    """The addresses of the scripts of every page with and without a question, as they run."""
    found = {}
    for file in sorted(built_site().rglob("*.html")):
        page = html.parse(file).getroot()
        kind = "question" if page.xpath("//course-question") else "none"
        found[f"{kind}: {file.relative_to(built_site()).as_posix()}"] = page.xpath("//script/@src")

    return found


def test_a_page_with_a_question_loads_the_script_for_questions_last(
    scripts: dict[str, list[str]],
) -> None:
    with_questions = {page: own for page, own in scripts.items() if page.startswith("question: ")}
    assert with_questions
    for page, addresses in with_questions.items():
        up = "../" * page.count("/")
        assert addresses[-1] == f"{up}assets/quiz.js", page
        assert f"{up}assets/course.js" in addresses[:-1], page
        assert (built_site() / "assets/quiz.js").is_file()


def test_no_other_page_loads_it(scripts: dict[str, list[str]]) -> None:
    for page, addresses in scripts.items():
        if page.startswith("none: "):
            assert not [one for one in addresses if one.endswith("quiz.js")], page


def test_pages_for_authors_are_of_a_kind_of_their_own() -> None:
    script = (built_site() / INDEX).read_text(encoding="utf-8")
    index: dict[str, Any] = json.loads(
        script.removeprefix("self.courseSearchIndex=").rstrip().rstrip(";")
    )
    for page in index["pages"]:
        assert (page["kind"] == "authoring") == page["url"].startswith("authoring/"), page["url"]
    assert {"authoring", "module", "page", "glossary"} <= {page["kind"] for page in index["pages"]}
