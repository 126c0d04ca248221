"""Ids are promises: what is recorded, what then may change, and what is said where it may not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from course.checking import Stopped, load
from course.meaning import meaning_of
from course.model.quiz import AnyQuestion
from tests.commands import Commands
from tests.rule_pages import KioskCourse, dump_yaml, read_yaml

LOCK = "quizzes/ids.lock"
QUIZ = "quizzes/kiosk.yml"
PAGE = "modules/kiosk/index.md"
NOTHING = "No problems and no warnings.\n"


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


@pytest.fixture
def build(kiosk: KioskCourse, capsys: pytest.CaptureFixture[str]) -> Commands:
    return Commands(kiosk.root, capsys)


@pytest.fixture
def recorded(kiosk: KioskCourse, build: Commands) -> KioskCourse:
    """The kiosk course after its first --accept."""
    assert build.run("check", "--accept").status == 0

    return kiosk


def records(kiosk: KioskCourse) -> dict[str, dict[str, Any]]:
    """Return the lines of the record by the name of what they record."""
    lines = [line for line in kiosk.read(LOCK).split("\n") if line and not line.startswith("#")]
    found = map(json.loads, lines)

    return {entry.get("question") or entry["objective"]: entry for entry in found}


def change(kiosk: KioskCourse, name: str, **changes: Any) -> None:
    """Change keys of a question; None takes a key out."""
    quiz = read_yaml(kiosk.read(QUIZ))
    question = next(q for q in quiz["questions"] if q["id"] == name)
    question.update(changes)
    kiosk.write(QUIZ, dump_yaml(quiz))


def drop(kiosk: KioskCourse, name: str, **head: Any) -> None:
    """Take a question out of the quiz, and write keys at its top."""
    quiz = read_yaml(kiosk.read(QUIZ))
    quiz["questions"] = [q for q in quiz["questions"] if q["id"] != name]
    kiosk.write(QUIZ, dump_yaml({**head, **quiz}))


def test_a_course_that_has_recorded_nothing_hears_nothing_of_it(build: Commands) -> None:
    assert build.run("check", "--strict").out == NOTHING


def test_the_first_acceptance_records_everything(kiosk: KioskCourse, build: Commands) -> None:
    outcome = build.run("check", "--accept")

    assert outcome.out == "Recorded in quizzes/ids.lock: 10 new, 0 changed, 0 retired.\n"
    found = records(kiosk)
    assert list(found) == [
        "kiosk/open",
        "bakery-key",
        "first-train",
        "guess-coins",
        "guess-queue",
        "morning-cards",
        "signal-box",
        "steps-at-five",
        "talk-with-nadia",
        "who-says-what",
    ]
    assert found["first-train"]["number"] == 1
    assert found["guess-queue"]["number"] == 2
    assert found["talk-with-nadia"]["number"] == 9
    assert list(found["first-train"]["parts"]) == [
        "choices/call-again",
        "choices/fetch-the-spare",
        "choices/send-them-home",
    ]
    assert build.run("check", "--strict").out == NOTHING


def test_a_second_acceptance_changes_nothing(recorded: KioskCourse, build: Commands) -> None:
    before = recorded.read(LOCK)

    assert build.run("check", "--accept").out == (
        "Everything is recorded in quizzes/ids.lock already.\n"
    )
    assert recorded.read(LOCK) == before


def test_drafts_are_not_recorded(kiosk: KioskCourse, build: Commands) -> None:
    kiosk.lay_over_front_matter({"draft": True})
    build.run("check", "--accept")

    assert records(kiosk) == {}


def test_a_new_question_is_told_until_it_is_recorded(
    recorded: KioskCourse, build: Commands
) -> None:
    quiz = read_yaml(recorded.read(QUIZ))
    base = next(q for q in quiz["questions"] if q["id"] == "bakery-key")
    situation = (
        "Lea runs a mill. Its wheel needs an hour, and twice in May no one was there for it."
    )
    quiz["questions"].append(
        {**base, "id": "mill-wheel", "situation": situation, "prompt": "What helps the mill?"}
    )
    recorded.write(QUIZ, dump_yaml(quiz))

    assert build.run("check").status == 0
    assert build.run("check", "--strict").err == (
        "quizzes/kiosk.yml:1:1: warning: Not recorded yet: “mill-wheel”. [id-unrecorded]\n"
        "    When they are ready to be published: make check ARGS=--accept\n"
        "1 warning\n"
    )
    assert build.run("check", "--strict").status == 1
    assert "1 new, 0 changed" in build.run("check", "--accept").out
    assert records(recorded)["mill-wheel"]["number"] == 10
    assert build.run("check", "--strict").out == NOTHING


CHANGED = "Show one more person tonight how the stove is lit."


def test_a_changed_choice_needs_a_new_revision(recorded: KioskCourse, build: Commands) -> None:
    recorded.replace(QUIZ, "Show one more person tonight how the oven is lit.", CHANGED)
    said = (
        "quizzes/kiosk.yml:74:10: The meaning of “bakery-key” has changed "
        "(“choices/second-person”), and “rev” is still 1. [rev-missing]\n"
        "    Write “rev: 2”: old results then no longer count. If only a typing error was mended: "
        'make check ARGS="--accept-typo bakery-key"\n'
        "1 error\n"
    )
    before = recorded.read(LOCK)

    assert build.run("check").err == said
    assert build.run("check", "--accept") == (
        1,
        "",
        f"{said}Nothing was recorded: mend the errors first.\n",
    )
    assert recorded.read(LOCK) == before


def test_a_raised_revision_is_recorded_with_the_number_it_had(
    recorded: KioskCourse, build: Commands
) -> None:
    recorded.replace(QUIZ, "Show one more person tonight how the oven is lit.", CHANGED)
    before = records(recorded)["bakery-key"]
    change(recorded, "bakery-key", rev=2)

    assert "“bakery-key”. [id-unrecorded]" in build.run("check").err
    assert "0 new, 1 changed" in build.run("check", "--accept").out
    after = records(recorded)["bakery-key"]
    assert (after["rev"], after["number"]) == (2, before["number"])
    assert build.run("check", "--strict").out == NOTHING


def test_a_typing_error_is_mended_under_the_revision_it_had(
    recorded: KioskCourse, build: Commands
) -> None:
    recorded.replace(QUIZ, "Show one more person tonight how the oven is lit.", CHANGED)

    assert build.run("check", "--accept-typo", "bakery-key").out == (
        "Recorded in quizzes/ids.lock with the wording it has now: bakery-key.\n"
    )
    assert records(recorded)["bakery-key"]["rev"] == 1
    assert build.run("check", "--strict").out == NOTHING


def test_what_is_more_than_a_typing_error_is_refused(
    recorded: KioskCourse, build: Commands
) -> None:
    quiz = read_yaml(recorded.read(QUIZ))
    question = next(q for q in quiz["questions"] if q["id"] == "bakery-key")
    question["choices"][1]["id"] = "two-alarms"
    recorded.write(QUIZ, dump_yaml(quiz))
    outcome = build.run("check", "--accept-typo", "bakery-key", "--accept-typo", "nobody")

    assert outcome.status == 1
    assert outcome.err == (
        "“bakery-key” is no question that was only reworded: it is not there, not recorded with "
        "this “rev”, or its parts are others.\n"
        "“nobody” is no question that was only reworded: it is not there, not recorded with this "
        "“rev”, or its parts are others.\n"
        "Nothing was recorded.\n"
    )


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("bakery-key", {"prompt": "Which step helps on the  third\n such morning?"}),
        ("bakery-key", {"hint": "Think of an ill man.", "level": "analyse", "points": 2}),
        ("steps-at-five", {"feedback": "Who lifts too early sells nothing and is asked for it."}),
    ],
)
def test_what_changes_no_meaning_needs_no_revision(
    name: str, changes: dict[str, Any], recorded: KioskCourse, build: Commands
) -> None:
    change(recorded, name, **changes)

    assert build.run("check", "--strict").out == NOTHING


def test_the_order_of_choices_has_no_meaning_and_that_of_steps_has(
    recorded: KioskCourse, build: Commands
) -> None:
    quiz = read_yaml(recorded.read(QUIZ))
    by_id = {question["id"]: question for question in quiz["questions"]}
    by_id["bakery-key"]["choices"] = by_id["bakery-key"]["choices"][::-1]
    recorded.write(QUIZ, dump_yaml(quiz))
    assert build.run("check", "--strict").out == NOTHING

    by_id["steps-at-five"]["steps"] = by_id["steps-at-five"]["steps"][::-1]
    recorded.write(QUIZ, dump_yaml(quiz))
    assert "The meaning of “steps-at-five” has changed" in build.run("check").err


@pytest.mark.parametrize(
    ("name", "old", "new", "what"),
    [
        ("bakery-key", "twice this month", "thrice this month", "the prompt or the situation"),
        ("first-train", "rating: acceptable", "rating: poor", "“choices/call-again”"),
        ("morning-cards", "{id: hook, text: Look", "{id: hook, text: See", "“cards/hook”"),
        ("who-says-what", "reply: fuse", "reply: bank", "“prompts/dark”"),
        ("talk-with-nadia", "She goes to the till.", "She goes home.", "“scenes/quiet”"),
    ],
)  # fmt: skip
def test_each_type_says_what_of_it_has_changed(
    name: str, old: str, new: str, what: str, recorded: KioskCourse, build: Commands
) -> None:
    text = recorded.read(QUIZ)
    start = text.index(f"id: {name}")
    recorded.write(QUIZ, text[:start] + text[start:].replace(old, new, 1))

    said = build.run("check").err
    assert f"The meaning of “{name}” has changed ({what})" in said
    assert "[rev-missing]" in said


def test_a_lower_revision_is_told(recorded: KioskCourse, build: Commands) -> None:
    change(recorded, "bakery-key", rev=3)
    build.run("check", "--accept")
    change(recorded, "bakery-key", rev=2)

    assert build.run("check").err == (
        "quizzes/kiosk.yml:71:8: “rev” is 2, and was 3 before. [rev-lower]\n"
        "    Write 3, or 4 if the meaning has changed again.\n"
        "1 error\n"
    )


def test_a_question_that_vanishes_is_told(recorded: KioskCourse, build: Commands) -> None:
    drop(recorded, "signal-box")

    assert build.run("check").err == (
        "quizzes/kiosk.yml:1:1: The question “signal-box” was published, and is gone. [id-gone]\n"
        "    Bring it back, or write “retired: [signal-box]” at the top of this file; learners’ "
        "results hang on its id.\n"
        "1 error\n"
    )


def test_a_retired_question_keeps_its_number_and_never_comes_back(
    recorded: KioskCourse, build: Commands
) -> None:
    whole = recorded.read(QUIZ)
    drop(recorded, "signal-box", retired=["signal-box"])

    assert build.run("check", "--strict").out == NOTHING
    assert "0 new, 0 changed, 1 retired" in build.run("check", "--accept").out
    assert records(recorded)["signal-box"]["retired"] is True
    drop(recorded, "nothing")
    assert build.run("check", "--strict").out == NOTHING

    recorded.write(QUIZ, whole)
    assert "The question “signal-box” was retired, and is here again. [id-retired]" in (
        build.run("check").err
    )


def test_a_question_that_replaces_another_one_retires_it(
    recorded: KioskCourse, build: Commands
) -> None:
    drop(recorded, "signal-box")
    change(recorded, "bakery-key", replaces=["signal-box"])

    assert build.run("check", "--strict").out == NOTHING
    assert "1 retired" in build.run("check", "--accept").out


def test_an_id_that_was_never_published_needs_no_retiring(
    recorded: KioskCourse, build: Commands
) -> None:
    drop(recorded, "nothing", retired=["never-there"])

    assert build.run("check").err == (
        "quizzes/kiosk.yml:2:3: warning: No question “never-there” was ever recorded. "
        "[retired-unknown]\n"
        "    Correct the id, or remove it: what was never published needs no retiring.\n"
        "1 warning\n"
    )


def test_objectives_are_promises_too(recorded: KioskCourse, build: Commands) -> None:
    for file in (PAGE, QUIZ, "modules/kiosk/activities.yml"):
        text = recorded.read(file)
        text = text.replace("objective: open", "objective: start").replace("[open]", "[start]")
        recorded.write(file, text.replace("id: open", "id: start").replace("=open}", "=start}"))

    assert build.run("check").err == (
        "modules/kiosk/index.md:1:1: warning: Not recorded yet: “start”. [id-unrecorded]\n"
        "    When they are ready to be published: make check ARGS=--accept\n"
        "modules/kiosk/index.md:7:3: The objective “open” was published, and is gone. [id-gone]\n"
        "    Bring it back, or write “retired: [open]” at the top of this file; learners’ results "
        "hang on its id.\n"
        "1 error, 1 warning\n"
    )
    recorded.lay_over_front_matter({"retired": ["open"]})
    assert "1 new, 0 changed, 1 retired" in build.run("check", "--accept").out
    recorded.lay_over_front_matter({"retired": []})
    assert build.run("check", "--strict").out == NOTHING

    for file in (PAGE, QUIZ, "modules/kiosk/activities.yml"):
        text = recorded.read(file)
        text = text.replace("objective: start", "objective: open").replace("[start]", "[open]")
        recorded.write(file, text.replace("id: start", "id: open").replace("=start}", "=open}"))
    assert (
        "The objective “open” was retired, and is here again. [id-retired]\n"
        "    Give the new one another id.\n"
    ) in build.run("check").err


def test_a_module_that_becomes_a_draft_again_breaks_no_promise(
    recorded: KioskCourse, build: Commands
) -> None:
    recorded.lay_over_front_matter({"draft": True})
    drop(recorded, "signal-box")

    assert build.run("check", "--strict").out == NOTHING


def test_a_key_that_is_left_at_its_default_changes_no_meaning(kiosk: KioskCourse) -> None:
    """So that a key which a later version adds makes no recorded meaning another one."""
    course, _ = kiosk.load()
    assert course
    question: AnyQuestion = course.questions["bakery-key"][1]
    before = meaning_of(question)
    change(kiosk, "bakery-key", scoring="partial", shuffle=True, rev=1)
    again, _ = kiosk.load()
    assert again

    assert meaning_of(again.questions["bakery-key"][1]) == before


def test_a_reworded_question_can_be_looked_at_before_its_rev_is_raised(
    recorded: KioskCourse, capsys: pytest.CaptureFixture[str]
) -> None:
    name = read_yaml(recorded.read(QUIZ))["questions"][3]["id"]
    change(recorded, name, prompt="What would help most here?")

    assert name in load(recorded.root, strict=False, preview=True).questions
    assert "[rev-missing]" in capsys.readouterr().err
    with pytest.raises(Stopped):
        load(recorded.root, strict=False)


def test_any_other_mistake_stops_the_preview_too(recorded: KioskCourse) -> None:
    change(recorded, read_yaml(recorded.read(QUIZ))["questions"][3]["id"], objective="nothing")

    with pytest.raises(Stopped):
        load(recorded.root, strict=False, preview=True)
