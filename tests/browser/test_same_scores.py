"""Two hundred random quizzes score the same in Python and in the page, and edits lose none of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from course.model.course import Course
from course.scoring import score_response
from tests.browser.conftest import Serve
from tests.browser.every_type import every_type_site
from tests.browser.storage import KEY
from tests.quiz_course import load_quizzes, quiz_html
from tests.random_quiz import random_quiz
from tests.random_responses import random_response

COUNT, TOGETHER = 200, 10
GIVE = (Path(__file__).parent / "giving.js").read_text(encoding="utf-8")
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Quizzes</title>
<script src="assets/course.js" defer></script><script src="assets/quiz.js" defer></script>
<main>{}</main></html>"""


def edited(seed: int) -> str:
    """Return a quiz after an edit: questions moved, one removed, one brought in."""
    random = Random(f"edit {seed}")  # noqa: S311 (a draw that can be repeated)
    quiz = json.loads(random_quiz(seed))
    random.shuffle(quiz["questions"])
    quiz["questions"].pop()
    new: dict[str, Any] = json.loads(random_quiz(seed + COUNT))["questions"][0]
    quiz["questions"].insert(random.randrange(7), new)

    return json.dumps(quiz)


def load(folder: Path, texts: dict[str, str]) -> Course:
    """Load quizzes as one course."""
    folder.mkdir()

    return load_quizzes(folder, texts)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course of random quizzes, a module for each."""
    texts = {f"m{seed}": random_quiz(seed) for seed in range(COUNT)}

    return load(tmp_path_factory.mktemp("random") / "before", texts)


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """The same course after an edit of every quiz."""
    texts = {f"m{seed}": edited(seed) for seed in range(COUNT)}

    return load(tmp_path_factory.mktemp("random") / "after", texts)


@pytest.fixture(scope="module")
def home(
    tmp_path_factory: pytest.TempPathFactory, site_server: Serve, before: Course, after: Course
) -> str:
    """The address of pages with a few quizzes each: before-0.html, after-0.html and so on."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "assets").symlink_to(every_type_site() / "assets", target_is_directory=True)
    for name, course in (("before", before), ("after", after)):
        for start in range(0, COUNT, TOGETHER):
            html = "".join(quiz_html(course, f"m{start + n}") for n in range(TOGETHER))
            (folder / f"{name}-{start}.html").write_text(PAGE.format(html), encoding="utf-8")

    return site_server(folder)


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """One page for all quizzes, on which no script may fail."""
    context = chromium.new_context()
    faults: list[str] = []
    context.on("weberror", lambda error: faults.append(str(error.error)))
    yield context.new_page()
    context.close()
    assert not faults, faults


@pytest.mark.parametrize("start", range(0, COUNT, TOGETHER))
def test_random_quizzes_score_the_same_and_survive_an_edit(
    start: int, home: str, before: Course, after: Course, page: Page
) -> None:
    page.goto(f"{home}before-{start}.html")
    page.evaluate("localStorage.clear()")
    page.reload()
    random = Random(f"responses {start}")  # noqa: S311 (a draw that can be repeated)
    asked = questions_of(before, start)
    responses = {name: random_response(random, one, whole=True) for name, one in asked.items()}
    page.evaluate(GIVE, responses)
    results = remembered(page, len(asked))

    scores = {name: score_response(one, responses[name]) for name, one in asked.items()}
    assert {name: result["score"] for name, result in results.items()} == scores
    shown = outcomes(page)
    page.goto(f"{home}after-{start}.html")
    left = asked.keys() & questions_of(after, start).keys()
    assert len(left) == 7 * TOGETHER
    expect(page.locator(".course-feedback")).to_have_count(len(left))
    assert outcomes(page) == {name: outcome for name, outcome in shown.items() if name in left}
    assert remembered(page, len(asked)) == results


def questions_of(course: Course, start: int) -> dict[str, Any]:
    """Return the questions of a page's quizzes by their ids."""
    wanted = {f"m{start + n}" for n in range(TOGETHER)}

    return {name: one for name, (module, one) in course.questions.items() if module.slug in wanted}


def remembered(page: Page, count: int) -> dict[str, Any]:
    """Wait until so many results are remembered, and return them."""
    page.wait_for_function(
        "([key, count]) => Object.keys(JSON.parse(localStorage[key]).questions).length === count",
        arg=[KEY, count],
    )
    found: dict[str, Any] = json.loads(page.evaluate("key => localStorage[key]", KEY))["questions"]

    return found


def outcomes(page: Page) -> dict[str, str]:
    """Return the outcome that each question shows."""
    found: dict[str, str] = page.evaluate(
        """() => Object.fromEntries([...document.querySelectorAll(".course-feedback")].map((box) =>
            [box.closest("course-question").dataset.question, box.dataset.outcome]))"""
    )

    return found
