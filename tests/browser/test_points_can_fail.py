"""The points can fail: five pages, each broken in one way, are each caught by the point that speaks of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser import test_twenty_points as points
from tests.browser.conftest import PATIENCE
from tests.browser.question_page import QuestionOnPage

SUBMIT_ON_CHANGE = """
document.addEventListener("change", ({ target }) => target.form?.requestSubmit());
"""
NO_FOCUS_MOVE = """
const focus = HTMLElement.prototype.focus;
HTMLElement.prototype.focus = function (options) {
    if (!this.matches(".course-feedback")) focus.call(this, options);
};
"""
DIV_FOR_LEGEND = """
addEventListener("load", () => document.querySelectorAll("legend").forEach((legend) => {
    const box = document.createElement("div");
    box.append(...legend.childNodes);
    legend.replaceWith(box);
}));
"""
PRESELECTED = """
addEventListener("load", () => document.querySelectorAll("fieldset").forEach((set) => {
    const field = set.querySelector("input[type=radio], input[type=checkbox]");
    if (field) field.checked = true;
}));
"""
LOCKED_AFTER_ONE_TRY = """
document.addEventListener("submit", ({ target }) =>
    target.querySelectorAll("input, select").forEach((field) => { field.disabled = true; }));
"""

BROKEN: dict[str, tuple[str, Callable[[QuestionOnPage], None]]] = {
    "submitted on change": (
        SUBMIT_ON_CHANGE,
        points.test_03_giving_a_response_by_keys_checks_nothing,
    ),
    "no move of the focus": (NO_FOCUS_MOVE, points.feedback_says_verdict_and_reasons),
    "a div for the legend": (
        DIV_FOR_LEGEND,
        points.test_01_one_fieldset_whose_legend_comes_first_and_a_label_for_each_field,
    ),
    "a choice made beforehand": (PRESELECTED, points.test_02_nothing_is_chosen_at_the_start),
    "locked after one try": (
        LOCKED_AFTER_ONE_TRY,
        points.test_05_nothing_is_locked_after_a_check,
    ),
}
"""What a page is broken by, and the point that must catch it."""


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A page that waits no longer than a broken one is worth."""
    context = chromium.new_context()
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", ["pick-one", "judge-it", "sort-jobs"])
@pytest.mark.parametrize("how", BROKEN)
def test_a_broken_page_is_caught(page: Page, every_type: str, how: str, name: str) -> None:
    broken, point = BROKEN[how]

    def add(route: Route) -> None:
        served = route.fetch()
        route.fulfill(response=served, body=f"{served.text()}\n{broken}")

    page.route("**/assets/quiz.js", add)
    page.goto(every_type)
    with pytest.raises(AssertionError):
        point(QuestionOnPage(page, name))


@pytest.mark.parametrize("how", BROKEN)
def test_the_same_point_finds_nothing_on_a_whole_page(
    page: Page, every_type: str, how: str
) -> None:
    page.goto(every_type)
    BROKEN[how][1](QuestionOnPage(page, "pick-one"))
