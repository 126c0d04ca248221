"""Macro calls on a page, read as the macros plugin will read them, before it does.

The plugin counts lines without the front matter and stops at the first error; here every call
has its line in the file. The Jinja settings are those of ``mkdocs.yml``.
"""

from __future__ import annotations

import re

import jinja2
from jinja2 import nodes

from course.model.macros import COMMENT_END, COMMENT_START, MACROS
from course.model.page import MacroCall
from course.problems import Place, Problems, shown
from course.source import Document

_JINJA = jinja2.Environment(  # noqa: S701 - it only parses; nothing is rendered with it
    comment_start_string=COMMENT_START, comment_end_string=COMMENT_END
)
_OPENING = re.compile(r"\{\{|\{%|\{##")
_SIMPLE_CALL = re.compile(r"""\{\{ ?(\w+)\((?:"([^"{}\\\n]*)")?\) ?\}\}""")
_RAW = re.compile(r"\{%[-+]?\s*raw\s*[-+]?%\}")
_END_OF_RAW = re.compile(r"\{%[-+]?\s*endraw\s*[-+]?%\}")
_LIKE_A_CALL = 'A call looks like {{ question("ferry-late-boat") }}.'
_AS_TEXT = "Put {% raw %} and {% endraw %} round text in curly brackets that is no call."


def read_macro_calls(document: Document, problems: Problems) -> tuple[MacroCall, ...]:
    """Return the macro calls of a page; what is no call is a problem ``macro-syntax``."""
    if not _OPENING.search(document.body):
        return ()

    return _Scanner(document, problems).calls()


class _Scanner:
    def __init__(self, document: Document, problems: Problems) -> None:
        self._document = document
        self._body = document.body
        self._problems = problems
        self._calls: list[MacroCall] = []
        self._line, self._counted = document.body_line, 0

    def calls(self) -> tuple[MacroCall, ...]:
        position = 0
        while opening := _OPENING.search(self._body, position):
            place = self._place(opening.start())
            match opening[0]:
                case "{{":
                    position = self._read_call(opening.start(), place)
                case "{%":
                    position = self._skip_raw(opening.start(), place)
                case _:
                    position = self._skip_comment(opening.start(), place)

        return tuple(self._calls)

    def _place(self, position: int) -> Place:
        self._line += self._body.count("\n", self._counted, position)
        self._counted = position
        column = position - self._body.rfind("\n", 0, position)

        return Place(self._document.path, self._line, column)

    def _refuse(self, place: Place, message: str, hint: str) -> None:
        self._problems.add(place, "macro-syntax", message, hint)

    def _read_call(self, start: int, place: Place) -> int:
        """Read what begins with ``{{`` and return where it ends."""
        simple = _SIMPLE_CALL.match(self._body, start)
        if simple:
            arguments = () if simple[2] is None else (simple[2],)
            self._calls.append(MacroCall(simple[1], arguments, place))
            return simple.end()
        limit = self._body.find("{{", start + 2)
        first_end, said = 0, "it is not closed with }}"
        end = self._body.find("}}", start + 2)
        while end >= 0 and (limit < 0 or end < limit):
            try:
                tree = _JINJA.parse(self._body[start : end + 2])
            except jinja2.TemplateSyntaxError as error:
                said = said if first_end else _plain_words(str(error.message))
            except (ValueError, RecursionError):  # a number of 4,300 digits, 1,000 brackets
                said = "it is too long"
            else:
                self._note(tree, place)
                return end + 2
            first_end = first_end or end + 2
            end = self._body.find("}}", end + 1)
        self._refuse(
            place, f"This macro call cannot be read: {said}.", f"{_LIKE_A_CALL} {_AS_TEXT}"
        )

        return first_end or start + 2

    def _note(self, tree: nodes.Template, place: Place) -> None:
        """Note a call; what else may stand between ``{{`` and ``}}`` has no place in a course."""
        output = tree.body[0]
        found = output.nodes[0] if isinstance(output, nodes.Output) else output
        if isinstance(found, nodes.Name):
            argument = "" if found.name in MACROS and not MACROS[found.name].takes else '"…"'
            self._problems.add(
                place,
                "macro-unknown",
                f"“{found.name}” is not a macro call.",
                f"Write {{{{ {found.name}({argument}) }}}} if it is a macro. {_AS_TEXT}",
            )
        elif isinstance(found, nodes.Call) and isinstance(found.node, nodes.Name):
            arguments = [arg.value for arg in found.args if isinstance(arg, nodes.Const)]
            if len(arguments) == len(found.args) and not (found.dyn_args or found.dyn_kwargs):
                # No macro takes a named argument; None in its place lets the rules say so.
                named = [None for _ in found.kwargs]
                self._calls.append(MacroCall(found.node.name, (*arguments, *named), place))
            else:
                self._refuse(
                    place,
                    f"The call of “{found.node.name}” needs a text in quotes.",
                    _LIKE_A_CALL,
                )
        else:
            self._refuse(place, "This is no macro call.", f"{_LIKE_A_CALL} {_AS_TEXT}")

    def _skip_raw(self, start: int, place: Place) -> int:
        """Return where the text between ``raw`` and ``endraw`` ends; no other statement is known."""
        raw = _RAW.match(self._body, start)
        if raw:
            end = _END_OF_RAW.search(self._body, raw.end())
            if end:
                return end.end()
            self._refuse(
                place, "{% raw %} is not closed.", "Write {% endraw %} where the text ends."
            )
            return len(self._body)
        line = shown(self._body[start:].split("\n", 1)[0].partition("%}")[0])
        self._refuse(place, f"“{line} %}}” has no place in a page.", _AS_TEXT)

        return start + 2

    def _skip_comment(self, start: int, place: Place) -> int:
        end = self._body.find(COMMENT_END, start + len(COMMENT_START))
        if end < 0:
            self._refuse(
                place,
                f"A comment is opened with {COMMENT_START} and not closed.",
                f"Write {COMMENT_END} where it ends. The id of a heading has one #: {{#id}}.",
            )
            return start + len(COMMENT_START)

        return end + len(COMMENT_END)


def _plain_words(said: str) -> str:
    """Return what Jinja says of a call (``lexer.py``, ``parser.py``) for an author."""
    for pattern, words in (
        (r"unexpected char ['\"]{3}.*", "a quotation mark is not closed"),
        (r"unexpected char '[“”„‘’]'.*", "its quotation marks must be straight ones"),
        (r"unexpected char '(.)'.*", "“{}” has no place in it"),
        (r"unexpected '.', expected '(.)'", "“{}” is missing"),
        (r"unexpected '(.)'", "there is a “{}” too many"),
        (r"expected token .*", "something in it has no place there"),
        (r"Expected an expression, .*", "something is missing in it"),
    ):
        match = re.fullmatch(pattern, said)
        if match:
            return words.format(*match.groups())

    return said.rstrip(".")
