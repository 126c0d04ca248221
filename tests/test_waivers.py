"""Waivers: a rule is set aside in one place, with a reason, and only where it finds something."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rule_pages import KioskCourse, dump_yaml, read_yaml

REASON = "the course trains to spot the one step that harms"


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


def told(kiosk: KioskCourse) -> list[str]:
    return [problem.as_text() for problem in kiosk.found()]


def test_a_waived_rule_says_nothing(kiosk: KioskCourse) -> None:
    kiosk.lay_over_question(
        {"prompt": "Which step would **NOT** help?", "lint_ok": {"prompt-negative": REASON}}
    )

    assert told(kiosk) == []


def test_a_waiver_holds_for_its_own_question_alone(kiosk: KioskCourse) -> None:
    kiosk.lay_over_question({"prompt": "Which step would **NOT** help?"})
    kiosk.lay_over_question({"type": "judgement", "lint_ok": {"prompt-negative": REASON}})

    assert [text.rpartition("[")[2].partition("]")[0] for text in told(kiosk)] == [
        "waiver-unused",
        "prompt-negative",
    ]


def test_a_waiver_that_waives_nothing_is_told(kiosk: KioskCourse) -> None:
    kiosk.lay_over_question({"lint_ok": {"prompt-negative": REASON}})

    assert told(kiosk) == [
        "quizzes/kiosk.yml:93:22: The rule “prompt-negative” finds nothing here that would need a "
        "waiver. [waiver-unused]\n    Remove the line."
    ]


def test_a_waiver_of_no_rule_is_told_with_the_nearest_one(kiosk: KioskCourse) -> None:
    kiosk.lay_over_question({"lint_ok": {"prompt-negativ": REASON}})

    assert told(kiosk) == [
        "quizzes/kiosk.yml:93:21: There is no rule “prompt-negativ” that can be waived. "
        "[waiver-unknown]\n    Did you mean “prompt-negative”?"
    ]


def test_a_reason_of_a_few_letters_is_none(kiosk: KioskCourse) -> None:
    prompt = "Which step would **NOT** help?"
    kiosk.lay_over_question({"prompt": prompt, "lint_ok": {"prompt-negative": "is fine so"}})

    assert told(kiosk) == [
        "quizzes/kiosk.yml:93:22: The reason for waiving “prompt-negative” has fewer than 15 "
        "characters. [waiver-reason]\n"
        "    Say why the rule does not hold here, so that the next author can judge it."
    ]


def test_an_error_that_is_no_judgement_cannot_be_waived(kiosk: KioskCourse) -> None:
    kiosk.lay_over_question(
        {"prompt": "Which step would not help?", "lint_ok": {"prompt-negative-hidden": REASON}}
    )

    assert told(kiosk) == [
        "quizzes/kiosk.yml:77:11: The prompt asks for what is not so, and does not stress the word "
        "that turns it round. [prompt-negative-hidden]\n"
        "    Ask for what is so. If it must be negative, write the word as **NOT**.",
        "quizzes/kiosk.yml:93:29: The rule “prompt-negative-hidden” cannot be waived. "
        "[waiver-refused]\n    Remove the line, and mend what the rule finds.",
    ]


def test_an_error_that_is_a_judgement_can_be_waived(kiosk: KioskCourse) -> None:
    prompt = "Which step helps him, " + "and his crew, " * 12 + "most?"
    kiosk.lay_over_question({"prompt": prompt, "lint_ok": {"prompt-too-long": REASON}})

    assert told(kiosk) == []


PLACES: dict[str, tuple[str, dict[str, Any]]] = {
    "minutes-off": (
        "front matter",
        {"minutes": {"door": 2, "core": 30, "deeper": 10, "field": 20}},
    ),
    "claim-unused": ("claims", {"text": "Keys rust.", "badge": "logic", "sources": ["queue-2001"]}),
    "reference-unused": ("references", {"citation": "Nobody.", "no_address": True}),
    "term-unused": ("terms", {"term": "rust", "definition": "Red."}),
    "follow-up-missing": ("modules/kiosk/workshop.yml", {"follow_up": []}),
    "quiz-length": ("quizzes/kiosk.yml", {}),
    "slide-count": ("modules/kiosk/slides.md", {}),
}
"""For each rule where its waiver stands, and what makes it find something."""


@pytest.mark.parametrize("rule", PLACES)
def test_waivers_stand_wherever_a_rule_finds_something(rule: str, kiosk: KioskCourse) -> None:
    where, changes = PLACES[rule]
    waived = {**changes, "lint_ok": {rule: REASON}}
    if where == "front matter":
        kiosk.lay_over_front_matter(waived)
    elif where == "modules/kiosk/slides.md":
        head, *slides = kiosk.read(where).split("\n## ")
        head = head.replace("title:", f"lint_ok: {{{rule}: {REASON}}}\ntitle:")
        kiosk.write(where, "\n## ".join([head, *slides[:8]]))
    elif where.endswith(".yml"):
        document = {**read_yaml(kiosk.read(where)), **waived}
        if rule == "quiz-length":
            document["questions"] = document["questions"][:5]
        kiosk.write(where, dump_yaml(document))
    else:
        path = f"modules/{'glossary' if where == 'terms' else where}.yml"
        document = read_yaml(kiosk.read(path))
        document[where] = [*document[where], {"id": "rust", **waived}]
        kiosk.write(path, dump_yaml(document))

    assert [text for text in told(kiosk) if f"[{rule}]" in text or "[waiver-" in text] == []
