"""Headings with the ids they will have on the page.

Source: Python-Markdown 3.10, ``blockprocessors.py``, ``attr_list.py`` and ``toc.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from markdown.extensions.toc import slugify, unique

from course.model.macros import COMMENT_START
from course.model.page import Heading
from course.problems import Place, Problems, shown

_HEADING = re.compile(r"^(#{1,6})(.*?)#*\s*$")
_UNDERLINE = re.compile(r"^(=+|-+) *$")
_ATTRIBUTES = re.compile(r"\s+\{:?\s*([^{}]*)\}\s*$")
_OPENED = re.compile(r"(?<!\{)\{:?\s*[#.\w]")
_ONE_ATTRIBUTE = re.compile(r"""([#.]?)([\w-]+)(?:=("[^"]*"|'[^']*'|[^\s"'=]+))?""")
_MARKUP = re.compile(r"[*_`~]|\[([^\]]*)\]\([^)]*\)|<[^>]+>")


def read_headings(
    lines: list[str], masked: list[str], path: str, first_line: int, problems: Problems
) -> tuple[Heading, ...]:
    """Return the headings of a page.

    Args:
        lines: the lines of the page's body.
        masked: the same without code and comments.
        path: the file.
        first_line: the line of the file that the first of them is.
        problems: where curly brackets that give no id are recorded: ``heading-form``.
    """
    found = [
        _read(level, text, Place(path, first_line + number), lines[number], problems)
        for number, level, text in _raw_headings(lines, masked)
    ]
    used = {heading.id for heading in found if heading.named}
    _check_twice(found, problems)

    return tuple(
        heading if heading.named else replace(heading, id=unique(slugify(heading.text, "-"), used))
        for heading in found
    )


def _raw_headings(lines: list[str], masked: list[str]) -> Iterator[tuple[int, int, str]]:
    """Yield number, level and text of each line that is a heading."""
    for number, line in enumerate(masked):
        if line.startswith("#"):
            match = _HEADING.match(lines[number])
            if match:
                yield number, len(match[1]), match[2].strip()
        elif line[:1] in ("=", "-") and _UNDERLINE.match(line) and number:
            text = lines[number - 1].strip()
            if text and text[0] != "#" and _starts_block(masked, number - 1):
                yield number - 1, 1 if line[0] == "=" else 2, text


def _starts_block(lines: list[str], number: int) -> bool:
    return number == 0 or not lines[number - 1].strip()


def _read(level: int, text: str, place: Place, line: str, problems: Problems) -> Heading:
    match = _ATTRIBUTES.search(f" {text}")
    if COMMENT_START in text:  # `macro_calls` has something to say about it
        before, _, rest = text.partition(COMMENT_START)
        attributes = _id_in(f"#{rest}")
    elif match:
        before = f" {text}"[: match.start()].strip()
        place_of_brackets = place._replace(column=line.rfind("{") + 1)
        attributes = _attributes(match[1], place_of_brackets, problems)
    else:
        opened = _OPENED.search(text)
        before = text[: opened.start()].strip() if opened else text
        attributes = {}
        if opened:
            # Its id is taken as meant, so that the links to it are no problems of their own.
            attributes = _id_in(text[opened.start() :])
            problems.add(
                place._replace(column=line.find(text[opened.start() :]) + 1),
                "heading-form",
                "The curly brackets behind this heading give it no id.",
                "Write a space, “{#id}”, and nothing behind it: ## The two routines {#two-routines}.",
            )
    plain = _MARKUP.sub(lambda mark: mark[1] or "", before).strip()

    return Heading(
        level,
        plain,
        attributes.get("#", ""),
        place,
        named="#" in attributes,
        part=attributes.get("data-part", ""),
        teaches=tuple(attributes.get("data-teaches", "").split()),
        minutes=attributes.get("data-minutes", ""),
    )


def _attributes(written: str, place: Place, problems: Problems) -> dict[str, str]:
    """Return what a heading's curly brackets give; its id is under “#”."""
    found: dict[str, str] = {}
    rest = _ONE_ATTRIBUTE.sub("", written).strip()
    for sign, word, value in _ONE_ATTRIBUTE.findall(written):
        if sign == "#":
            found["#"] = word
        elif value:
            found[word] = value.strip("\"'")
        elif not sign:
            rest = word
            found.setdefault("#", word)
    if rest:
        problems.add(
            place,
            "heading-form",
            f"“{shown(rest)}” in curly brackets is neither an id nor a marker.",
            f"An id begins with “#”: {{#{found.get('#', 'two-routines')}}}; "
            "a marker is data-part=story.",
        )

    return found


def _id_in(text: str) -> dict[str, str]:
    """Return the id in curly brackets that are not written well."""
    found = re.search(r"#([\w-]+)", text)

    return {"#": found[1]} if found else {}


def _check_twice(headings: list[Heading], problems: Problems) -> None:
    first: dict[str, Place] = {}
    for heading in headings:
        if heading.named and heading.id in first:
            problems.add(
                heading.place,
                "duplicate-id",
                f"The section id “{heading.id}” is used twice on the page "
                f"(first at {first[heading.id]}).",
                "Give one of the two another id; links lead to the first only.",
            )
        if heading.named:
            first.setdefault(heading.id, heading.place)
