"""Questions as HTML: one case for each type, and what holds for all that an author may write."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from course.model.course import Course
from course.model.quiz import QUESTION_TYPES
from course.render.question import render_question
from course.render.view import Site, View
from tests.conftest import Compare
from tests.markup import faults_of, parse
from tests.quiz_course import load_quizzes, quiz_html
from tests.random_quiz import random_quiz

CASES = sorted((Path(__file__).parent / "cases" / "questions").iterdir())
SEEDS = range(200)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_question_becomes_the_html_of_its_case(
    case: Path, tmp_path: Path, compare: Compare
) -> None:
    text = (case / "quiz.yml").read_text(encoding="utf-8")
    course = load_quizzes(tmp_path, {"two-jobs": text})
    html = quiz_html(course, "two-jobs")

    assert faults_of(html) == []
    compare(case / "quiz.html", html.replace("> <", ">\n<") + "\n")


def test_every_type_has_a_case() -> None:
    written = "".join((case / "quiz.yml").read_text(encoding="utf-8") for case in CASES)

    assert not [name for name in QUESTION_TYPES if f"type: {name}\n" not in written]


@pytest.fixture(scope="module")
def random_course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """A course of 200 modules, each with a quiz of all types; it has no problems."""
    folder = tmp_path_factory.mktemp("random")

    return load_quizzes(folder, {f"m{seed}": random_quiz(seed) for seed in SEEDS})


@pytest.fixture(scope="module")
def pages(random_course: Course) -> dict[str, str]:
    """The HTML of every random quiz, by module."""
    return {slug: quiz_html(random_course, slug) for slug in random_course.modules}


@pytest.fixture(scope="module")
def trees(pages: dict[str, str]) -> dict[str, Any]:
    """The same, parsed."""
    return {slug: parse(text) for slug, text in pages.items()}


def test_a_quiz_is_sound_html_with_a_name_for_everything(pages: dict[str, str]) -> None:
    assert [(slug, faults) for slug, text in pages.items() if (faults := faults_of(text))] == []


def test_a_quiz_is_one_line(pages: dict[str, str]) -> None:
    assert not [slug for slug, text in pages.items() if "\n" in text]


def test_a_question_is_one_fieldset_that_begins_with_its_legend(trees: dict[str, Any]) -> None:
    for tree in trees.values():
        for question in tree.iter("course-question"):
            (fieldset,) = question.iter("fieldset")
            assert fieldset[0].tag == "legend"
            assert fieldset[0].text_content().strip()


def test_nothing_is_chosen_beforehand(trees: dict[str, Any]) -> None:
    for tree in trees.values():
        assert not tree.xpath("//*[@checked or @selected or @value and @type='text']")
        assert {select[0].get("value") for select in tree.iter("select")} <= {""}


def test_ids_on_the_page_are_those_that_rules_know(
    random_course: Course, trees: dict[str, Any]
) -> None:
    """Else two parts with one id would go unnoticed."""
    known = {f"question-{name}" for name in random_course.questions}
    known |= {f"question-{name}-instruction" for name in random_course.questions}
    for _module, question in random_course.questions.values():
        for names, _part in question.part_names():
            known.add("-".join(("question", question.id, *names)))
    shown = {name for tree in trees.values() for name in tree.xpath("//course-question//@id")}

    assert not {name for name in shown if not name.startswith("question-")}
    assert shown | {f"question-{name}" for name in random_course.questions} <= known


def test_links_of_a_scenario_lead_to_its_scenes(trees: dict[str, Any]) -> None:
    for tree in trees.values():
        ids = set(tree.xpath("//@id"))
        links = tree.xpath("//*[contains(@class, 'course-scenes')]//a/@href")
        targets = {link.removeprefix("#") for link in links if link.startswith("#question-")}
        assert targets
        assert targets <= ids


def test_paper_never_shows_the_right_order(random_course: Course, trees: dict[str, Any]) -> None:
    for tree in trees.values():
        for question in tree.xpath("//course-question[@data-type='order']"):
            _module, asked = random_course.questions[question.get("data-question")]
            shown = question.xpath(".//*[@data-step and ancestor::form]/@data-step")
            key = [step.id for step in asked.steps]  # type: ignore[union-attr]
            assert shown != key
            assert sorted(shown) == sorted(key)


def test_key_and_reasons_stand_in_the_details_alone(trees: dict[str, Any]) -> None:
    """The script takes the details away; nothing in the form may tell what is right.

    A scenario has to say what comes of each reply where it stands.
    """
    telling = "@data-correct or @data-rating or @data-when or @data-bin and not(.//input)"
    for tree in trees.values():
        for form in tree.xpath("//form[not(.//*[@data-scene])]"):
            assert not form.xpath(f".//*[{telling}]")


def test_a_reflection_is_shown_and_does_not_count(
    random_course: Course, trees: dict[str, Any]
) -> None:
    for slug, tree in trees.items():
        (quiz,) = tree.iter("course-quiz")
        counted = quiz.get("data-questions").split(",")
        kinds = {random_course.questions[name][1].type for name in counted}
        shown = set(tree.xpath("//course-question/@data-type"))
        assert shown == set(QUESTION_TYPES), slug
        assert kinds == set(QUESTION_TYPES) - {"reflection"}


def test_a_question_on_another_page_leads_back_to_its_module(tmp_path: Path) -> None:
    """Links in its texts are written as if they stood on the module's page."""
    quiz = (
        "title: A\nquestions:\n"
        "  - {id: a, type: reflection, objective: distinguish, level: apply, prompt: Why?,\n"
        "     response: 'See [this](#two-questions), [that](../two/index.md#two-questions).',\n"
        "     checklist: [a, b], reread: two-questions}\n"
    )
    course = load_quizzes(tmp_path, {"one": quiz, "two": quiz.replace("id: a", "id: b")})
    module, question = course.questions["a"]
    view = View(Site(course, directory_urls=True), "index.md", "")
    links = parse(render_question(question, module, view)).xpath("//a/@href")

    assert links == [
        "modules/one/#two-questions",
        "modules/two/#two-questions",
        "modules/one/#two-questions",
    ]
