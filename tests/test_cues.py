"""Near misses of the rules on cues, which an example on a page would not need."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rule_pages import KioskCourse

PLAIN = (
    "Show one more person how it is lit.",
    "Set two alarms beside the bed.",
    "Tell the crew why it matters.",
)


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


def rules(kiosk: KioskCourse, texts: tuple[str, ...], **changes: Any) -> list[str]:
    """Return the rules that say something of these choices, the first of which is right."""
    choices = [{"text": text, "correct": number == 0} for number, text in enumerate(texts)]
    kiosk.lay_over_question({"choices": choices, **changes})

    return [problem.rule for problem in kiosk.found()]


def test_three_plain_choices_are_fine(kiosk: KioskCourse) -> None:
    assert rules(kiosk, PLAIN) == []


@pytest.mark.parametrize(
    "text",
    [
        "None of the crew should light it.",
        "All of these ovens need an hour to heat.",
        "Both of them light it on odd days.",
        "Any of the bakers may light it at four.",
    ],
)
def test_a_sentence_that_begins_like_all_of_the_above_is_none(
    text: str, kiosk: KioskCourse
) -> None:
    found = rules(kiosk, (text, "Set two alarms beside the bed.", "Tell them why it counts now."))

    assert not {"all-of-the-above", "none-of-the-above", "combined-choices"} & set(found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Light it early, as Omar did in May.", False),
        ("It may be lit early, as Omar did.", True),
        ("May be lit early, as Omar always did.", True),
    ],
)
def test_may_is_a_month_inside_a_sentence(text: str, said: bool, kiosk: KioskCourse) -> None:
    found = rules(kiosk, (text, "Set two alarms beside the bed.", "Tell the crew why it matters."))

    assert ("hedged-key" in found) is said


def test_one_absolute_on_a_wrong_choice_is_fine_and_so_are_two_if_the_key_has_one(
    kiosk: KioskCourse,
) -> None:
    one = ("Show one more person how.", "Never go to bed so late.", "Tell the crew why it is so.")
    both = (
        "Always show one person more.",
        "Never go to bed so late.",
        "You must tell the crew why.",
    )

    assert "absolute-wrong-choices" not in rules(kiosk, one)
    assert "absolute-wrong-choices" not in rules(kiosk, both)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        (("keys on a hook.", "the key on a hook.", "a key on a hook."), True),
        (("the key on a hook.", "a key on a hook.", "glass on a shelf."), False),
    ],
)
def test_a_verb_at_the_end_shows_whether_one_or_many_follow(
    texts: tuple[str, ...], said: bool, kiosk: KioskCourse
) -> None:
    assert ("grammar-cue" in rules(kiosk, texts, prompt="What helps are …")) is said


def test_a_term_of_the_glossary_may_be_echoed(kiosk: KioskCourse) -> None:
    texts = (
        "Count the float in the evening.",
        "Set two alarms by the bed now.",
        "Tell the crew why it counts.",
    )

    assert rules(kiosk, texts, prompt="What should be done with the float?") == []


def test_quoted_choices_may_all_speak_of_i(kiosk: KioskCourse) -> None:
    texts = (
        "“I show it to you tonight.”",
        "“Set two alarms, please.”",
        "“Tell them why it counts.”",
    )

    assert rules(kiosk, texts) == []


def test_one_choice_in_the_first_person_stands_out(kiosk: KioskCourse) -> None:
    texts = (
        "I show it to one person more.",
        "Set two alarms by the bed.",
        "Tell them why it counts.",
    )

    assert rules(kiosk, texts) == ["odd-voice"]


def test_when_many_are_right_their_shortest_is_compared(kiosk: KioskCourse) -> None:
    short = "Show one person how."
    long = "Show one more person tonight how the oven is lit in ten minutes."
    kiosk.lay_over_question(
        {
            "select": "many",
            "choices": [
                {"text": long, "correct": True},
                {"text": short, "correct": True},
                {"text": "Set two alarms by the bed."},
                {"text": "Tell them why it counts."},
            ],
        }
    )

    assert [problem.rule for problem in kiosk.found()] == []
