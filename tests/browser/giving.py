"""How a response of each form is given: which controls of a question it takes."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, expect

from course.scoring.responses import Response
from tests.browser.hands import Hand


def give(hand: Hand, question: Locator, response: Response) -> None:
    """Give a response to a question, from its first control to its last."""
    kind = question.get_attribute("data-type") or ""
    GIVING[kind](hand, question, response)


def _choices(hand: Hand, question: Locator, response: Response) -> None:
    if response["type"] == "one":
        hand.choose(question.locator(f'.course-choice__input[value="{response["value"]}"]'))
        return
    for box in question.locator(".course-choice__input").all():
        hand.tick(box, box.input_value() in response["value"])


def _pairs(response: Response) -> dict[str, str]:
    if response["type"] != "pairs":
        raise TypeError("these are no pairs")

    return {one: other for one, other in response["value"]}  # noqa: C416 (lists, not tuples)


def _sort(hand: Hand, question: Locator, response: Response) -> None:
    bins = _pairs(response)
    for card in question.locator(".course-card").all():
        place = bins.get(card.get_attribute("data-card") or "")
        if place:
            hand.choose(card.locator(f'input[value="{place}"]'))


def _match(hand: Hand, question: Locator, response: Response) -> None:
    replies = _pairs(response)
    for prompt in question.locator(".course-match").all():
        reply = replies.get(prompt.get_attribute("data-prompt") or "")
        if reply:
            hand.pick(prompt.locator("select"), reply)


def _order(hand: Hand, question: Locator, response: Response) -> None:
    steps = question.locator(".course-step")
    moved = False
    for place, name in enumerate(response["value"]):
        step = question.locator(f'.course-step[data-step="{name}"]')
        while steps.nth(place).get_attribute("data-step") != name:
            hand.press(step.locator("[data-move=up]"))
            moved = True
    if not moved:
        # The order on show is the one that is wanted, but nobody has chosen it yet.
        last = steps.last.get_attribute("data-step")
        hand.press(question.locator(f'.course-step[data-step="{last}"] [data-move=up]'))
        hand.press(question.locator(f'.course-step[data-step="{last}"] [data-move=down]'))


def _text(hand: Hand, question: Locator, response: Response) -> None:
    hand.write(question.locator("fieldset :is(textarea, input)"), str(response["value"]))


def _scenario(hand: Hand, question: Locator, response: Response) -> None:
    """Talk until the ending is one press away: the last press is that of Check."""
    button = question.locator(".course-question__actions button[type=submit]")
    stage = question.locator(".course-stage")
    for number, turn in enumerate(response["value"]):
        if number:
            hand.press(button)
            expect(stage).to_be_focused()
        hand.choose(stage.locator(f'input[value="{turn}"]'))
        hand.press(button)
        expect(stage).to_be_focused()


GIVING: dict[str, Callable[[Hand, Locator, Response], None]] = {
    "choice": _choices,
    "judgement": _choices,
    "sort": _sort,
    "order": _order,
    "match": _match,
    "number": _text,
    "reflection": _text,
    "scenario": _scenario,
}
"""What gives a response to a question of each type."""
