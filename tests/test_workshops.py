"""Pages for facilitators: run sheets that add up, plans for every choice, keys out of learners' sight."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lxml import html

from course.loader import load_course
from course.made_pages import run_sheet_path, vote_path
from course.model.course import Course, Module
from course.render.planner import module_plan
from course.render.run_sheet import render_run_sheet, sums_of, workshop_modules
from course.render.view import Site, View
from course.render.vote import ROUNDS, render_vote_questions, votable
from environment import ROOT, ensure
from tests.rule_pages import KioskCourse

SCRIPT = ROOT / "tests/js/every-plan.js"


@pytest.fixture(scope="module")
def course() -> Course:
    loaded, _ = load_course(ROOT)
    assert loaded is not None

    return loaded


def view_of(course: Course, path: str) -> View:
    return View(Site(course, directory_urls=True), path, "")


def run_sheet(module: Module, course: Course) -> Any:
    page = render_run_sheet(module, view_of(course, run_sheet_path(module.slug)))

    return html.fragment_fromstring(page)


def votes(module: Module, course: Course) -> Any:
    page = render_vote_questions(module, view_of(course, vote_path(module.slug)))

    return html.fragment_fromstring(page)


def numbers(cells: list[Any]) -> list[int]:
    return [int(text) for cell in cells if (text := cell.text_content()).isdecimal()]


def test_the_steps_and_the_slack_of_every_format_are_its_length(course: Course) -> None:
    modules = [module for module in course.modules.values() if module.workshop]
    assert len(modules) >= 8
    for module in modules:
        sheet = run_sheet(module, course)
        assert module.workshop
        for total in sums_of(module.workshop):
            column = f"td[@data-length='{total.length}']"
            rows = numbers(sheet.xpath(f"//tbody//{column}"))
            assert sum(rows) == total.length == numbers(sheet.xpath(f"//tfoot//{column}"))[0]
            assert total.slack >= 0.05 * total.length, module.slug


def test_a_run_sheet_has_all_that_its_files_say(course: Course) -> None:
    for module in workshop_modules(view_of(course, "facilitate/index.md")):
        sheet = run_sheet(module, course)
        text = " ".join(sheet.text_content().split())
        assert module.workshop
        steps = sheet.xpath("//*[@data-step]")
        assert [step.get("data-step") for step in steps] == [s.id for s in module.workshop.steps]
        for step, element in zip(module.workshop.steps, steps, strict=True):
            assert len(element.xpath(".//*[@class='course-ask']")) == len(step.ask)
            assert ("If the room is silent" in element.text_content()) == step.silence
        assert text.count("On a call") >= sum(bool(step.remote) for step in module.workshop.steps)
        shown = {activity.get("id") for activity in sheet.xpath("//details")}
        assert shown == {
            f"sheet-{step.screen.replace('/', '-')}"
            for step in module.workshop.steps
            if step.screen.startswith("activity/")
        }
        assert len(sheet.xpath("//*[@class='course-mail']")) == len(module.workshop.follow_up)


def test_a_mail_opens_with_the_words_on_the_page(course: Course) -> None:
    sheet = run_sheet(course.modules["two-jobs"], course)
    for mail in sheet.xpath("//*[@class='course-mail']"):
        (address,) = mail.xpath(".//a[@data-mail-link]/@href")
        sent = parse_qs(urlsplit(address).query)
        (body,) = mail.xpath(".//pre")
        assert sent["subject"] == [mail.get("data-subject")]
        assert sent["body"][0].replace("\r\n", "\n") == body.text_content()
        assert "Two jobs, one role" in body.text_content()


def test_a_list_in_a_message_stays_a_list(tmp_path: Path) -> None:
    kiosk = KioskCourse(tmp_path / "course")
    kiosk.replace(
        "modules/kiosk/workshop.yml",
        "body: Where do they hang?}",
        'body: "See **this**:\\n\\n- one\\n  more line\\n- [two](index.md)\\n\\nand\\ngo."}',
    )
    loaded, _ = load_course(kiosk.root)
    assert loaded
    sheet = run_sheet(loaded.modules["kiosk"], loaded)
    body = sheet.xpath("//pre")[0].text_content()
    assert body.split("\n\n")[1:] == ["See this:", "- one more line\n- two", "and go."]


def test_every_choice_of_modules_fits_or_explains_itself(course: Course) -> None:
    view = view_of(course, "facilitate/plan.md")
    modules = [module_plan(module, view) for module in workshop_modules(view)]
    count = len(modules)
    done = subprocess.run(
        [str(ensure("develop").node or "node"), str(SCRIPT)],
        input=json.dumps(modules),
        capture_output=True,
        text=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert found["faults"] == []
    sets = count + count * (count - 1) // 2 + count * (count - 1) * (count - 2) // 6
    assert found["sets"] == sets
    # One module fits everywhere, two fit three hours, and a day takes any three.
    assert found["fitting"]["60"] == found["fitting"]["90"] == count
    assert found["fitting"]["180"] >= count + count * (count - 1) // 2
    assert found["fitting"]["day"] == sets


def test_a_module_without_a_workshop_has_no_plan(tmp_path: Path) -> None:
    kiosk = KioskCourse(tmp_path / "course")
    kiosk.delete("modules/kiosk/workshop.yml")
    loaded, _ = load_course(kiosk.root)
    assert loaded
    assert run_sheet_path("kiosk") not in loaded.all_pages
    assert vote_path("kiosk") in loaded.all_pages
    view = view_of(loaded, "facilitate/plan.md")
    assert workshop_modules(view) == []
    with pytest.raises(ValueError, match="kiosk has no workshop"):
        module_plan(loaded.modules["kiosk"], view)
    assert render_run_sheet(loaded.modules["kiosk"], view) == ""
    assert not votes(loaded.modules["kiosk"], loaded).xpath("//*[@class='course-vote__step']")


def test_a_room_votes_on_every_question_of_the_four_types(course: Course) -> None:
    for module in course.modules.values():
        page = votes(module, course)
        shown = {vote.get("data-question"): vote for vote in page.xpath("//course-vote")}
        assert set(shown) == {question.id for question in votable(module)}
        assert module.quiz
        assert {q.type for q in module.quiz.questions if q.id in shown} <= set(ROUNDS)
        for name, vote in shown.items():
            rounds = vote.xpath(".//*[@data-round][.//ol]")
            assert rounds, name
            for one in rounds:
                choices = one.xpath(".//ol[@class='course-round__choices']/li/@data-choice")
                keys = one.xpath(".//details//li[@data-strong='true']/@data-choice")
                assert len(choices) >= 2, name
                assert set(keys) <= set(choices), name
            if vote.get("data-type") != "scenario":
                assert all(one.xpath(".//li[@data-strong='true']") for one in rounds), name


def test_every_way_through_a_scenario_leads_to_an_ending(course: Course) -> None:
    for module in course.modules.values():
        for vote in votes(module, course).xpath("//course-vote[@data-type='scenario']"):
            scenes = set(vote.xpath(".//@data-round"))
            assert set(vote.xpath(".//@data-next")) <= scenes
            assert vote.xpath(".//*[@class='course-round__ending']")


def test_a_folder_named_like_a_page_for_facilitators_is_told(tmp_path: Path) -> None:
    kiosk = KioskCourse(tmp_path / "course")
    kiosk.write(
        "docs/facilitate/kiosk.md",
        "---\ntitle: Another\nsummary: A page at the address of the run sheet of a module.\n---\n\nText.\n",
    )
    told = [problem.as_text() for problem in kiosk.found() if problem.rule == "page-twice"]
    assert len(told) == 1
    assert re.match(
        r"modules/kiosk/workshop\.yml:1:1: This page would be at “/facilitate/kiosk/”", told[0]
    )
