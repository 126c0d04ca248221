"""Macro calls on a page, read as the macros plugin will read them, before it does.

The plugin counts lines without the front matter and stops at the first error; here every call
has its line in the file. The Jinja settings are those of ``mkdocs.yml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import jinja2
from jinja2 import nodes

from course.model.page import MacroCall
from course.problems import Place, Problems
from course.source import Document

COMMENT_START = "{##"
COMMENT_END = "##}"
"""Other than Jinja's ``{#``, which would swallow the id of a heading, ``## Heading {#id}``."""

_JINJA = jinja2.Environment(  # noqa: S701 - it only parses; nothing is rendered with it
    comment_start_string=COMMENT_START, comment_end_string=COMMENT_END
)
_SIMPLE_CALL = re.compile(r"""\{\{ ?(\w+)\((?:"([^"{}\\\n]*)")?\) ?\}\}""")
_STRAY = re.compile(r"\{\{|\{%|\{##")


def read_macro_calls(document: Document, problems: Problems) -> tuple[MacroCall, ...]:
    """Return the macro calls of a page; what Jinja cannot read is a problem ``macro-syntax``."""
    body = document.body
    if "{{" not in body and "{%" not in body and COMMENT_START not in body:
        return ()
    calls = tuple(_simple_calls(document))
    if len(calls) == len(_STRAY.findall(body)):
        return calls
    try:
        tree = _JINJA.parse(body)
    except jinja2.TemplateSyntaxError as error:
        line, message = _where(body, error)
        problems.add(
            Place(document.path, document.body_line + line - 1),
            "macro-syntax",
            f"This macro call cannot be read: {message}.",
            'A call looks like {{ question("ferry-late-boat") }}.',
        )
        return calls

    return tuple(_calls_in(tree, document, problems))


def _simple_calls(document: Document) -> Iterator[MacroCall]:
    """Yield the calls of the usual form, ``{{ name("id") }}``, without Jinja's slower parser."""
    line, seen = document.body_line, 0
    for match in _SIMPLE_CALL.finditer(document.body):
        line += document.body.count("\n", seen, match.start())
        seen = match.start()
        column = match.start() - document.body.rfind("\n", 0, match.start())
        arguments = () if match[2] is None else (match[2],)
        yield MacroCall(match[1], arguments, Place(document.path, line, column))


def _calls_in(tree: nodes.Template, document: Document, problems: Problems) -> Iterator[MacroCall]:
    lines = document.body.split("\n")
    called = set()
    for call in tree.find_all(nodes.Call):
        if not isinstance(call.node, nodes.Name):
            continue
        called.add(id(call.node))
        name = call.node.name
        place = _place(document, lines, call.lineno, name)
        arguments = []
        for argument in call.args:
            try:
                arguments.append(argument.as_const())
            except nodes.Impossible:
                problems.add(
                    place, "macro-syntax", f"The call of “{name}” needs a text in quotes.", ""
                )
        yield MacroCall(name, tuple(arguments), place)
    for name_node in tree.find_all(nodes.Name):
        if id(name_node) not in called and name_node.ctx == "load":
            problems.add(
                _place(document, lines, name_node.lineno, name_node.name),
                "macro-unknown",
                f"“{name_node.name}” is not a macro call.",
                f'Write {{{{ {name_node.name}("…") }}}} if it is a macro; '
                "put {% raw %} and {% endraw %} round text that must stay as it is.",
            )


def _place(document: Document, lines: list[str], line: int, name: str) -> Place:
    column = lines[line - 1].find(name) + 1 if line <= len(lines) else 1

    return Place(document.path, document.body_line + line - 1, max(column, 1))


def _where(body: str, error: jinja2.TemplateSyntaxError) -> tuple[int, str]:
    """Return the line of the first call that cannot be read, and what Jinja says of it.

    For a call that is not closed Jinja names a line further down, where it gave up.
    """
    for match in re.finditer(r"\{\{", body):
        line = body.count("\n", 0, match.start()) + 1
        end = body.find("}}", match.end())
        following = body.find("{{", match.end())
        if end < 0 or 0 <= following < end:
            return line, "it is not closed with }}"
        try:
            _JINJA.parse(body[match.start() : end + 2])
        except jinja2.TemplateSyntaxError as found:
            return line, str(found.message).rstrip(".")

    return error.lineno, str(error.message).rstrip(".")
