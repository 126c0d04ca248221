"""How many slides an hour takes, and what a too full deck is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rule_pages import KioskCourse

NOTES = "Notes:\n\n" + "word " * 130
DECK = "modules/kiosk/slides.md"


def slides(count: int, minutes: float) -> str:
    """Return a deck of so many slides, shown for so many minutes in all."""
    head = "---\ntitle: The kiosk\nsummary: Keys.\nlint_ok: {slide-count: A deck to count slides with.}\n---\n"
    slide = "\n## Slide {{n}} {{#s-{{n}} data-minutes={each:g}}}\n\nOne key.\n\n{notes}\n"
    slide = slide.format(each=minutes / count, notes=NOTES).replace("{n}", "{0}")

    return head + "".join(slide.replace("{0}", str(n)) for n in range(1, count + 1))


def told(kiosk: KioskCourse, text: str) -> list[str]:
    """Return what is said of a deck's length."""
    (kiosk.root / DECK).write_text(text, encoding="utf-8")

    return [p.as_text().splitlines()[0] for p in kiosk.found() if p.rule == "slide-crowd"]


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


def test_a_deck_of_more_than_20_slides_in_60_minutes_is_told_at_the_first_too_many(
    kiosk: KioskCourse,
) -> None:
    text = slides(21, 60)
    line = next(n for n, row in enumerate(text.split("\n"), 1) if row.startswith("## Slide 21 "))
    assert told(kiosk, text) == [
        f"{DECK}:{line}:1: This is slide 21 of a deck of 60 minutes. [slide-crowd]"
    ]


@pytest.mark.parametrize(("count", "minutes"), [(20, 60), (20, 30), (29, 90)])
def test_what_an_hour_takes_is_fine(kiosk: KioskCourse, count: int, minutes: float) -> None:
    assert told(kiosk, slides(count, minutes)) == []


def test_a_shorter_deck_takes_no_more(kiosk: KioskCourse) -> None:
    assert len(told(kiosk, slides(21, 40))) == 1
