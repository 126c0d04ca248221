"""Markdown of YAML files: plain texts take a short cut that must not show."""

from __future__ import annotations

from typing import Any

import markdown
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from course.problems import Problems
from course.render.markdown import MarkdownRenderer, one_line
from course.source import read_yaml
from environment import ROOT

WORDS = st.sampled_from(
    [
        *"word Word A a. 1. 10) 3 – -- --- — . , ; ( ) (c) ' ’ “ ” ? / // % & : :: ! * _ ` # > | = +".split(),
        *[
            "  ",
            "   ",
            "\t",
            "http://a.b/c",
            "www.a.b",
            "a@b.c",
            "{#id}",
            "[a]",
            "[a](b)",
            "^1",
            "~~a~~",
        ],
        *[
            "==",
            "...",
            "<b>",
            "&amp;",
            "\\",
            "東京",
            "é",
            "½",
            "!!!",
            "???",
            ": a",
            "- a",
            "*[A]: b",
        ],
    ]
)
LINES = st.lists(WORDS, min_size=1, max_size=6).flatmap(
    lambda words: st.sampled_from([" ".join(words), "".join(words), f" {' '.join(words)} "])
)
TEXTS = st.lists(LINES, min_size=1, max_size=4).map("\n".join)


@pytest.fixture(scope="module")
def extensions() -> Any:
    """The extensions of the site."""
    document = read_yaml(ROOT, "mkdocs.yml", Problems())
    assert document is not None

    return document.written["markdown_extensions"]


@pytest.fixture(scope="module")
def renderer(extensions: Any) -> MarkdownRenderer:
    return MarkdownRenderer(extensions)


@pytest.fixture(scope="module")
def engine(extensions: Any) -> markdown.Markdown:
    """Markdown itself, as the renderer sets it up."""
    given = [entry if isinstance(entry, dict) else {entry: {}} for entry in extensions]
    named = {name: dict(values or {}) for entry in given for name, values in entry.items()}
    kept = {name: values for name, values in named.items() if name not in ("toc", "footnotes")}

    return markdown.Markdown(extensions=list(kept), extension_configs=kept)


@settings(max_examples=500, deadline=None)
@given(text=TEXTS)
@example(text="Word\n: a")
@example(text="Word\n---")
@example(text="A. Word")
@example(text="(c) 2020")
@example(text="Word  \nword")
@example(text="“Word,” she said – at 9.40/10.")
def test_the_short_cut_for_plain_texts_gives_what_markdown_gives(
    renderer: MarkdownRenderer, engine: markdown.Markdown, text: str
) -> None:
    assert renderer.block(text) == one_line(engine.reset().convert(text.strip()))


@settings(max_examples=300, deadline=None)
@given(text=st.from_regex(r"[A-Za-z“‘(][A-Za-z0-9 ,.;'’“”‘?()/%–—\n-]*", fullmatch=True))
def test_texts_of_its_own_letters_take_it_too(
    renderer: MarkdownRenderer, engine: markdown.Markdown, text: str
) -> None:
    """The first test mixes in everything else; this one stays where the short cut is open."""
    assert renderer.block(text) == one_line(engine.reset().convert(text.strip()))


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("A *word*.", "A <em>word</em>."),
        ("Plain", "Plain"),
        ("One\n\nTwo", "<p>One</p> <p>Two</p>"),
        ("- a", "<ul> <li>a</li> </ul>"),
    ],
)
def test_one_paragraph_stands_in_a_line_without_its_element(
    renderer: MarkdownRenderer, text: str, html: str
) -> None:
    assert renderer.inline(text) == html


def test_line_breaks_of_code_are_kept_and_no_others(renderer: MarkdownRenderer) -> None:
    html = renderer.block("```\na\n  b\n```\n\nc\nd")

    assert "\n" not in html
    assert "a&#10;  b" in html
    assert renderer.block("c\nd") == "<p>c d</p>"


def test_the_first_paragraph_is_told_from_the_rest(renderer: MarkdownRenderer) -> None:
    assert renderer.first_and_rest("One\n\nTwo") == ("One", "<p>Two</p>")
    assert renderer.first_and_rest("One") == ("One", "")
