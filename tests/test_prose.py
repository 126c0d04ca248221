"""Prose: markup taken away, words and sentences found, syllables counted."""

from __future__ import annotations

import pytest

from course.prose.grade import grade, syllables
from course.prose.page import lines_outside_code, paragraphs
from course.prose.plain import plain, without_markup
from course.prose.sentences import count_sentences, sentences
from course.prose.words import content, overlap, stem, tokens


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Two **bold** and *soft* words", "Two bold and soft words"),
        ("a `code` and snake_case", "a code and snake_case"),
        ("[a link](../a.md#b) and ![a key](key.png)", "a link and a key"),
        ("lines\n  are joined\n", "lines are joined"),
        ("- one\n- two", "one two"),
        ("<b>HTML</b> goes <!-- and comments -->", "HTML goes"),
        ("ﬁve ½", "five 1⁄2"),
        ('call {{ claim("a") }} here', "call here"),
        ("## Heading {#id data-part=story}", "Heading"),
    ],
)
def test_markup_is_taken_away(text: str, bare: str) -> None:
    assert plain(text) == bare


def test_lines_stay_where_they_are() -> None:
    text = "one\n<!-- two\nthree -->\n- four"

    assert without_markup(text).split("\n")[3] == "four"


def test_words_are_found_with_their_hyphens_and_apostrophes() -> None:
    assert tokens("Don’t re-open the hand-over, José!") == [
        *("don’t", "re-open", "the", "hand-over", "josé")
    ]


def test_stems_bring_forms_of_a_word_together_and_leave_small_words_out() -> None:
    assert stem("planning") == stem("plans") == stem("planned")
    assert stem("Dele’s".lower()) == stem("dele")
    assert stem("because") == stem("he") == stem("to") == ""
    assert stem("20") == "20"
    assert content(tokens("The 20 plans and the planning")) == {"20", "plan"}


def test_overlap_is_what_two_sets_share_of_all_they_have() -> None:
    one, other = frozenset("abcd"), frozenset("cdef")

    assert overlap(one, other) == pytest.approx(2 / 6)
    assert overlap(one, frozenset()) == 0
    assert overlap(frozenset(), frozenset()) == 0


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("“Really?” she asks. He nods.", ["“Really?” she asks.", "He nods."]),
        ("It is .48 or 3.5 days.", ["It is .48 or 3.5 days."]),
        ("Ask Dr. Ruiz, ext. 44. Then go.", ["Ask Dr. Ruiz, ext. 44.", "Then go."]),
        ("A paragraph\n\nand another", ["A paragraph", "and another"]),
    ],
)
def test_sentences_are_found(text: str, found: list[str]) -> None:
    assert sentences(text) == found


def test_sentences_can_be_counted_without_taking_a_text_apart() -> None:
    assert count_sentences("One. Two! “Three?” Four") == 4
    assert count_sentences("One\nTwo. Three") == 3


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("key the boats make asked", 1),
        ("people little table wanted above boxes", 2),
        ("manager supervise agreement", 3),
        ("supervisor predictable", 4),
    ],
)
def test_syllables_are_counted(words: str, count: int) -> None:
    assert {word: syllables(word) for word in words.split()} == dict.fromkeys(words.split(), count)


def test_a_word_with_hyphens_is_counted_part_by_part_and_signs_do_no_harm() -> None:
    assert syllables("one-to-one") == 3
    assert syllables("“boats,”") == 1
    assert syllables("–") == 0


def test_a_grade_is_worked_out_by_the_formula() -> None:
    """100 words of one syllable in ten sentences: 0.39 x 10 + 11.8 - 15.59."""
    assert grade(["key"] * 100, 10) == pytest.approx(0.11)
    assert grade(["key"] * 99, 10) is None


PAGE = """\
## A heading {#a}

Some text
on two lines.

- an entry
- another

| a cell | its neighbour |
|---|---|

!!! manage "A title"
    Inside the box.

```yaml
code: true
```

Name
:   What somebody says.

{{ quiz() }}
"""


def test_a_page_is_read_paragraph_by_paragraph() -> None:
    found = [(p.line, p.text, p.level, p.running) for p in paragraphs(PAGE)]

    assert found == [
        (0, "A heading", 2, False),
        (2, "Some text on two lines.", 0, True),
        (5, "an entry", 0, True),
        (6, "another", 0, True),
        (8, "a cell", 0, False),
        (8, "its neighbour", 0, False),
        (11, "A title", 0, False),
        (12, "Inside the box.", 0, True),
        (18, "Name", 0, True),
        (19, "What somebody says.", 0, False),
    ]


def test_code_is_no_prose() -> None:
    lines = dict(lines_outside_code("a `![](x)` b\n```\n![](y)\n```\nc"))

    assert lines == {0: f"a {' ' * 8} b", 4: "c"}
