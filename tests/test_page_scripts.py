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


def test_a_page_with_a_question_loads_the_script_for_questions_behind_that_of_every_page(
    scripts: dict[str, list[str]],
) -> None:
    with_questions = {page: own for page, own in scripts.items() if page.startswith("question: ")}
    assert with_questions
    for page, addresses in with_questions.items():
        up = "../" * page.count("/")
        assert addresses.count(f"{up}assets/quiz.js") == 1, page
        assert addresses.index(f"{up}assets/course.js") < addresses.index(f"{up}assets/quiz.js")
        assert (built_site() / "assets/quiz.js").is_file()


def test_no_other_page_loads_it(scripts: dict[str, list[str]]) -> None:
    for page, addresses in scripts.items():
        # Where questions come back, a script brings them.
        if page.startswith("none: ") and "my-course/review" not in page:
            assert not [one for one in addresses if one.endswith("quiz.js")], page


def test_each_kind_of_page_loads_its_own_script_and_no_other(scripts: dict[str, list[str]]) -> None:
    own = {"home.js", "desk.js", "review.js", "marks.js"}
    wanted = {
        "index.html": {"home.js"},
        "start/index.html": {"home.js"},
        "my-course/index.html": {"desk.js"},
        "my-course/review/index.html": {"review.js"},
        "modules/two-jobs/index.html": {"marks.js"},
        "modules/two-jobs/job-aid/index.html": set(),
        "about/index.html": set(),
    }
    found = {
        page.partition(": ")[2]: {address.rpartition("/")[2] for address in addresses} & own
        for page, addresses in scripts.items()
    }
    assert {page: found[page] for page in wanted} == wanted


def test_pages_for_authors_are_of_a_kind_of_their_own() -> None:
    script = (built_site() / INDEX).read_text(encoding="utf-8")
    index: dict[str, Any] = json.loads(
        script.removeprefix("self.courseSearchIndex=").rstrip().rstrip(";")
    )
    for page in index["pages"]:
        assert (page["kind"] == "authoring") == page["url"].startswith("authoring/"), page["url"]
    assert {"authoring", "module", "page", "glossary"} <= {page["kind"] for page in index["pages"]}
