"""Macro calls are read as Jinja will read them, each with its line in the file."""

from __future__ import annotations

import jinja2
import pytest

from course.model.macros import COMMENT_END, COMMENT_START
from course.problems import Place, Problems
from course.readers.macro_calls import read_macro_calls
from course.source import Document
from course.yaml_tree import empty_mapping


def document(body: str) -> Document:
    return Document("a.md", body, empty_mapping(Place("a.md")), body, 5)


def read(body: str) -> tuple[list[str], list[str]]:
    """Return calls and problems, each with line and column."""
    problems = Problems()
    calls = [
        f"{call.place.line}:{call.place.column} {call.name}{call.arguments}"
        for call in read_macro_calls(document(body), problems)
    ]

    return calls, [f"{p.place.line}:{p.place.column} {p.message} [{p.rule}]" for p in problems]


@pytest.mark.parametrize(
    ("body", "call"),
    [
        ('{{ claim("a-b") }}', "5:1 claim('a-b',)"),
        ('text {{claim("a")}}', "5:6 claim('a',)"),
        ("{{ claim('a') }}", "5:1 claim('a',)"),
        ("\n\n  {{ quiz() }}", "7:3 quiz()"),
        ('{{- claim( "a" ) -}}', "5:1 claim('a',)"),
        ('{{ claim(\n  "a"\n) }}', "5:1 claim('a',)"),
        ('{{ claim("a", 2, true) }}', "5:1 claim('a', 2, True)"),
        ('{{ claim(id="a") }}', "5:1 claim(None,)"),
        ('{{ claim("a }} b") }}', "5:1 claim('a }} b',)"),
        ('```\n{{ claim("a") }}\n```', "6:1 claim('a',)"),
        ('## Heading {#id}\n{{ claim("a") }}', "6:1 claim('a',)"),
    ],
)
def test_a_call_has_its_name_its_arguments_and_its_place(body: str, call: str) -> None:
    assert read(f"{body}\n") == ([call], [])


def test_several_calls_on_a_line_have_places_of_their_own() -> None:
    calls, problems = read('{{ claim("a") }} {{ claim("a") }} {{ claim(\'b\') }}\n')
    assert calls == ["5:1 claim('a',)", "5:18 claim('a',)", "5:35 claim('b',)"]
    assert problems == []


@pytest.mark.parametrize(
    "body",
    [
        "no call",
        "{% raw %}{{ a }} {% if %} {##{% endraw %}",
        "{%- raw -%}{{ a {%- endraw -%}",
        "{## {{ a }} {% b %} ##}",
        "one } two }} three %} four ##} {# five #} { { six",
    ],
)
def test_what_is_no_call_to_jinja_is_none_to_us(body: str) -> None:
    assert read(body) == ([], [])
    jinja = jinja2.Environment(  # noqa: S701 - it renders no page
        comment_start_string=COMMENT_START,
        comment_end_string=COMMENT_END,
        undefined=jinja2.StrictUndefined,
    )
    jinja.from_string(body).render()


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        ("{{ quiz() }", "5:1 This macro call cannot be read: it is not closed with }}."),
        ("{{ quiz()", "5:1 This macro call cannot be read: it is not closed with }}."),
        ("{{ quiz( }}", "5:1 This macro call cannot be read: “)” is missing."),
        ("{{ quiz) }}", "5:1 This macro call cannot be read: there is a “)” too many."),
        ('{{ claim("a) }}', "5:1 This macro call cannot be read: a quotation mark is not closed."),
        (
            "{{ claim(“a”) }}",
            "5:1 This macro call cannot be read: its quotation marks must be straight ones.",
        ),
        (
            '{{ claim "a" }}',
            "5:1 This macro call cannot be read: something in it has no place there.",
        ),
        ("{{ }}", "5:1 This macro call cannot be read: something is missing in it."),
        ("{{ claim(" + "(" * 2000 + " }}", None),
        (
            "{{ claim(" + "(" * 2000 + ")" * 2001 + " }}",
            "5:1 This macro call cannot be read: it is too long.",
        ),
        ("{{ claim(" + "9" * 5000 + ") }}", "5:1 This macro call cannot be read: it is too long."),
        ("{{ claim(a) }}", "5:1 The call of “claim” needs a text in quotes."),
        ('{{ claim("a" ~ "b") }}', "5:1 The call of “claim” needs a text in quotes."),
        ("{{ claim(*a) }}", "5:1 The call of “claim” needs a text in quotes."),
        ("{{ claim(2 ** 999999999) }}", "5:1 The call of “claim” needs a text in quotes."),
        ('{{ claim("a") | upper }}', "5:1 This is no macro call."),
        ("{{ page.title }}", "5:1 This is no macro call."),
        ('{{ "a" }}', "5:1 This is no macro call."),
        ("{% if a %}", "5:1 “{% if a %}” has no place in a page."),
        ("{% endraw %}", "5:1 “{% endraw %}” has no place in a page."),
        ("{% raw %} a", "5:1 {% raw %} is not closed."),
        ("{## a", "5:1 A comment is opened with {## and not closed."),
    ],
)
def test_what_cannot_be_read_is_told_in_plain_words(body: str, problem: str | None) -> None:
    calls, problems = read(f"{body}\n")
    assert calls == []
    if problem is None:
        assert len(problems) == 1
    else:
        assert problems == [f"{problem} [macro-syntax]"]


def test_a_name_alone_is_no_call() -> None:
    assert read("{{ quiz }}\n")[1] == ["5:1 “quiz” is not a macro call. [macro-unknown]"]


def test_every_mistake_of_a_page_is_told_and_every_call_around_it_is_read() -> None:
    calls, problems = read('{{ a() }}\n{{ b( }}\n{{ c()\n{{ d("x") }}\n{% e %}\n{{ f() }}\n')
    assert calls == ["5:1 a()", "8:1 d('x',)", "10:1 f()"]
    assert [problem.split(" ")[0] for problem in problems] == ["6:1", "7:1", "9:1"]
