"""A problem says where, what and what to do; all of one run are sorted and told once."""

from __future__ import annotations

from course.problems import (
    Place,
    Problem,
    Problems,
    did_you_mean,
    nearest,
    printable,
    shown,
)


def test_a_problem_is_one_line_and_its_hint_below() -> None:
    problem = Problem(Place("quizzes/tides.yml", 3, 5), "yaml", "A tab.", "Use spaces.")
    assert problem.as_text() == "quizzes/tides.yml:3:5: A tab. [yaml]\n    Use spaces."


def test_a_warning_says_that_it_is_one() -> None:
    problem = Problem(Place("a.md"), "step-cue", "A cue.", severity="warning")
    assert problem.as_text() == "a.md:1:1: warning: A cue. [step-cue]"


def test_an_annotation_escapes_what_github_reads_as_its_own() -> None:
    place = Place("docs/a,b: 100%.md", 2, 7)
    problem = Problem(place, "yaml", "50% are\nlost: why, then?", "Look.", "notice")
    assert problem.as_annotation() == (
        "::notice file=docs/a%2Cb%3A 100%25.md,line=2,col=7,title=yaml::"
        "50%25 are%0Alost: why, then? Look."
    )


def test_file_names_that_are_no_text_can_be_printed() -> None:
    odd = b"caf\xe9\n.md".decode(errors="surrogateescape")
    problem = Problem(Place(odd), "encoding", "No.")
    assert problem.as_text() == "caf\\udce9\\n.md:1:1: No. [encoding]"
    assert problem.as_annotation().encode() == (
        b"::error file=caf\\udce9\\n.md,line=1,col=1,title=encoding::No."
    )


def test_what_an_author_wrote_cannot_break_the_line_of_a_problem() -> None:
    problems = Problems()
    problems.add(Place("a.yml"), "wrong-value", "It is\r\nthis\x1b[31m.", "Or\nthat.")
    assert [problem.as_text() for problem in problems] == [
        "a.yml:1:1: It is\\r\\nthis\\x1b[31m. [wrong-value]\n    Or\\nthat."
    ]


def test_problems_are_sorted_by_file_line_and_column_and_told_once() -> None:
    problems = Problems()
    for place in (Place("b.md"), Place("a.md", 10), Place("a.md", 9, 2), Place("a.md", 9, 1)):
        problems.add(place, "yaml", "Wrong.")
        problems.add(place, "yaml", "Wrong.")
    assert [str(problem.place) for problem in problems] == [
        "a.md:9:1",
        "a.md:9:2",
        "a.md:10:1",
        "b.md:1:1",
    ]
    assert len(problems) == 4


def test_only_errors_stop_a_build_and_warnings_when_strict() -> None:
    problems = Problems()
    assert not problems.fatal(strict=True)
    problems.add(Place("a.md"), "a", "A.", severity="notice")
    assert not problems.fatal(strict=True)
    problems.add(Place("a.md"), "b", "B.", severity="warning")
    assert not problems.fatal()
    assert problems.fatal(strict=True)
    problems.add(Place("a.md"), "c", "C.")
    problems.add(Place("a.md"), "d", "D.")
    assert problems.fatal()
    assert problems.counts() == {"errors": 2, "warning": 1, "notice": 1}


def test_the_nearest_word_is_suggested_and_none_that_is_far() -> None:
    assert nearest("promt", ["prompt", "points"]) == "prompt"
    assert did_you_mean("promt", ["prompt", "points"]) == "Did you mean “prompt”?"
    assert did_you_mean("colour", ["prompt", "points"]) == ""
    assert did_you_mean("", []) == ""


def test_values_are_shown_as_an_author_writes_them() -> None:
    assert [shown(value) for value in (True, False, None, 1.5)] == ["true", "false", "null", "1.5"]
    assert shown("two\n  lines") == "two lines"
    assert shown("x" * 61) == "x" * 59 + "…"
    assert printable("Größe “5”") == "Größe “5”"
