"""Rules on a quiz as a whole, and those whose examples are too long for a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.rule_pages import KioskCourse, dump_yaml, read_yaml

SENTENCE = "Somebody counts the keys, and somebody else writes down how many there are of them. "
HARD = "Organisational availability considerations necessitate comprehensive documentation. "

TRUE_FALSE = read_yaml("""
choices:
  - {id: yes, text: "Yes", correct: true, feedback: One of them was seen on the hook this morning.}
  - id: no
    text: "No"
    feedback: It was on the hook, and nobody had to look for it.
    misconception: keys wander
feedback: Without a hook nobody could have told where it was.
""")
PLACES = ("a bank", "a mill", "a school", "an inn", "a farm", "a port")


@pytest.fixture
def kiosk(tmp_path: Path) -> KioskCourse:
    return KioskCourse(tmp_path / "course")


def told(kiosk: KioskCourse, rule: str) -> list[str]:
    """Return what a rule says, in full."""
    return [problem.as_text() for problem in kiosk.found() if problem.rule == rule]


def further(kiosk: KioskCourse, *changes: dict[str, Any], behind: bool = True) -> None:
    """Write further questions into the quiz, each a change of the one about a bakery."""
    quiz = read_yaml(kiosk.read("quizzes/kiosk.yml"))
    old = quiz["questions"]
    new = []
    for number, change in enumerate(changes):
        situation = f"Number {number} is about {PLACES[number % len(PLACES)]}. {SENTENCE}"
        asked = f"What helps in {PLACES[number % len(PLACES)]}, number {number}?"
        new.append(
            {**old[3], "id": f"further-{number}", "situation": situation, "prompt": asked, **change}
        )
    quiz["questions"] = [*old, *new] if behind else [*new, *old]
    kiosk.write("quizzes/kiosk.yml", dump_yaml(quiz))


def add_module(kiosk: KioskCourse, slug: str, objective: str) -> None:
    """Add a draft behind the kiosk, with an objective, and a question on any."""
    kiosk.replace(
        "mkdocs.yml",
        "          - modules/kiosk/index.md\n",
        f"          - modules/kiosk/index.md\n          - modules/{slug}/index.md\n",
    )
    kiosk.write(
        f"modules/{slug}/index.md",
        "---\ntitle: The till\nsummary: How to count.\n"
        "minutes: {door: 1, core: 1, deeper: 1, field: 1}\n"
        "objectives:\n  - {id: count, text: count the till, level: apply}\ndraft: true\n---\n\n"
        "## Count {#count data-teaches=count}\n\nCount the float twice.\n",
    )
    question = read_yaml(kiosk.read("quizzes/kiosk.yml"))["questions"][3]
    question |= {"id": f"{slug}-question", "objective": objective, "reread": "count"}
    kiosk.write(f"quizzes/{slug}.yml", dump_yaml({"title": "Check", "questions": [question]}))


def test_an_objective_of_a_later_module_cannot_be_asked_yet(kiosk: KioskCourse) -> None:
    add_module(kiosk, "till", "count")
    kiosk.lay_over_question({"objective": "till/count"})

    assert told(kiosk, "objective-later") == [
        "quizzes/kiosk.yml:73:14: The objective “count” is taught in “till”, which comes later in "
        "the course. [objective-later]\n"
        "    Ask for something from an earlier module, or move the question there."
    ]


def test_in_a_draft_every_error_of_teaching_is_a_warning(kiosk: KioskCourse) -> None:
    add_module(kiosk, "till", "kiosk/open")
    text = kiosk.read("quizzes/till.yml")
    kiosk.write("quizzes/till.yml", text.replace("nobody was there", "nobody was there at all"))
    short = (
        "feedback: They know it already, and not one of them has been shown how the oven is lit."
    )
    kiosk.replace("quizzes/till.yml", short, "feedback: They know it.")

    assert {problem.severity for problem in kiosk.found()} == {"warning"}
    assert told(kiosk, "feedback-short") == [
        "quizzes/till.yml:22:15: warning: This feedback has 3 words. [feedback-short]\n"
        "    Say why, in 8 to 60 words: what happens, what it rests on."
    ]


def test_an_objective_of_an_earlier_module_can_come_back(kiosk: KioskCourse) -> None:
    add_module(kiosk, "till", "kiosk/open")

    assert told(kiosk, "objective-later") == []


def test_a_section_of_more_than_1200_words_is_told(kiosk: KioskCourse) -> None:
    text = SENTENCE * 81
    kiosk.replace("modules/kiosk/index.md", "One page about keys.", text)

    assert told(kiosk, "section-long") == [
        "modules/kiosk/index.md:78:1: warning: There are 1,215 words below this heading. "
        "[section-long]\n"
        "    Cut, or give it another heading: 1,200 words take six minutes."
    ]


def test_a_section_of_1200_words_is_not_told_and_a_heading_ends_one(kiosk: KioskCourse) -> None:
    text = f"{SENTENCE * 80}\n\n### More\n\n{SENTENCE * 50}"
    kiosk.replace("modules/kiosk/index.md", "One page about keys.", text)

    assert told(kiosk, "section-long") == []


def test_a_quiz_that_is_hard_to_read_is_told_as_a_whole(kiosk: KioskCourse) -> None:
    further(kiosk, *({"situation": HARD * 10} for _ in range(3)))

    assert told(kiosk, "quiz-grade") == [
        "quizzes/kiosk.yml:1:8: warning: The situations and prompts of this quiz ask for 24.9 years "
        "of school. [quiz-grade]\n"
        "    Use shorter sentences and everyday words; 10 is the limit."
    ]


def test_one_hard_question_does_not_make_a_hard_quiz(kiosk: KioskCourse) -> None:
    further(kiosk, {"situation": HARD * 2})

    assert told(kiosk, "quiz-grade") == []


@pytest.mark.parametrize(("count", "said"), [(4, False), (5, True)])
def test_a_quiz_shows_at_most_ten_questions(kiosk: KioskCourse, count: int, said: bool) -> None:
    further(kiosk, *({} for _ in range(count)))

    assert told(kiosk, "quiz-length") == (
        [
            "quizzes/kiosk.yml:1:8: warning: The quiz shows 11 questions at once. [quiz-length]\n"
            "    Show 5 to 10: write more, place some in the text, or mark them “use: review”."
        ]
        if said
        else []
    )


def test_questions_for_later_do_not_make_a_quiz_long(kiosk: KioskCourse) -> None:
    further(kiosk, *({"use": "review"} for _ in range(6)))

    assert told(kiosk, "quiz-length") == []


def test_a_key_that_another_question_tells_is_told(kiosk: KioskCourse) -> None:
    story = "At the mill one person was shown tonight how the oven stove is lit by another one."
    further(kiosk, {"situation": story.replace("oven stove", "oven")})

    assert told(kiosk, "quiz-leak") == [
        "quizzes/kiosk.yml:80:11: warning: 3 words of this key stand in the question “further-0” "
        "(line 218). [quiz-leak]\n"
        "    Use other words in one of the two."
    ]


def test_two_words_of_a_key_in_another_question_are_no_leak(kiosk: KioskCourse) -> None:
    further(kiosk, {"situation": f"A person at the mill was shown the wheel. {SENTENCE}"})

    assert told(kiosk, "quiz-leak") == []


def test_too_many_true_false_questions_are_told(kiosk: KioskCourse) -> None:
    further(kiosk, TRUE_FALSE, {}, TRUE_FALSE)

    assert told(kiosk, "true-false-share") == [
        "quizzes/kiosk.yml:259:3: warning: 2 of 12 questions offer only true and false. "
        "[true-false-share]\n"
        "    Half of them are right by guessing. Write a third choice that somebody would take."
    ]


def test_one_true_false_question_is_fine(kiosk: KioskCourse) -> None:
    further(kiosk, TRUE_FALSE)

    assert told(kiosk, "true-false-share") == []
    assert told(kiosk, "true-false-run") == []


def test_three_true_false_questions_in_a_row_are_told(kiosk: KioskCourse) -> None:
    further(kiosk, TRUE_FALSE, TRUE_FALSE, TRUE_FALSE)

    assert told(kiosk, "true-false-run") == [
        "quizzes/kiosk.yml:256:3: warning: This is the third question in a row that offers only true "
        "and false. [true-false-run]\n"
        "    Mix the types, or write a third choice."
    ]


def test_two_true_false_questions_in_a_row_are_no_run(kiosk: KioskCourse) -> None:
    further(kiosk, TRUE_FALSE, TRUE_FALSE, {}, TRUE_FALSE)

    assert told(kiosk, "true-false-run") == []


def test_an_objective_that_has_most_of_the_questions_is_told(kiosk: KioskCourse) -> None:
    names = ("open", "count", "close", "hand-over")
    objectives = [{"id": n, "text": f"{n} it", "level": "apply"} for n in names]
    kiosk.lay_over_front_matter({"objectives": objectives})
    further(kiosk, *({"objective": name} for name in names[1:]))

    assert told(kiosk, "objective-share") == [
        "quizzes/kiosk.yml:1:8: warning: 7 of 10 questions are on the objective “open”. "
        "[objective-share]\n"
        "    Ask as much about the others, or mark some “use: review”; 38% is enough."
    ]


def test_two_objectives_may_have_half_of_the_questions_each(kiosk: KioskCourse) -> None:
    objectives = [{"id": n, "text": f"{n} it", "level": "apply"} for n in ("open", "count")]
    kiosk.lay_over_front_matter({"objectives": objectives})
    further(kiosk, *({"objective": "count"} for _ in range(3)))

    assert told(kiosk, "objective-share") == []
