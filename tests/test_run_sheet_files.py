"""Reading a run sheet and a deck: what is broken is told where it stands, and not twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rule_pages import KioskCourse

WORKSHOP = "modules/kiosk/workshop.yml"
SLIDES = "modules/kiosk/slides.md"


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


def told(kiosk: KioskCourse) -> list[str]:
    return [problem.as_text() for problem in kiosk.found()]


def test_a_run_sheet_that_is_no_yaml_is_told_once(kiosk: KioskCourse) -> None:
    kiosk.replace(WORKSHOP, "summary: Bring keys.", "summary: Bring: keys.")

    assert [text.rpartition("[")[2] for text in told(kiosk)] == [told(kiosk)[0].rpartition("[")[2]]
    assert told(kiosk)[0].startswith("modules/kiosk/workshop.yml:1:15: ")


def test_a_misspelled_key_of_a_step_is_told_with_the_right_one(kiosk: KioskCourse) -> None:
    kiosk.replace(WORKSHOP, "    if_silent: Tell of your own.", "    if_silence: Tell of your own.")

    assert told(kiosk) == [
        "modules/kiosk/workshop.yml:15:5: The key “if_silence” is not known here. [unknown-key]\n"
        "    Did you mean “if_silent”?"
    ]


def test_what_to_try_is_a_key_like_any_other(kiosk: KioskCourse) -> None:
    kiosk.write(
        WORKSHOP,
        kiosk.read(WORKSHOP) + "troubleshooting:\n  - {when: Nobody comes, tri: Ring them.}\n",
    )

    assert told(kiosk)[0].endswith("[unknown-key]\n    Did you mean “try”?")


def test_two_steps_of_one_name_are_told(kiosk: KioskCourse) -> None:
    kiosk.replace(WORKSHOP, "  - id: idea", "  - id: begin")

    assert told(kiosk) == [
        "modules/kiosk/workshop.yml:17:9: The step id “begin” is used twice in the workshop (first "
        "at modules/kiosk/workshop.yml:9:9). [duplicate-id]\n"
        "    Give the newer one another id; the older one may already hold learners' results."
    ]


@pytest.mark.parametrize("minutes", ["many", "-2", "0"])
def test_minutes_that_are_no_number_are_missing_minutes(minutes: str, kiosk: KioskCourse) -> None:
    kiosk.replace(SLIDES, "{#hook data-minutes=0.2}", f"{{#hook data-minutes={minutes}}}")

    assert told(kiosk) == [
        "modules/kiosk/slides.md:38:1: The slide “The hook” has no minutes. [slide-form]\n"
        "    Write both behind the heading: {#opening data-minutes=3}."
    ]


def test_a_slide_without_an_id_is_told_by_its_title(kiosk: KioskCourse) -> None:
    kiosk.replace(SLIDES, "## The hook {#hook data-minutes=0.2}", "## The hook")

    assert "The slide “The hook” has no id. [slide-form]" in told(kiosk)[0]


def test_a_deck_without_front_matter_is_told_once(kiosk: KioskCourse) -> None:
    kiosk.write(SLIDES, kiosk.read(SLIDES).partition("---\n")[2].partition("---\n")[2])

    assert [text.partition(": ")[0] for text in told(kiosk)] == ["modules/kiosk/slides.md:1:1"]
    assert "[front-matter]" in told(kiosk)[0]


def test_a_key_that_a_deck_does_not_know_is_told(kiosk: KioskCourse) -> None:
    kiosk.replace(SLIDES, "title: The kiosk", "title: The kiosk\ntheme: dark")

    assert told(kiosk)[0].startswith("modules/kiosk/slides.md:3:1: The key “theme” is not known")


def test_a_deck_without_its_title_is_told_and_no_more_is_said_of_it(kiosk: KioskCourse) -> None:
    kiosk.replace(SLIDES, "title: The kiosk\n", "")

    assert [text.partition(" [")[0].rpartition(": ")[2] for text in told(kiosk)] == [
        "The key “title” is missing."
    ]


def test_links_on_slides_and_in_run_sheets_are_checked(kiosk: KioskCourse) -> None:
    kiosk.replace(
        SLIDES,
        "One key is none.\n\nNotes:\n\nSay how the hook",
        "See [it](none.md).\n\nNotes:\n\nSay how the hook",
    )
    kiosk.replace(WORKSHOP, "purpose: People can open on time.", "purpose: See [it](gone.md).")
    rules = [text.partition("\n")[0].rpartition(" [")[2] for text in told(kiosk)]

    assert rules.count("page-missing]") == 2
