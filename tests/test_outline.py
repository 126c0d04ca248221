"""The outline of a page agrees with the page as it is rendered, and its links keep their places."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import markdown
import pytest
import yaml

from course.problems import Place, Problems
from course.readers.outline import links_in_text, read_outline
from course.source import Document, read_page
from course.yaml_tree import empty_mapping
from environment import ROOT

EXTENSIONS = [
    "admonition",
    "attr_list",
    "def_list",
    "footnotes",
    "md_in_html",
    "pymdownx.superfences",
    "tables",
    "toc",
]


def page(body: str) -> Document:
    """A page whose body begins on line 5 of its file."""
    return Document("a.md", f"---\n\n\n---\n{body}", empty_mapping(Place("a.md")), body, 5)


def outline(body: str) -> Any:
    problems = Problems()
    found = read_outline(page(body), "guide/a.md", problems)
    assert [problem.as_text() for problem in problems] == []

    return found


def links(body: str) -> list[str]:
    return [f"{link.place.line}:{link.place.column} {link.target}" for link in outline(body).links]


def told(body: str) -> list[str]:
    problems = Problems()
    read_outline(page(body), "guide/a.md", problems)

    return [f"{p.place.line}:{p.place.column} {p.message} [{p.rule}]" for p in problems]


def rendered(body: str) -> list[tuple[int, str]]:
    """Level and id of every heading, as Python-Markdown gives them."""
    html = markdown.markdown(body, extensions=EXTENSIONS)

    return [
        (int(level), unescape(name))
        for level, name in re.findall(r'<h(\d)[^>]* id="([^"]*)"', html)
    ]


HEADINGS = """\
# Top

##No space, closing hashes ##

## Same
## Same
## Same {#Given}

Under *lined* text
==================

And again
---------

Not a heading: the underline
below is in the middle
----------------------

### With [a link](x.md), `code` and **bold**
### Größe & Wert: 50 % – “so”
### Later given
### Other {#later-given .wide data-part="story"}
#### { #early }
##### Ends with C#
####### Seven are six

```
## In code
```

~~~ text
## In other code
```
## still in code
~~~

<!-- ## In a comment
## and below -->

Text before
## A heading ends a paragraph
"""


def test_headings_have_the_ids_they_get_on_the_page() -> None:
    found = outline(HEADINGS)
    assert [(heading.level, heading.id) for heading in found.headings] == rendered(HEADINGS)
    assert [h.place.line for h in found.headings][:3] == [5, 7, 9]
    assert next(h.part for h in found.headings if h.id == "later-given") == "story"


@pytest.mark.parametrize(
    "path", sorted(ROOT.glob("docs/**/*.md")) + sorted(ROOT.glob("modules/**/*.md"))
)
def test_headings_of_the_real_course_have_the_ids_they_get_on_the_page(path: Path) -> None:
    document = read_page(ROOT, path.relative_to(ROOT).as_posix(), Problems())
    assert document is not None
    settings = yaml.safe_load(
        (ROOT / "mkdocs.yml").read_text(encoding="utf-8").replace("!ENV", "")
    )["markdown_extensions"]
    names = [name if isinstance(name, str) else next(iter(name)) for name in settings]
    html = markdown.markdown(document.body, extensions=names)
    shown = re.findall(r'<h(\d)[^>]* id="([^"]*)"', html)
    found = read_outline(document, "a.md", Problems())
    assert [(str(h.level), h.id) for h in found.headings] == shown


def test_a_section_may_be_named_in_html_and_in_attributes() -> None:
    body = (
        'Text\n{: #para }\n\n[]{#span}\n\n<a id="anchor"></a>\n<div class="x"\n id="box">\n</div>\n'
    )
    assert {"para", "span", "anchor", "box"} <= outline(body).anchors


def test_what_a_heading_teaches_is_read() -> None:
    (heading,) = outline('## One {#one data-teaches="explain predict"}\n').headings
    assert heading.teaches == ("explain", "predict")


@pytest.mark.parametrize(
    ("heading", "problem"),
    [
        ("## One {one}", "5:8 “one” in curly brackets is neither an id nor a marker."),
        ("## One {#one two}", "5:8 “two” in curly brackets is neither an id nor a marker."),
        ("## One {#one, #two}", "5:8 “,” in curly brackets is neither an id nor a marker."),
        ("## One {#one", "5:8 The curly brackets behind this heading give it no id."),
        ("## One{#one}", "5:7 The curly brackets behind this heading give it no id."),
        ("## One {#one} and more", "5:8 The curly brackets behind this heading give it no id."),
    ],
)
def test_curly_brackets_that_give_no_id_are_told(heading: str, problem: str) -> None:
    assert told(f"{heading}\n") == [f"{problem} [heading-form]"]


def test_what_was_meant_as_an_id_counts_as_one() -> None:
    for heading in ("## One {one}", "## One {#one", "## One{#one}"):
        found = read_outline(page(f"{heading}\n"), "a.md", Problems())
        assert [h.id for h in found.headings] == ["one"], heading


def test_curly_brackets_of_other_kinds_are_left_alone() -> None:
    assert told("## Sets { } and {% raw %}{{ x }}{% endraw %}\n\n## A {.wide}\n") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See [a](b.md), [c](d.md#e).", ["5:9 b.md", "5:20 d.md#e"]),
        ('![a](b.png "title") ![c](<d e.png>)', ["5:6 b.png", "5:26 d e.png"]),
        ("[a](b c.md) [d](e_(f).md)", ["5:5 b c.md", "5:17 e_(f).md"]),
        ("[![a](b.png)](c.md)", ["5:7 b.png", "5:15 c.md"]),
        ("two\n[lines\nof text](a.md)", ["7:10 a.md"]),
        ("[a][b]\n\n[B]: <c.md>\n[d]: e.md 'title'", ["7:6 <c.md>", "8:6 e.md"]),
        ("text[^1]\n\n[^1]: see [a](b.md)", ["7:15 b.md"]),
        ("<a href=\"b.md\">a</a> <img src='c.png'>", ["5:10 b.md", "5:32 c.png"]),
        ('<a\n  class="x"\n  href="b.md">a</a>', ["7:9 b.md"]),
        ("| [a](b.md) | [c](d.md) |\n|---|---|", ["5:7 b.md", "5:19 d.md"]),
        ("`[a](b.md)` ``[c](`d.md)`` [e](f.md)", ["5:32 f.md"]),
        ("```\n[a](b.md)\n```\n\n[c](d.md)", ["9:5 d.md"]),
        ("<!-- [a](b.md)\n[c](d.md) --> [e](f.md)", ["6:19 f.md"]),
        (r"\[a\](b.md) \[c](d.md)", ["5:18 d.md"]),
        ("a [b] (c.md) and [d] [e]", []),
        ("- [ ] to do\n- [x] done", []),
    ],
)
def test_links_are_found_with_their_places(text: str, found: list[str]) -> None:
    expected = [line.replace("<", "").replace(">", "") for line in found]
    assert sorted(links(f"{text}\n")) == sorted(expected)


def test_a_link_knows_whether_it_is_an_image_and_whether_it_is_html() -> None:
    body = '[a](b.md) ![c](d.png) <a href="e/">f</a> <img alt="" src="g.png">\n'
    assert [(link.target, link.image, link.html) for link in outline(body).links] == [
        ("b.md", False, False),
        ("d.png", True, False),
        ("e/", False, True),
        ("g.png", True, True),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("See [a](b.md", "5:8 The address of this link is not closed. [link-form]"),
        ("[a](b.md\n\n(c)", "5:4 The address of this link is not closed. [link-form]"),
        ("See [a][b].", "5:5 There is no address for “[b]” on this page. [link-undefined]"),
        ("See [a][].", "5:5 There is no address for “[a]” on this page. [link-undefined]"),
        ("See this.[^n]", "5:10 There is no footnote “[^n]” on this page. [footnote-undefined]"),
    ],
)
def test_what_was_meant_as_a_link_and_is_none_is_told(text: str, problem: str) -> None:
    assert told(f"{text}\n") == [problem]


YAML = """\
a: |
  See [one](x.md)
  and [two](x.md).
b: >-
  See [three](y.md)
  and ![four](z.png).
c: 'See [five](x.md)'
"""


def test_links_in_texts_of_yaml_files_are_found_on_their_lines() -> None:
    document = Document("a.yml", YAML, empty_mapping(Place("a.yml")))
    problems = Problems()
    texts = yaml.safe_load(YAML)
    found = [
        f"{link.place.line}:{link.place.column} {link.target}"
        for key, line in (("a", 1), ("b", 4), ("c", 7))
        for link in links_in_text(texts[key], document, Place("a.yml", line), "p.md", problems)
    ]
    assert found == ["2:13 x.md", "3:13 x.md", "5:15 y.md", "6:15 z.png", "7:16 x.md"]
