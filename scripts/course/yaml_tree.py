"""YAML as authors write it: each key and value with its place, each mistake in plain words."""

from __future__ import annotations

import os
from typing import Any, NoReturn

import yaml

from course.problems import Place, Problems
from course.yaml_indentation import first_line_off
from course.yaml_lines import entry_in_text, keys_in_text, on_several_lines
from course.yaml_scalars import SCALARS, CoreLoader
from course.yaml_words import ANCHOR, TOO_DEEP, find_anchor, find_mistake

SETTINGS = "mkdocs.yml"
"""The one file in which ``!ENV`` means a variable of the environment, as MkDocs reads it."""

DEEPEST_NESTING = 30
"""Levels of YAML inside each other; the deepest file of ours has nine."""


class Mapping(dict[str, Any]):
    """A YAML mapping that knows where each key and value was written.

    ``swallowed`` has the lines inside its texts that begin like a key: with a wrong indentation a
    key becomes part of the text above it.
    """

    place: Place
    key_places: dict[str, Place]
    value_places: dict[str, Place]
    swallowed: dict[str, Place]

    def rename(self, key: str, name: str) -> None:
        """Give a key another name."""
        self[name] = self[key]
        self.key_places[name] = self.key_places[key]
        self.value_places[name] = self.value_places[key]
        self.remove(key)

    def remove(self, key: str) -> None:
        """Take a key out."""
        del self[key], self.key_places[key], self.value_places[key]


class Sequence(tuple[Any, ...]):
    """A YAML sequence that knows where each entry was written."""

    place: Place
    value_places: tuple[Place, ...]


_COLLECTIONS = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")


class _Refused(Exception):
    """Raised inside this module when a file cannot be used; the problem is already recorded."""


def empty_mapping(place: Place) -> Mapping:
    """Return a mapping in which nothing is written."""
    mapping = Mapping()
    mapping.place = place
    mapping.key_places, mapping.value_places, mapping.swallowed = {}, {}, {}

    return mapping


def parse_yaml(text: str, path: str, problems: Problems, *, first_line: int = 1) -> Mapping | None:
    """Return the mapping written in *text*, or None when it is no usable mapping.

    Args:
        text: YAML.
        path: the file it stands in, relative to the project.
        problems: where problems are recorded: ``yaml``, ``duplicate-key``, ``wrong-type``.
        first_line: the line of the file on which *text* begins.
    """
    reader = _Reader(text, path, problems, first_line)
    try:
        return reader.read()
    except _Refused:
        return None


class _Reader:
    def __init__(self, text: str, path: str, problems: Problems, first_line: int) -> None:
        self._text = text
        self._path = path
        self._problems = problems
        self._above = first_line - 1
        # libyaml counts these as line ends (YAML 1.1); editors do not.
        self._odd_lines = any(sign in text for sign in "\x85\u2028\u2029")

    def read(self) -> Mapping:
        loader = CoreLoader(self._text)
        try:
            node = loader.get_single_node()
        except yaml.MarkedYAMLError as error:
            position, message, hint = find_mistake(error, self._text)
            self._refuse(self._at(position), "yaml", message, hint)
        except yaml.reader.ReaderError as error:
            # libyaml counts bytes here.
            before = self._text.encode()[: error.position].decode(errors="ignore")
            self._refuse(
                self._at(len(before)),
                "yaml",
                f"There is a character that YAML does not allow (U+{error.character:04X}).",
                "Delete it; it is probably invisible. Type the line again if you cannot see it.",
            )
        finally:
            loader.dispose()
        anchor = find_anchor(self._text)
        if anchor is not None:
            self._refuse(self._at(anchor), "yaml", *ANCHOR)
        if node is None:
            self._refuse(self._at(0), "yaml", "There is nothing here.", "Write its keys.")
        if not isinstance(node, yaml.MappingNode):
            hint = "Write lines such as “title: Check your understanding”."
            message = "This must be a list of keys, each with a value."
            self._refuse(self._place(node), "wrong-type", message, hint)

        return self._mapping(node, 1)

    def _place(self, node: yaml.Node) -> Place:
        mark = node.start_mark
        if self._odd_lines:
            return self._at(mark.index)

        # Half a million places in a large course: this is the quickest way to make one.
        return tuple.__new__(Place, (self._path, self._above + mark.line + 1, mark.column + 1))

    def _at(self, position: int) -> Place:
        """Return the place of a position in the text; the end is where the last line ends."""
        position = min(position, len(self._text.rstrip("\n")))
        line = self._text.count("\n", 0, position)
        column = position - self._text.rfind("\n", 0, position)

        return Place(self._path, self._above + line + 1, column)

    def _refuse(self, place: Place, rule: str, message: str, hint: str) -> NoReturn:
        self._problems.add(place, rule, message, hint)
        raise _Refused

    def _value(self, node: yaml.Node, depth: int) -> Any:
        if node.tag == "!ENV" and self._path == SETTINGS:
            return self._environment_value(node, depth)
        if depth > DEEPEST_NESTING:
            self._refuse(self._place(node), "yaml", *TOO_DEEP)
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        if node.tag not in _COLLECTIONS:
            self._refuse_tag(node)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, depth)
        sequence = Sequence(self._value(entry, depth + 1) for entry in node.value)
        sequence.place = self._place(node)
        sequence.value_places = tuple(self._place(entry) for entry in node.value)

        return sequence

    def _mapping(self, node: yaml.MappingNode, depth: int) -> Mapping:
        mapping = empty_mapping(self._place(node))
        for number, (key_node, value_node) in enumerate(node.value):
            place = self._place(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                hint = "Put it in quotes if it is text."
                self._refuse(place, "yaml", "A key must be a word.", hint)
            key = key_node.value
            if key in mapping:
                again = self._begins_again(node, number, mapping)
                message = f"The key “{key}” is here twice (first at {mapping.key_places[key]})."
                entry = "Write “- ” before it if a new entry begins here."
                hint = entry if again else "Keep one of the two."
                self._problems.add(place, "duplicate-key", message, hint)
                if again:  # the keys below it are those of the new entry
                    break
                continue
            mapping[key] = value = self._value(value_node, depth + 1)
            mapping.key_places[key] = place
            mapping.value_places[key] = self._place(value_node)
            if isinstance(value, str) and ":" in value and on_several_lines(value_node):
                mapping.swallowed |= self._keys_in_text(value_node)

        return mapping

    def _begins_again(self, node: yaml.MappingNode, number: int, mapping: Mapping) -> bool:
        """Return whether a key that is there twice begins a second round of the same keys."""
        rest = [key.value for key, _ in node.value[number:] if isinstance(key, yaml.ScalarNode)]

        return rest[0] == next(iter(mapping)) and sum(key in mapping for key in rest) > 1

    def _scalar(self, node: yaml.ScalarNode) -> Any:
        made = SCALARS.get(node.tag)
        if made is None:
            self._refuse_tag(node)
        if not node.style and " - " in node.value:
            self._check_hyphens(node)
        try:
            return made(node.value)
        except ValueError:  # int() refuses more than 4,300 digits
            return node.value

    def _keys_in_text(self, node: yaml.ScalarNode) -> dict[str, Place]:
        return {key: self._at(position) for key, position in keys_in_text(self._text, node)}

    def _check_hyphens(self, node: yaml.ScalarNode) -> None:
        """An entry of a list that is indented too deep becomes a part of the entry above it."""
        position = entry_in_text(self._text, node)
        if position is None:
            return
        message = (
            "This line begins with “- ”, but its indentation makes it a part of the text above."
        )
        off = first_line_off(self._text, position)
        if node.value.startswith("-"):
            position, message = node.start_mark.index, "A space is missing behind the hyphen."
        elif off is not None:
            position, message = off, "This line is not indented as those below it."
        self._refuse(
            self._at(position),
            "yaml",
            message,
            "Begin each entry with the same number of spaces and “- ”; put a text that only looks "
            "like a list below a “|”.",
        )

    def _refuse_tag(self, node: yaml.Node) -> NoReturn:
        message = f"The tag “{node.tag}” is not used in a course."
        hint = "Remove the word that begins with “!”; put the value in quotes if it is text."
        self._refuse(self._place(node), "yaml", message, hint)

    def _environment_value(self, node: yaml.Node, depth: int) -> Any:
        """Return the value of MkDocs's ``!ENV [NAME, default]``: the first variable that is set."""
        nodes = [node] if isinstance(node, yaml.ScalarNode) else node.value
        if not nodes or not all(isinstance(part, yaml.ScalarNode) for part in nodes):
            self._refuse(
                self._place(node),
                "yaml",
                "“!ENV” needs the name of a variable.",
                'Write “!ENV NAME”, or with a value to fall back on: “!ENV [NAME, ""]”.',
            )
        names, default = (nodes[:-1], nodes[-1]) if len(nodes) > 1 else (nodes, None)
        found = [os.environ[name.value] for name in names if os.environ.get(name.value)]
        if found:
            return found[0]

        return default and self._value(default, depth + 1)
