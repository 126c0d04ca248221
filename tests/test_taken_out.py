"""A module taken out of a copy: everything that led to it is left out, and the site still builds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from course.model.absent import present, published
from course.unlinking import unlink_html, unlink_page
from tests.course_folder import CourseFolder
from tests.project import build, copy_project

LOCK = """\
{"objective":"ropes/tie"}
{"question":"rabbit-hole","module":"ropes","number":1,"rev":1,"stem":"0","parts":{}}
"""


@pytest.fixture
def without_ropes(course: CourseFolder) -> CourseFolder:
    """The small course without its module on ropes, which was recorded once."""
    course.write("quizzes/ids.lock", LOCK)
    course.delete("modules/ropes")
    course.replace("mkdocs.yml", "          - modules/ropes/index.md\n", "")
    course.replace(
        "quizzes/tides.yml", "    reread: tides#spring-tide", "    reread: ropes#bowline"
    )
    course.replace("quizzes/tides.yml", "    objective: tides/explain", "    objective: ropes/tie")

    return course


def test_questions_that_come_back_to_it_go_and_the_others_stay(
    without_ropes: CourseFolder,
) -> None:
    course, problems = without_ropes.load()

    assert course
    assert not problems.fatal(strict=True)
    kept = present(course)
    assert "pullers" in course.questions
    assert "pullers" not in kept.questions
    assert "two-tides" in kept.questions
    assert kept.terms["spring-tide"].see == ("tides#spring-tide",)


def test_a_question_that_led_back_to_it_leads_nowhere(course: CourseFolder) -> None:
    course.write("quizzes/ids.lock", LOCK)
    course.delete("modules/ropes")
    course.replace("mkdocs.yml", "          - modules/ropes/index.md\n", "")
    course.replace(
        "quizzes/tides.yml", "    reread: tides#spring-tide", "    reread: ropes#bowline"
    )
    loaded, _ = course.load()

    assert loaded
    _, question = present(loaded).questions["pullers"]
    assert question.reread is None
    assert question.at("prompt").line > 1, "a changed question still knows where it stands"


def test_links_to_it_become_their_words(without_ropes: CourseFolder) -> None:
    without_ropes.replace(
        "modules/tides/index.md",
        "They pull apart.",
        "They pull [apart][knots], see [knots] and <a href='../ropes/'>the *same* ropes</a>.\n\n"
        "[knots]: ../ropes/index.md#bowline",
    )
    course, _ = without_ropes.load()
    assert course
    text = unlink_page(course.modules["tides"].page, course.absent)

    assert "See the ropes." in text
    assert "They pull apart, see knots and the *same* ropes." in text
    assert "ropes/index.md" not in text
    assert "{#spring-tide data-part=story}" in text


def test_other_links_stay_as_they_are(without_ropes: CourseFolder) -> None:
    course, _ = without_ropes.load()
    assert course
    home = next(page for page in course.pages if page.path == "index.md")

    assert unlink_page(home, course.absent) is home.text
    html = '<a class="x" href="../tides/index.md#a">tides</a> <a href="https://a.org">out</a>'
    assert unlink_html(html, "modules/tides/index.md", course.absent) == html


def test_a_draft_is_left_out_of_what_is_published_and_shown_while_it_is_written(
    course: CourseFolder,
) -> None:
    course.replace("modules/ropes/index.md", "objectives:", "draft: true\nobjectives:")
    loaded, _ = course.load()
    assert loaded

    assert "ropes" in present(loaded).modules
    assert "ropes" not in published(loaded).modules
    assert all("ropes" not in entry.path for entry, _ in published(loaded).nav.pages())


def test_a_name_near_a_module_that_is_there_is_a_mistake_and_no_decision(
    without_ropes: CourseFolder,
) -> None:
    without_ropes.replace(
        "quizzes/tides.yml", "    objective: ropes/tie", "    objective: tide/explain"
    )

    assert (
        "quizzes/tides.yml:27:16: There is no module “tide”. [objective-unknown]\n"
        "    Did you mean “tides”?"
    ) in without_ropes.problems()


def test_a_folder_without_its_line_is_a_mistake_and_no_decision(course: CourseFolder) -> None:
    course.write("quizzes/ids.lock", LOCK)
    course.replace("mkdocs.yml", "          - modules/ropes/index.md\n", "")

    assert course.heads() == ["mkdocs.yml:3:1 [nav-missing]"]


def test_a_line_without_its_folder_is_a_mistake_and_no_decision(course: CourseFolder) -> None:
    course.write("quizzes/ids.lock", LOCK)
    course.delete("modules/ropes")

    assert "mkdocs.yml:8:13 [nav-unknown]" in course.heads()
    assert not any("module-absent" in head for head in course.heads())


def test_the_real_course_builds_without_its_first_module(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = copy_project(tmp_path / "project")
    assert build(project, "check", "--accept") == 0
    capsys.readouterr()
    (project / "quizzes/two-jobs.yml").unlink()
    settings = (project / "mkdocs.yml").read_text(encoding="utf-8")
    line = "          - modules/two-jobs/index.md\n"
    assert line in settings
    (project / "mkdocs.yml").write_text(settings.replace(line, ""), encoding="utf-8")
    (project / "modules/two-jobs").rename(tmp_path / "kept")

    assert build(project) == 0, capsys.readouterr().err
    capsys.readouterr()
    assert build(project, "check") == 0
    told = capsys.readouterr().err
    assert "notice: The module “two-jobs” is not in the course, so this link is left out." in told
    pages = [file.read_text(encoding="utf-8") for file in (project / "site").rglob("*.html")]
    assert len(pages) > 10
    assert not any(re.search(r'href="[^"]*modules/two-jobs', page) for page in pages)
