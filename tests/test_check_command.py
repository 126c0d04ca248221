"""`check` and what it prints on request: the coverage table, the bank report, JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.commands import Commands
from tests.conftest import Compare
from tests.rule_pages import KIOSK, KioskCourse

REPORTS = KIOSK.parent / "reports"


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


@pytest.fixture
def build(kiosk: KioskCourse, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(kiosk.root, capsys)


def test_the_coverage_table_names_section_activity_and_question(
    build: Commands, compare: Compare
) -> None:
    outcome = build.run("check", "--coverage")

    assert outcome.status == 0
    compare(REPORTS / "coverage.txt", outcome.out)


def test_a_gap_in_the_coverage_is_a_dash(kiosk: KioskCourse, build: Commands) -> None:
    text = kiosk.read("modules/kiosk/index.md")
    kiosk.write("modules/kiosk/index.md", text.replace(" data-teaches=open", ""))
    outcome = build.run("check", "--coverage")

    assert outcome.status == 1
    assert "open       apply  –          key-walk" in outcome.out


def test_the_bank_report_says_where_there_are_too_few(build: Commands, compare: Compare) -> None:
    outcome = build.run("check", "--bank")

    assert outcome.status == 0
    assert "too few (below 20)" in outcome.out
    compare(REPORTS / "bank.txt", outcome.out)


def test_both_reports_come_with_one_command(build: Commands) -> None:
    both = build.run("check", "--coverage", "--bank", "--strict").out

    assert both.index("taught in") < both.index("the whole bank")
    assert both.endswith("No problems and no warnings.\n")


def test_other_programs_get_json(kiosk: KioskCourse, build: Commands) -> None:
    assert json.loads(build.run("check", "--json").out) == {"problems": [], "counts": {}}
    kiosk.lay_over_question({"prompt": "Choose the step that helps."})
    outcome = build.run("check", "--json")

    assert outcome.err == ""
    assert json.loads(outcome.out) == {
        "problems": [
            {
                "path": "quizzes/kiosk.yml",
                "line": 77,
                "column": 11,
                "severity": "warning",
                "rule": "prompt-no-question",
                "message": "The prompt does not end in a question mark.",
                "hint": "Ask a whole question; choices that complete a sentence give grammar cues.",
            }
        ],
        "counts": {"warning": 1},
    }
    assert outcome.status == 0
    assert build.run("check", "--json", "--strict").status == 1


def test_github_shows_problems_beside_their_lines(
    kiosk: KioskCourse, build: Commands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    kiosk.lay_over_question({"prompt": "Choose the step that helps."})

    assert build.run("check").out.startswith(
        "::warning file=quizzes/kiosk.yml,line=77,col=11,title=prompt-no-question::"
    )


def test_a_course_that_cannot_be_read_has_no_reports(kiosk: KioskCourse, build: Commands) -> None:
    kiosk.write("mkdocs.yml", "nav: [\n")
    outcome = build.run("check", "--coverage", "--bank", "--accept")

    assert outcome.status == 1
    assert outcome.out == ""
    assert outcome.err.endswith("Nothing was recorded: mend the errors first.\n")
    assert build.run("check", "--accept-typo", "bakery-key").status == 1


def test_schemas_are_written_where_editors_look(kiosk: KioskCourse, build: Commands) -> None:
    outcome = build.run("schema")

    assert "build/schemas/quiz.json" in outcome.out.split("\n")
    assert (kiosk.root / "build/schemas/quiz.json").is_file()
