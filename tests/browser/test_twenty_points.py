"""What every question must do, whatever its type: twenty points, each a test or a few.

`test_points_can_fail` breaks a page and runs some of them again, so they take nothing but a question.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE
from tests.browser.every_type import CASE, RESPONSES, How, first_response, questions
from tests.browser.hands import Clicks, Keys
from tests.browser.question_page import QuestionOnPage, has_focus
from tests.browser.reasons import reasons
from tests.browser.watching import Watch
from tests.conftest import Compare

GIVEN = [(name, how) for name, responses in RESPONSES.items() for how in responses]


@pytest.fixture(scope="module")
def page(chromium: Browser, every_type: str) -> Iterator[Page]:
    """One page for all tests of this file."""
    context = chromium.new_context()
    context.set_default_timeout(PATIENCE)
    watch = Watch(context, every_type.partition("/modules/")[0])
    # The same order of choices each time, for what is compared with a file.
    context.add_init_script("Math.random = () => 0.5;")
    page = context.new_page()
    page.goto(every_type)
    yield page
    context.close()
    assert watch.take() == []


@pytest.fixture
def fresh(page: Page) -> Page:
    """The page as somebody sees it who has never been there."""
    page.evaluate("localStorage.clear()")
    page.reload()

    return page


@pytest.fixture(params=RESPONSES)
def question(request: pytest.FixtureRequest, fresh: Page) -> QuestionOnPage:
    """Each question in turn."""
    return QuestionOnPage(fresh, request.param)


def test_01_one_fieldset_whose_legend_comes_first_and_a_label_for_each_field(
    question: QuestionOnPage,
) -> None:
    assert question.root.locator("fieldset").count() == 1
    first = question.fieldset.locator("> :first-child")
    assert first.evaluate("element => element.localName") == "legend"
    assert first.inner_text().strip()
    for field in question.root.locator("input, select, textarea").all():
        if field.is_visible():
            labels = field.evaluate("field => [...field.labels].map((label) => label.innerText)")
            assert "".join(labels).strip(), field
    for button in question.root.locator("button").all():
        assert not button.is_visible() or button.inner_text().strip(), button


def test_02_nothing_is_chosen_at_the_start(question: QuestionOnPage) -> None:
    assert question.root.locator(":checked:not(option)").count() == 0
    assert question.root.locator("[aria-checked=true], [aria-pressed=true]").count() == 0
    for field in question.root.locator(
        "select, textarea, input:not([type=radio], [type=checkbox])"
    ).all():
        assert field.input_value() == ""
    assert question.feedback.count() == question.error.count() == 0


def test_03_giving_a_response_by_keys_checks_nothing(question: QuestionOnPage) -> None:
    radios = question.fieldset.locator("input[type=radio]:visible")
    if radios.count():
        question.begin()
        name = radios.first.get_attribute("name")
        group = question.fieldset.locator(f'input[name="{name}"]')
        Keys(question.page).reach(group.first)
        for _ in range(2):
            question.page.keyboard.press("ArrowDown")
        third = group.nth(2 % group.count())
        assert has_focus(third)
        assert third.is_checked()
    else:
        question.give(Keys(question.page), RESPONSES[question.name]["right"])
    assert question.feedback.count() == question.error.count() == 0
    assert question.result is None


@pytest.mark.parametrize(("name", "how"), GIVEN)
def test_04_feedback_takes_the_focus_and_says_verdict_and_reasons(
    fresh: Page, name: str, how: How
) -> None:
    feedback_says_verdict_and_reasons(QuestionOnPage(fresh, name), how)


def feedback_says_verdict_and_reasons(question: QuestionOnPage, how: How = "wrong") -> None:
    """Point 4 for one question."""
    response = RESPONSES[question.name][how]
    question.give(Keys(question.page), response)
    question.check(Keys(question.page))
    box = question.feedback
    expect(box).to_be_visible()
    assert has_focus(box)
    heard: str = box.evaluate(
        """(box) => {
            const copy = box.cloneNode(true);
            copy.querySelectorAll("[aria-hidden=true]").forEach((sign) => sign.remove());
            return copy.textContent.trim();
        }"""
    )
    assert heard.startswith(question.verdict(how))
    told = " ".join(box.inner_text().split())
    for reason in reasons(questions()[question.name], response):
        assert reason in told


def test_05_nothing_is_locked_after_a_check(question: QuestionOnPage) -> None:
    hand = Clicks(question.page)
    question.respond(hand, first_response(question.name))
    assert question.root.locator(":disabled, [readonly], [inert]").count() == 0
    again = question.root.locator(".course-feedback__retry")
    if question.type == "scenario":
        hand.press(again)
    question.respond(hand, "right")
    expect(question.feedback).to_contain_text(question.verdict("right"))
    assert question.remembered(checks=2)["checks"] == 2


def test_06_checking_nothing_says_what_is_missing_and_leads_there(question: QuestionOnPage) -> None:
    hand = Keys(question.page)
    question.begin()
    question.check(hand)
    expect(question.error).to_be_focused()
    assert question.error.inner_text().startswith("There is a problem")
    link = question.error.locator("a")
    words = link.inner_text()
    expect(question.fieldset.locator(".course-error__inline")).to_have_text(words)
    target = question.page.locator(link.get_attribute("href") or "")
    marked = question.fieldset.locator("[aria-invalid=true]")
    assert marked.count() > 0 or question.type == "order"
    for field in marked.all():
        ids = (field.get_attribute("aria-describedby") or "").split()
        assert words in [question.page.locator(f"#{one}").inner_text() for one in ids]
    hand.press(link)
    expect(target).to_be_focused()
    question.respond(hand, "right")
    assert question.root.locator("[aria-invalid]").count() == question.error.count() == 0


@pytest.mark.parametrize("hand", [Keys, Clicks])
def test_08_is_solved_by_keys_alone_and_by_clicks_alone(
    question: QuestionOnPage, hand: type[Keys] | type[Clicks]
) -> None:
    assert question.root.locator("[draggable=true]").count() == 0
    question.respond(hand(question.page), "right")
    assert question.remembered()["score"] == (None if question.type == "reflection" else 1)


@pytest.mark.parametrize("state", ["at the start", "after a check"])
def test_15_letters_never_leave_the_question(question: QuestionOnPage, state: str) -> None:
    page = question.page
    if state == "after a check":
        question.respond(Clicks(page), "right")
    address = page.url
    controls = question.root.locator("a, button, input, select, textarea, summary, [tabindex]")
    for control in controls.all():
        if control.is_visible():
            control.focus()
            for letter in "npsf/.":
                page.keyboard.press(letter)
    assert page.url == address
    assert page.locator("dialog[open]").count() == 0


def test_19_a_reload_brings_everything_back(question: QuestionOnPage) -> None:
    question.respond(Clicks(question.page), "right")
    question.remembered()
    shown = question.form_state()
    question.page.reload()
    expect(question.feedback).to_contain_text(question.verdict("right"))
    assert question.form_state() == shown
    assert not has_focus(question.feedback)


def test_20_a_screen_reader_hears_what_it_always_heard(
    question: QuestionOnPage, compare: Compare
) -> None:
    """Names and roles before and after a check; read the difference aloud before you accept it."""
    start = question.root.aria_snapshot()
    question.respond(Clicks(question.page), first_response(question.name))
    after = question.root.aria_snapshot()
    file = CASE / "names" / f"{question.name}.yml"
    compare(file, f"# At the start\n{start}\n\n# After a check\n{after}\n")
