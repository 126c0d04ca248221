"""What macros leave in a page arrives, wherever an author puts a call; what is lost is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from course.slots import PATTERN, Slot, read_slot, slot_html
from tests.project import build, copy_project

PAGE = "docs/about/privacy.md"


def write(project: Path, text: str) -> Path:
    page = project / PAGE
    page.write_text(page.read_text(encoding="utf-8") + text, encoding="utf-8")

    return project / "site/about/privacy/index.html"


@pytest.mark.parametrize("argument", ["", "ferry-late-boat", 'a "quoted" <word> & more'])
@pytest.mark.parametrize("inline", [True, False])
def test_a_slot_is_read_back_as_it_was_written(argument: str, inline: bool) -> None:
    slot = Slot("question", argument)
    match = PATTERN.fullmatch(slot_html(slot, inline=inline))
    assert match is not None
    assert read_slot(match) == slot


@pytest.mark.parametrize(
    "around",
    [
        "\n{{ badge_list() }}\n",
        '\n!!! note "In a box"\n\n    {{ badge_list() }}\n',
        "\n- in a list\n\n    {{ badge_list() }}\n",
        '\n<div class="a" id="b" markdown>\n\n{{ badge_list() }}\n\n</div>\n',
        "\n<section><p>Raw HTML</p>\n{{ badge_list() }}\n</section>\n",
    ],
)
def test_a_call_arrives_wherever_it_stands(tmp_path: Path, around: str) -> None:
    project = copy_project(tmp_path / "project")
    page = write(project, around)
    assert build(project) == 0
    html = page.read_text(encoding="utf-8")
    assert 'class="course-badges"' in html
    assert "data-course-slot" not in html


def test_a_call_that_does_not_arrive_is_told_at_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = copy_project(tmp_path / "project")
    write(project, "\nIn code, `{{ badge_list() }}` is shown and not filled.\n")
    line = (project / PAGE).read_text(encoding="utf-8").count("\n")
    assert build(project) == 1
    assert f"{PAGE}:{line}:11: What “badge_list” makes did not arrive" in capsys.readouterr().err
    assert not (project / "site").exists()
