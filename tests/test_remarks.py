"""Remarks and figures of the bank report: what is worth a look, and a bank that is large enough."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from course.bank.choice_sets import ChoiceSet, choice_sets
from course.bank.remarks import remarks
from tests.commands import Commands
from tests.conftest import Compare
from tests.rule_pages import KIOSK, KioskCourse, dump_yaml, read_yaml

PLAIN = ("Call the bakery.", "Ring the station.", "Wake the crew up.")
SITUATION = "Omar leads a bakery in Tangier. His oven needs an hour, and twice nobody lit it."


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


def sets_of(kiosk: KioskCourse, **changes: Any) -> list[ChoiceSet]:
    """Return the choice sets of the question about a bakery, with changes."""
    kiosk.lay_over_question(changes)
    course, _ = kiosk.load()
    assert course

    return list(choice_sets(course.questions["bakery-key"][1]))


def choices(*texts: str) -> list[dict[str, Any]]:
    """Return choices of which the first is right."""
    return [{"text": text, "correct": number == 0} for number, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("rule", "changes"),
    [
        (
            "key-converges",
            {
                "choices": choices(
                    "Spare key, hook, bakery.", "Spare key, drawer.", "New hook, door."
                )
            },
        ),
        (
            "opposite-pair",
            {
                "choices": choices(
                    "Light it alone.", "Never light it alone.", "Buy a new one in May."
                )
            },
        ),
        (
            "choice-inside",
            {
                "choices": choices(
                    "Spare key, hook.", "Spare key, hook, bakery.", "Lamp, oven, door."
                )
            },
        ),
        (
            "choice-apart",
            {"choices": choices("Bakery, oven.", "Oven, hour.", "Umbrella, rain, sun.")},
        ),
        (
            "odd-grade",
            {
                "choices": choices(
                    "Ask him.", "Institutionalise organisational redundancy.", "Tell her."
                )
            },
        ),
        (
            "idle-sentences",
            {"situation": "Rain fell. Cats slept. Omar leads a bakery with an oven in Tangier."},
        ),
        ("low-level", {"level": "remember", "situation": SITUATION}),
    ],
)
def test_each_remark_is_made_once_and_names_the_question(
    rule: str, changes: dict[str, Any], kiosk: KioskCourse
) -> None:
    found = [remark for remark in remarks(sets_of(kiosk, **changes)) if remark.rule == rule]

    assert [remark.name for remark in found] == ["bakery-key"]


def test_nothing_is_remarked_on_choices_that_are_fine(kiosk: KioskCourse) -> None:
    texts = ("Show Ali the till.", "Show Ben the alarm.", "Show the crew the alarm.")
    sets = sets_of(kiosk, choices=choices(*texts), situation=None, level="understand")

    assert list(remarks(sets)) == []


def test_scenes_are_looked_at_by_their_replies_alone(kiosk: KioskCourse) -> None:
    course, _ = kiosk.load()
    assert course
    scenes = list(choice_sets(course.questions["talk-with-nadia"][1]))

    assert [remark.rule for remark in remarks(scenes)] == []


def test_a_bank_that_is_large_enough_has_all_its_figures(
    kiosk: KioskCourse, compare: Compare, capsys: pytest.CaptureFixture[str]
) -> None:
    quiz = read_yaml(kiosk.read("quizzes/kiosk.yml"))
    base = next(q for q in quiz["questions"] if q["id"] == "bakery-key")
    for number in range(24):
        key = number % 3
        texts = [
            f"{'Always ask' if n != key else 'Perhaps tell'} team {number}{n}." for n in range(3)
        ]
        quiz["questions"].append(
            {
                **base,
                "id": f"further-{number}",
                "use": "review",
                "situation": f"Case {number}: {'she' if number % 3 else 'he'} leads shift {number}.",
                "prompt": f"What now in case {number}?",
                "choices": [
                    {**choice, "text": text, "correct": n == key}
                    for n, (choice, text) in enumerate(zip(base["choices"], texts, strict=True))
                ],
            }
        )
    kiosk.write("quizzes/kiosk.yml", dump_yaml(quiz))
    out = Commands(kiosk.root, capsys).run("check", "--bank").out

    compare(KIOSK.parent / "reports" / "large-bank.txt", out.partition("\nRemarks:")[0])
