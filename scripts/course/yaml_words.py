"""What libyaml says about a broken file, in words for an author, and the place where it went wrong.

libyaml stops where it can read no further. A quotation mark that was never closed is often many
lines above that.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

import yaml

from course.yaml_indentation import (
    entry_without_hyphen,
    first_line_off,
    is_list_of_words,
    key_too_shallow,
    line_at,
)

_HYPHEN_ALONE = re.compile(r" *-(?=[^\s-])")
_LIKE_AN_ANCHOR = re.compile(r"(?:^|[\s,\[{])&[\w-]")


class Mistake(NamedTuple):
    """A mistake in a text: its position in characters, what is wrong, and what to do."""

    position: int
    message: str
    hint: str


_TAB = ("A tab stands where spaces belong.", "Indent with two spaces for each level.")
_ALL_IN_QUOTES = "put the whole text in quotes, or write it below a “|”"
ANCHOR = (
    "A text begins with “&”, which YAML takes for an anchor.",
    f"To keep it, {_ALL_IN_QUOTES}.",
)
TOO_DEEP = (
    "This is nested too deeply.",
    "Look for brackets that are opened and not closed.",
)
_SAME_SPACES = "Give the keys of one question or entry the same number of spaces."
_SHALLOW = ("A line is not indented as the lines around it.", _SAME_SPACES)
_HYPHEN = "Write “- ” before its first key, as in the entries around it."
_UNCLOSED_QUOTE = (
    "A quotation mark is opened and not closed.",
    "Close it, or write the text below a “|” without quotation marks.",
)
_NO_COLON = (
    "A colon with a space behind it is missing, or a line is not indented as the lines around it.",
    "Write “key: value”, and indent the lines of a text one level deeper than its key.",
)

_SAID: tuple[tuple[str, Literal["here", "above"], str, str], ...] = (
    ("while scanning a quoted scalar", "above", *_UNCLOSED_QUOTE),
    ("could not find expected ':'", "above", *_NO_COLON),
    (
        "did not find expected ',' or",
        "above",
        "A “[” or “{” is opened and not closed.",
        "Close it, or put the text in quotes.",
    ),
    (
        "mapping values are not allowed",
        "here",
        "There is a colon where none may stand.",
        f"If it belongs to the text, {_ALL_IN_QUOTES}.",
    ),
    (
        "block sequence entries are not allowed",
        "here",
        "A list begins in the middle of a line.",
        f"Begin it on a line of its own; if the hyphen belongs to the text, {_ALL_IN_QUOTES}.",
    ),
    (
        "did not find expected key",
        "here",
        *_SHALLOW,
    ),
    (
        "did not find expected '-' indicator",
        "here",
        "A line is not indented as the entries of the list around it.",
        "Begin each entry with “- ”, and give its keys the same number of spaces.",
    ),
    (
        "did not find expected comment or line break",
        "here",
        "A text begins on the line of its “|” or “>”.",
        "Begin it on the next line, indented one level deeper than its key.",
    ),
    (
        "found unknown escape character",
        "here",
        "A backslash in double quotes has a meaning of its own.",
        "Write the text below a “|”, where a backslash is just a backslash.",
    ),
    (
        "but found another document",
        "here",
        "There is a second “---”.",
        "Keep one document in a file: remove the line.",
    ),
    (
        "<document start>",
        "here",
        "There is something behind the end of the document.",
        "Remove the line “...” above it, or what stands here.",
    ),
    ("nesting depth", "here", *TOO_DEEP),
    (
        "alias",
        "here",
        "A text begins with “*”, which YAML takes for an alias.",
        f"To keep it, {_ALL_IN_QUOTES}.",
    ),
    ("anchor", "here", *ANCHOR),
    *(
        (
            said,
            "here",
            "A text begins with a character that is special in YAML.",
            f"To keep it, {_ALL_IN_QUOTES}.",
        )
        for said in (
            "found character that cannot start any token",
            "did not find expected node content",
            "mapping keys are not allowed",
            "a tag",
            "tag handle",
            "directive",
        )
    ),
)
"""What libyaml says (scanner.c, parser.c), and whether the mistake is there or where it began."""


def find_mistake(error: yaml.MarkedYAMLError, text: str) -> Mistake:
    """Return what is wrong with *text*, which libyaml could not read."""
    began = error.context_mark or error.problem_mark
    here = error.problem_mark or began
    if here is None or began is None:
        return Mistake(0, f"This is not YAML: {error}.", "")
    said = f"{error.context or ''} {error.problem or ''}"
    position = min(here.index, len(text))
    if text[position : position + 1] == "\t" or "a tab character" in said:
        return Mistake(position, *_TAB)
    before = _quote_or_text_before(text, position, said)
    if before:
        return before
    entry = entry_without_hyphen(text, position)
    if entry is not None:
        return Mistake(entry, "An entry of a list begins without a hyphen.", _HYPHEN)
    off = first_line_off(text, position) if "did not find expected" in said else None
    if off is not None and ("'-'" in said or " key" in said):
        return Mistake(off, *_SHALLOW)
    for sign, where, message, hint in _SAID:
        if sign in said:
            return Mistake(position if where == "here" else began.index, message, hint)

    return Mistake(
        position,
        f"This is not YAML: {error.problem}.",
        "Compare the line, and the one above it, with the examples on the authoring pages.",
    )


def find_anchor(text: str) -> int | None:
    """Return the position of the first anchor (``&name``) in YAML that can be read.

    libyaml takes “&us first” for the text “first”, and says nothing.
    """
    if "&" not in text or not _LIKE_AN_ANCHOR.search(text):
        return None
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        if isinstance(event, yaml.NodeEvent) and event.anchor and event.start_mark:
            return int(event.start_mark.index)

    return None


def _quote_or_text_before(text: str, position: int, said: str) -> Mistake | None:
    """Return the mistake in the text that ends where libyaml stopped, if there is one."""
    token = _last_text_before(text, position)
    if token is None:
        return None
    start, end = token.start_mark.index, token.end_mark.index
    line_start = text.rfind("\n", 0, start) + 1
    several_lines = "\n" in text[start:end].rstrip()
    if token.style in ("'", '"'):
        if text[end:position].strip(" *&!"):
            return None
        if several_lines:
            closing = text.count("\n", start, end)
            return Mistake(
                start,
                f"A quotation mark is opened here and closed {closing} "
                f"line{'s' if closing > 1 else ''} below, in the middle of a text.",
                _UNCLOSED_QUOTE[1],
            )
        return Mistake(
            position,
            "A text goes on behind its closing quotation mark.",
            "Write it below a “|” without quotation marks round it.",
        )
    if "mapping values are not allowed" in said and several_lines and not token.style:
        hyphen = _HYPHEN_ALONE.match(text, line_start)
        if hyphen:
            return Mistake(
                hyphen.end() - 1, "A space is missing behind the hyphen.", "Write “- id: …”."
            )
        here = line_at(text, position)
        if not text[line_start:start].strip(" -"):
            below = here.is_entry or is_list_of_words(text, start)
            return Mistake(here.position if below else start, *_NO_COLON)
        off = key_too_shallow(text, start, position)
        off = first_line_off(text, position) if off is None else off
        if off is not None:
            return Mistake(off, *_SHALLOW)
        return Mistake(
            position,
            "A line is indented deeper than the key above it, so that it belongs to that key's text.",
            _SAME_SPACES,
        )

    return None


def _last_text_before(text: str, position: int) -> yaml.ScalarToken | None:
    found = None
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            if token.start_mark.index >= position:
                break
            if isinstance(token, yaml.ScalarToken):
                found = token
    except yaml.YAMLError:
        pass

    return found
