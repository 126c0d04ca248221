"""Reading the files that authors write: text, YAML and front matter, each value with its place.

YAML is read as the core schema of YAML 1.2 (yaml.org/spec/1.2.2, 10.3.2): only ``true``,
``false``, ``null`` and numbers are special. YAML 1.1 would read ``1:1`` as 61 and ``no`` as
false, which no author of a leadership course expects.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import yaml

from course.problems import Place, Problems
from course.yaml_words import plain_words

SETTINGS = "mkdocs.yml"

LARGEST_FILE = 1_000_000
"""Bytes. A text file beyond this is a mistake (a pasted image, a log), not a page."""

DEEPEST_NESTING = 30
"""Levels of YAML inside each other; the deepest file of ours has nine."""


class Mapping(dict[str, Any]):
    """A YAML mapping that knows where each key and value was written."""

    place: Place
    key_places: dict[str, Place]
    value_places: dict[str, Place]


class Sequence(tuple[Any, ...]):
    """A YAML sequence that knows where each entry was written."""

    place: Place
    value_places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read: its text, and what YAML was found in it.

    ``written`` is the YAML content (of the front matter, for a page); ``body`` the text behind
    the front matter, which begins on line ``body_line``.
    """

    path: str
    text: str
    written: Mapping
    body: str = ""
    body_line: int = 1


class _Loader(yaml.CSafeLoader):
    """libyaml's parser with the few scalar types of the YAML 1.2 core schema."""

    yaml_implicit_resolvers: dict[str, Any] = {}


for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"~|null|", ["~", "n", ""]),
):
    _Loader.add_implicit_resolver(  # type: ignore[no-untyped-call]
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


class _Refused(Exception):
    """Raised inside this module when a file cannot be used; the problem is already recorded."""


def read_text(root: Path, path: str, problems: Problems) -> str | None:
    """Return the text of a file of the project, or None when it cannot be used.

    Line ends become ``\\n`` and a byte order mark is dropped, so that files saved on any system
    read alike. Problems: ``file-missing``, ``symlink``, ``too-large``, ``encoding``.
    """
    file = root / path
    start = Place(path)
    if not file.resolve().is_relative_to(root.resolve()):
        problems.add(
            start,
            "symlink",
            "This file is a link to a place outside the project.",
            "Copy the file into the project; only what stands in it is published.",
        )
        return None
    if not file.is_file():
        problems.add(start, "file-missing", "This file does not exist.", "Write it, or restore it.")
        return None
    try:
        raw = file.read_bytes()
    except OSError as error:
        problems.add(
            start,
            "file-missing",
            f"This file cannot be read ({error.strerror}).",
            "Check its permissions.",
        )
        return None
    if len(raw) > LARGEST_FILE:
        problems.add(
            start,
            "too-large",
            f"This file has {len(raw):,} bytes; at most {LARGEST_FILE:,} are read.",
            "Split it, or move what is not text out of it.",
        )
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        problems.add(
            Place(path, line, column),
            "encoding",
            "This file is not UTF-8 text.",
            "Save it as UTF-8 in your editor; this place holds the first byte that is not.",
        )
        return None

    return text.replace("\r\n", "\n").replace("\r", "\n")


def read_yaml(root: Path, path: str, problems: Problems) -> Document | None:
    """Return a YAML file as a document, or None when it cannot be used (problems say why)."""
    text = read_text(root, path, problems)
    if text is None:
        return None
    written = parse_yaml(text, path, problems)

    return None if written is None else Document(path, text, written)


def read_page(root: Path, path: str, problems: Problems) -> Document | None:
    """Return a Markdown file with its front matter as a document, or None."""
    text = read_text(root, path, problems)
    if text is None:
        return None
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        problems.add(
            Place(path),
            "front-matter",
            "This page has no front matter.",
            "Begin the file with a line ---, the keys (title: …), and a line ---.",
        )
        return None
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in ("---", "..."):
            break
    else:
        problems.add(
            Place(path),
            "front-matter",
            "The front matter is not closed.",
            "Put a line --- behind its last key.",
        )
        return None
    written = parse_yaml("\n".join(lines[1:number]), path, problems, first_line=2)
    if written is None:
        return None
    body = "\n".join(lines[number + 1 :])

    return Document(path, text, written, body, number + 2)


def parse_yaml(
    text: str, path: str, problems: Problems, *, first_line: int = 1
) -> Mapping | None:
    """Return the mapping written in *text*, or None when it is no usable mapping.

    Args:
        text: YAML.
        path: the file it stands in, relative to the project.
        problems: where problems are recorded: ``yaml``, ``duplicate-key``, ``wrong-type``.
        first_line: the line of the file on which *text* begins.
    """
    reader = _Reader(path, problems, first_line)
    try:
        return reader.read(text)
    except _Refused:
        return None


class _Reader:
    def __init__(self, path: str, problems: Problems, first_line: int) -> None:
        self._path = path
        self._problems = problems
        self._above = first_line - 1
        self._seen: set[int] = set()

    def read(self, text: str) -> Mapping:
        loader = _Loader(text)
        try:
            node = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            self._refuse_syntax(error)
        except yaml.reader.ReaderError as error:
            before = text[: error.position]
            self._refuse(
                Place(self._path, self._above + before.count("\n") + 1, error.position - before.rfind("\n")),
                "yaml",
                "There is a character that YAML does not allow.",
                "Delete it; it is probably invisible. Type the line again if you cannot see it.",
            )
        finally:
            loader.dispose()  # type: ignore[no-untyped-call]
        if node is None:
            self._refuse(
                Place(self._path, self._above + 1), "yaml", "There is nothing here.", "Write its keys."
            )
        if not isinstance(node, yaml.MappingNode):
            self._refuse(
                self._place(node),
                "wrong-type",
                "This must be a list of keys, each with a value.",
                "Write lines such as “title: Check your understanding”.",
            )

        return self._mapping(node, 1)

    def _place(self, node: yaml.Node) -> Place:
        mark = node.start_mark

        return Place(self._path, self._above + mark.line + 1, mark.column + 1)

    def _refuse(self, place: Place, rule: str, message: str, hint: str) -> NoReturn:
        self._problems.add(place, rule, message, hint)
        raise _Refused

    def _refuse_syntax(self, error: yaml.MarkedYAMLError) -> NoReturn:
        mark = error.problem_mark or error.context_mark
        place = (
            Place(self._path, self._above + mark.line + 1, mark.column + 1)
            if mark
            else Place(self._path, self._above + 1)
        )
        message, hint = plain_words(error)
        self._refuse(place, "yaml", message, hint)

    def _value(self, node: yaml.Node, depth: int) -> Any:
        if node.tag == "!ENV" and self._path == SETTINGS:
            return _environment_value(node)
        if depth > DEEPEST_NESTING:
            self._refuse(self._place(node), "yaml", "This is nested too deeply.", "")
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if id(node) in self._seen:
            self._refuse(
                self._place(node),
                "yaml",
                "A part of this file is used again through an alias (“*”).",
                "Write it out where it belongs, or put the text in quotes.",
            )
        self._seen.add(id(node))
        if not node.tag.startswith("tag:yaml.org,2002:"):
            self._refuse_tag(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, depth)
        sequence = Sequence(self._value(entry, depth + 1) for entry in node.value)
        sequence.place = self._place(node)
        sequence.value_places = tuple(self._place(entry) for entry in node.value)

        return sequence

    def _mapping(self, node: yaml.MappingNode, depth: int) -> Mapping:
        mapping = Mapping()
        mapping.place = self._place(node)
        mapping.key_places = {}
        mapping.value_places = {}
        for key_node, value_node in node.value:
            place = self._place(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self._refuse(place, "yaml", "A key must be a word.", "Put it in quotes if it is text.")
            key = key_node.value
            if key in mapping:
                first = mapping.key_places[key].line
                self._problems.add(
                    place,
                    "duplicate-key",
                    f"The key “{key}” is here twice (first on line {first}).",
                    "Keep one of the two.",
                )
                continue
            mapping[key] = self._value(value_node, depth + 1)
            mapping.key_places[key] = place
            mapping.value_places[key] = self._place(value_node)

        return mapping

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        kind = node.tag.rpartition(":")[2]
        try:
            match kind:
                case "str":
                    return node.value
                case "bool":
                    return node.value == "true"
                case "int":
                    return int(node.value)
                case "float":
                    return float(node.value)
                case "null":
                    return None
        except ValueError:  # int() refuses more than 4,300 digits
            return node.value

        self._refuse_tag(node)

    def _refuse_tag(self, node: yaml.Node) -> NoReturn:
        self._refuse(
            self._place(node),
            "yaml",
            f"The tag “{node.tag}” is not used in a course.",
            "Remove the word that begins with “!”; put the value in quotes if it is text.",
        )


def _environment_value(node: yaml.Node) -> str:
    """Return the value of MkDocs's ``!ENV [NAME, default]``: the first variable that is set."""
    if isinstance(node, yaml.ScalarNode):
        return os.environ.get(node.value, "")
    *names, default = [part.value for part in node.value]

    return next((os.environ[name] for name in names if os.environ.get(name)), default)
