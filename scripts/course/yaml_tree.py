"""YAML as authors write it: each key and value with its place, each mistake in plain words.

YAML is read as the core schema of YAML 1.2 (yaml.org/spec/1.2.2, 10.3.2): only ``true``,
``false``, ``null`` and numbers are special. YAML 1.1 would read ``1:1`` as 61 and ``no`` as
false, which no author of a leadership course expects.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from typing import Any, NoReturn

import yaml

from course.problems import Place, Problems
from course.yaml_words import plain_words

SETTINGS = "mkdocs.yml"
"""The one file in which ``!ENV`` means a variable of the environment, as MkDocs reads it."""

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


class _Loader(yaml.CSafeLoader):
    """libyaml's parser with the few scalar types of the YAML 1.2 core schema."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    (
        "float",
        r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?",
        "-+.0123456789",
    ),
    ("null", r"~|null|", ["~", "n", ""]),
):
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


_SCALARS: dict[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:str": str,
    "tag:yaml.org,2002:bool": lambda word: word == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:null": lambda _: None,
}


class _Refused(Exception):
    """Raised inside this module when a file cannot be used; the problem is already recorded."""


def parse_yaml(text: str, path: str, problems: Problems, *, first_line: int = 1) -> Mapping | None:
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
                Place(
                    self._path,
                    self._above + before.count("\n") + 1,
                    error.position - before.rfind("\n"),
                ),
                "yaml",
                "There is a character that YAML does not allow.",
                "Delete it; it is probably invisible. Type the line again if you cannot see it.",
            )
        finally:
            loader.dispose()
        if node is None:
            self._refuse(
                Place(self._path, self._above + 1),
                "yaml",
                "There is nothing here.",
                "Write its keys.",
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
                self._refuse(
                    place, "yaml", "A key must be a word.", "Put it in quotes if it is text."
                )
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
        made = _SCALARS.get(node.tag)
        if made is None:
            self._refuse_tag(node)
        try:
            return made(node.value)
        except ValueError:  # int() refuses more than 4,300 digits
            return node.value

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
