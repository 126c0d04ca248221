"""Part reviews: read, checked, shown, recorded, and made shorter where a module was taken out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from course.model.absent import present
from course.model.course import Course
from course.render.macros import PageMacros
from course.render.view import Site
from tests.commands import Commands
from tests.course_folder import CourseFolder
from tests.rule_pages import KioskCourse, dump_yaml, read_yaml

PATH = "quizzes/reviews/quay.yml"
ROPES = "          - modules/ropes/index.md\n"


def question(name: str, module: str, objective: str, section: str) -> dict[str, Any]:
    return {
        "id": name,
        "type": "choice",
        "objective": f"{module}/{objective}",
        "level": "apply",
        "select": "one",
        "prompt": f"What holds the boat of {name}?",
        "choices": [
            {"id": "rope", "text": "The rope.", "correct": True, "feedback": "It does."},
            {"id": "tide", "text": "The tide.", "feedback": "It moves the boat."},
        ],
        "reread": f"{module}#{section}",
    }


LONG_ROPE = question("long-rope", "ropes", "tie", "bowline")
LOW_WATER = question("low-water", "tides", "explain", "spring-tide")


def write(folder: CourseFolder, *asked: dict[str, Any]) -> None:
    folder.write(PATH, dump_yaml({"title": "At the quay", "questions": list(asked)}))


@pytest.fixture
def harbour(course: CourseFolder) -> CourseFolder:
    """The small course with a part review on its two modules, shown on the start page."""
    write(course, LONG_ROPE, LOW_WATER)
    course.replace("docs/index.md", "{{ course_map() }}", '{{ review("quay") }}')

    return course


def take_out_ropes(folder: CourseFolder) -> None:
    folder.write("quizzes/ids.lock", '{"objective":"ropes/tie"}\n')
    folder.delete("modules/ropes")
    folder.delete("quizzes/ropes.yml")
    folder.replace("mkdocs.yml", ROPES, "")


def shown(folder: CourseFolder) -> str:
    course, problems = folder.load()
    assert course
    assert not problems.fatal(), [problem.as_text() for problem in problems]
    course = present(course)
    page = course.all_pages["index.md"]

    return str(PageMacros(Site(course, True), page).review("quay"))


def loaded(folder: CourseFolder) -> Course:
    course, _ = folder.load()
    assert course

    return course


def test_a_review_shows_its_questions_in_order_each_with_its_module(harbour: CourseFolder) -> None:
    html = shown(harbour)

    assert html.index("question-long-rope") < html.index("question-low-water")
    assert 'id="review-quay" data-module="reviews/quay"' in html
    assert 'data-module="ropes" data-objective="ropes/tie"' in html
    assert 'data-questions="long-rope,low-water"' in html
    assert 'href="modules/tides/#spring-tide"' in html


def test_its_questions_belong_to_modules_and_not_to_their_scores(harbour: CourseFolder) -> None:
    module, _ = loaded(harbour).questions["low-water"]

    assert module.slug == "tides"
    assert module.quiz
    assert "low-water" not in {asked.id for asked in module.quiz.questions}


def test_a_question_goes_with_the_module_it_is_on(harbour: CourseFolder) -> None:
    take_out_ropes(harbour)
    _, problems = harbour.load()
    html = shown(harbour)

    told = [(p.place.line, p.message) for p in problems if p.place.path == PATH]
    assert (5, "The module “ropes” is not in the course, so this question is left out.") in told
    assert "low-water" in html
    assert "long-rope" not in html


def test_a_review_without_any_of_its_modules_shows_nothing(harbour: CourseFolder) -> None:
    write(harbour, LONG_ROPE)
    take_out_ropes(harbour)

    assert shown(harbour) == ""


def reviewed(kiosk: KioskCourse, count: int) -> list[str]:
    """Return what rules of teaching say of a review of the kiosk with so many questions."""
    base = read_yaml(kiosk.read("quizzes/kiosk.yml"))["questions"][3]
    asked = [
        {**base, "id": f"again-{number}", "objective": "kiosk/open", "reread": "kiosk#steps"}
        for number in range(count)
    ]
    kiosk.write("quizzes/reviews/all.yml", dump_yaml({"title": "Again", "questions": asked}))

    return [p.as_text() for p in kiosk.found() if p.rule in ("review-length", "review-mix")]


def test_a_short_review_of_one_module_is_told(tmp_path: Path) -> None:
    assert reviewed(KioskCourse(tmp_path / "course"), 3) == [
        "quizzes/reviews/all.yml:1:8: warning: The part review has 3 questions. [review-length]\n"
        "    12 to 20 take about a quarter of an hour.",
        "quizzes/reviews/all.yml:1:8: warning: All questions of this part review are on one module. "
        "[review-mix]\n"
        "    Ask about modules that are easily taken for each other, in mixed order.",
    ]


@pytest.mark.parametrize(("count", "told"), [(11, True), (12, False), (20, False), (21, True)])
def test_twelve_to_twenty_questions_are_a_review(tmp_path: Path, count: int, told: bool) -> None:
    found = reviewed(KioskCourse(tmp_path / "course"), count)

    assert any("[review-length]" in text for text in found) == told


def test_ids_of_a_review_are_recorded_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kiosk = KioskCourse(tmp_path / "course")
    base = read_yaml(kiosk.read("quizzes/kiosk.yml"))["questions"][3]
    base |= {"objective": "kiosk/open", "reread": "kiosk#steps"}
    asked = [
        {**base, "id": name, "prompt": f"Who hangs the {name} on the hook?"}
        for name in ("ladle", "kettle")
    ]
    kiosk.write("quizzes/reviews/all.yml", dump_yaml({"title": "Again", "questions": asked}))
    assert Commands(kiosk.root, capsys).run("check", "--accept").status == 0
    lines = [
        json.loads(line)
        for line in kiosk.read("quizzes/ids.lock").split("\n")
        if line and not line.startswith("#")
    ]
    [entry] = [line for line in lines if line.get("question") == "ladle"]
    assert entry["module"] == "reviews/all"

    kiosk.replace("quizzes/reviews/all.yml", "Who hangs the ladle", "Who has hung the ladle")
    assert "rev-missing" in {problem.rule for problem in kiosk.found()}

    kiosk.write("quizzes/reviews/all.yml", dump_yaml({"title": "Again", "questions": asked[1:]}))
    gone = [p for p in kiosk.found() if p.rule == "id-gone"]
    assert [p.place.path for p in gone] == ["quizzes/reviews/all.yml"]
