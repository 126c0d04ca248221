"""YAML keeps the place of everything, reads few words as more than text, and explains mistakes."""

from __future__ import annotations

from typing import Any

import pytest

from course.problems import Place, Problems
from course.yaml_tree import SETTINGS, Mapping, parse_yaml


def parse(text: str, path: str = "a.yml") -> Mapping:
    problems = Problems()
    written = parse_yaml(text, path, problems)
    assert [problem.as_text() for problem in problems] == []
    assert written is not None

    return written


def mistakes(text: str, path: str = "a.yml", first_line: int = 1) -> list[str]:
    problems = Problems()
    assert parse_yaml(text, path, problems, first_line=first_line) is None

    return [f"{p.place.line}:{p.place.column} {p.message}" for p in problems]


def test_keys_values_and_entries_know_where_they_stand() -> None:
    written = parse("title: Tides\n\nsteps:\n  - look\n  - {a: 1,\n     b: 2}\n")
    assert written.place == Place("a.yml", 1, 1)
    assert written.key_places["steps"] == Place("a.yml", 3, 1)
    assert written.value_places["title"] == Place("a.yml", 1, 8)
    assert written["steps"].place == Place("a.yml", 4, 3)
    assert written["steps"].value_places == (Place("a.yml", 4, 5), Place("a.yml", 5, 5))
    assert written["steps"][1].key_places["b"] == Place("a.yml", 6, 6)


def test_front_matter_counts_its_lines_in_the_whole_page() -> None:
    problems = Problems()
    written = parse_yaml("title: Tides\nsteps: []\n", "a.md", problems, first_line=2)
    assert written is not None
    assert written.key_places["steps"].line == 3


@pytest.mark.parametrize("sign", ["\x85", "\u2028", "\u2029"])
def test_lines_are_counted_as_editors_count_them(sign: str) -> None:
    written = parse(f"a: |\n  one{sign}  two\nb: 1\n")
    assert written.key_places["b"] == Place("a.yml", 3, 1)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-012", -12),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("yes", "yes"),
        ("No", "No"),
        ("on", "on"),
        ("True", "True"),
        ("1:1", "1:1"),
        ("9:40", "9:40"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("2026-11-24", "2026-11-24"),
        (".inf", ".inf"),
        ("<<", "<<"),
        ("=", "="),
        ('"12"', "12"),
        ("'true'", "true"),
        ("9" * 5000, "9" * 5000),
    ],
)
def test_few_words_are_more_than_text(word: str, value: Any) -> None:
    assert parse(f"a: {word}\n")["a"] == value


def test_a_key_stays_text_whatever_it_looks_like() -> None:
    assert list(parse("true: 1\n12: 2\n~: 3\n")) == ["true", "12", "~"]


def test_lines_inside_a_text_that_look_like_keys_are_known() -> None:
    written = parse(
        "a: |\n  first\n  prompt: second\n  - claim:\nb: >-\n  one\n  choices: two\n"
        'c: "see\n\n  hint: this"\nd: one line\n'
    )
    assert {key: str(place) for key, place in written.swallowed.items()} == {
        "prompt": "a.yml:3:3",
        "claim": "a.yml:4:5",
        "choices": "a.yml:7:3",
        "hint": "a.yml:10:3",
    }


@pytest.mark.parametrize(
    ("text", "mistake"),
    [
        ("a: 'x\nb: 2\n", "1:4 A quotation mark is opened and not closed."),
        (
            "a: 'x\n\nb: 'y'\n",
            "1:4 A quotation mark is opened here and closed 2 lines below, in the middle of a text.",
        ),
        ("a: 'x' y\n", "1:8 A text goes on behind its closing quotation mark."),
        ("a: 1\nb: [x\nc: 2\n", "2:4 A “[” or “{” is opened and not closed."),
        ("a: 1\nb: {x: 1\nc: [2]\n", "2:4 A “[” or “{” is opened and not closed."),
        (
            "a: 1\nb 2\nc: 3\n",
            "2:1 A colon with a space behind it is missing, or a line is not indented as the "
            "lines around it.",
        ),
        (
            "a:1\nb: 3\n",
            "1:1 A colon with a space behind it is missing, or a line is not indented as the "
            "lines around it.",
        ),
        (
            "- a: 1\n   b: 2\n",
            "2:5 A line is indented deeper than the key above it, so that it belongs to that "
            "key's text.",
        ),
        ("a:\n  b: 1\n c: 2\n", "3:2 A line is not indented as the lines around it."),
        (
            "a:\n  - b: 1\n   c: 2\n",
            "3:4 A line is not indented as the entries of the list around it.",
        ),
        ("a:\n\tb: 1\n", "2:1 A tab stands where spaces belong."),
        ("a: |\n  x\n\ty\n", "3:1 A tab stands where spaces belong."),
        ("a: one: two\n", "1:7 There is a colon where none may stand."),
        ("a: - one\n", "1:4 A list begins in the middle of a line."),
        ("a: @one\n", "1:4 A text begins with a character that is special in YAML."),
        ("a: `one`\n", "1:4 A text begins with a character that is special in YAML."),
        ("a: %one\n", "1:4 A text begins with a character that is special in YAML."),
        ("a: ? one\n", "1:4 A text begins with a character that is special in YAML."),
        ("a: ] one\n", "1:4 A text begins with a character that is special in YAML."),
        ("a: *one*\n", "1:8 A text begins with “*”, which YAML takes for an alias."),
        ("a: &one two\n", "1:4 A text begins with “&”, which YAML takes for an anchor."),
        ("a: &one\n  b: *one\n", "1:4 A text begins with “&”, which YAML takes for an anchor."),
        ("a: !one two\n", "1:4 The tag “!one” is not used in a course."),
        ("a: !!binary aaaa\n", "1:4 The tag “tag:yaml.org,2002:binary” is not used in a course."),
        ("a: !!set {b}\n", "1:4 The tag “tag:yaml.org,2002:set” is not used in a course."),
        ("a: !<x y\n", "1:7 A text begins with a character that is special in YAML."),
        ("a: | one\n", "1:6 A text begins on the line of its “|” or “>”."),
        ('a: "\\q"\n', "1:5 A backslash in double quotes has a meaning of its own."),
        ("a: 1\n---\nb: 2\n", "2:1 There is a second “---”."),
        ("a: 1\n...\nb: 2\n", "3:1 There is something behind the end of the document."),
        ("a: é\nb: \x07\n", "2:4 There is a character that YAML does not allow (U+0007)."),
        ("[a]: 1\n", "1:1 A key must be a word."),
        ("%YAML 3.0\n---\na: 1\n", "1:1 This is not YAML: found incompatible YAML document."),
        ("", "1:1 There is nothing here."),
        ("\n\n# nothing\n", "1:1 There is nothing here."),
        ("- a\n", "1:1 This must be a list of keys, each with a value."),
        ("text\n", "1:1 This must be a list of keys, each with a value."),
        ("a: " + "[" * 40 + "]" * 40, "1:33 This is nested too deeply."),
        ("a: " + "[" * 900 + "]" * 900, "1:33 This is nested too deeply."),
        ("a: " + "[" * 2000, "1:1003 This is nested too deeply."),
        (
            "a:\n    id: 1\n    b: 2\n\n  - id: 3\n",
            "2:5 An entry of a list begins without a hyphen.",
        ),
        ("a:\n  -id: 1\n   b: 2\n", "2:3 A space is missing behind the hyphen."),
        ("a:\n  -one\n  - two\n", "2:3 A space is missing behind the hyphen."),
        ("a:\n  b: 1\nc: 2\n  d: 3\n", "3:1 A line is not indented as the lines around it."),
        ("a: >-\n    one\n  two\n", "2:5 A line is not indented as the lines around it."),
        ("a:\n    - b: 1\n  - b: 2\n", "2:5 A line is not indented as the lines around it."),
        (
            "a:\n - b: 1\n   c: 2\n  - b: 3\n",
            "4:3 A line is not indented as the entries of the list around it.",
        ),
        ("a:\n - b: 1\n    c: 2\n", "2:2 A line is not indented as the lines around it."),
        ("a:\n - one\n  - two\n", "2:2 This line is not indented as those below it."),
        ("a:\n- one\n  - two\n", "2:1 This line is not indented as those below it."),
        ("a: [b]\n  c: 1\n", "2:3 A line is not indented as the lines around it."),
        (
            'a: "one\nb: "*two\n',
            "1:4 A quotation mark is opened here and closed 1 line below, in the middle of a text.",
        ),
        (
            "a:\n  - one\n  - two\n   - three: 3\n",
            "4:4 A colon with a space behind it is missing, or a line is not indented as the "
            "lines around it.",
        ),
        (
            "a:\n  - one\n   - two\n",
            "3:4 This line begins with “- ”, but its indentation makes it a part of the text above.",
        ),
    ],
)
def test_a_mistake_is_explained_where_it_was_made(text: str, mistake: str) -> None:
    assert mistakes(text) == [mistake]


def test_a_mistake_at_the_end_is_told_on_the_last_line() -> None:
    assert mistakes("a: 1\nb:\n  - [c\n\n\n") == ["3:5 A “[” or “{” is opened and not closed."]
    assert mistakes("a: 1\nb\n", first_line=2)[0].startswith("3:1 ")


def test_a_key_that_is_there_twice_keeps_its_first_value() -> None:
    problems = Problems()
    written = parse_yaml("a: 1\nb: 2\na: 3\n", "a.yml", problems)
    assert written == {"a": 1, "b": 2}
    assert [problem.as_text().split("\n")[0] for problem in problems] == [
        "a.yml:3:1: The key “a” is here twice (first at a.yml:1:1). [duplicate-key]"
    ]


def test_settings_may_take_values_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUAY", "east")
    monkeypatch.delenv("PIER", raising=False)
    written = parse(
        "a: !ENV QUAY\nb: !ENV PIER\nc: !ENV [PIER, QUAY, west]\nd: !ENV [PIER, true]\n", SETTINGS
    )
    assert written == {"a": "east", "b": None, "c": "east", "d": True}


@pytest.mark.parametrize("value", ["[]", "{a: b}", "[[a], b]"])
def test_a_variable_needs_a_name(value: str) -> None:
    assert mistakes(f"a: !ENV {value}\n", SETTINGS) == ["1:4 “!ENV” needs the name of a variable."]
