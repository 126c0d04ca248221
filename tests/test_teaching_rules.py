"""Each rule of teaching finds its weak example on the authoring pages, and nothing in the better one.

What is then said, and about which line, stands in ``tests/cases/teaching/told``; the base is the
kiosk course beside it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from course.rules.catalogue import RULES
from tests.conftest import Compare
from tests.rule_pages import KIOSK, KioskCourse, RuleEntry, entries

TOLD = KIOSK.parent / "told"
ENTRIES = list(entries())
ELSEWHERE = ("objective-later", "section-long", "review-length", "review-mix", "slide-crowd")
"""Rules whose example would need a second module, or a long text: test_more_teaching_rules.py."""

BY_NAME = pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.rule)
WITH_EXAMPLES = pytest.mark.parametrize(
    "entry", [e for e in ENTRIES if e.rule not in ELSEWHERE], ids=lambda entry: entry.rule
)


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


def test_nothing_is_found_in_the_kiosk_course(kiosk: KioskCourse) -> None:
    assert kiosk.told() == ""


@WITH_EXAMPLES
def test_a_weak_example_is_told(entry: RuleEntry, kiosk: KioskCourse, compare: Compare) -> None:
    for example in entry.weak:
        kiosk.lay_over(example)

    assert entry.rule in {problem.rule for problem in kiosk.found()}
    compare(TOLD / f"{entry.rule}.txt", kiosk.told())


@WITH_EXAMPLES
def test_nothing_is_said_of_a_better_example(entry: RuleEntry, kiosk: KioskCourse) -> None:
    assert entry.better
    for example in entry.better:
        kiosk.lay_over(example)

    assert kiosk.told() == ""


@BY_NAME
def test_a_page_says_how_grave_a_rule_is(entry: RuleEntry) -> None:
    severity = RULES[entry.rule].severity

    assert entry.words[0].startswith(severity.capitalize())
    assert entry.anchor == entry.rule


def test_no_outcome_is_left_over() -> None:
    rules = {entry.rule for entry in ENTRIES}

    assert {file.stem for file in TOLD.glob("*.txt")} - rules == set()
