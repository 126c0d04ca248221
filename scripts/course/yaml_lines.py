"""Lines of YAML as they look to an author: how far each is indented, and what it begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

_KEY = re.compile(r"\s*(?:- )?([a-z_]+):(?:\s|$)")


def on_several_lines(node: yaml.Node) -> bool:
    """Return whether a value is written on more than one line."""
    return bool(node.end_mark.line > node.start_mark.line)


def keys_in_text(text: str, node: yaml.ScalarNode) -> Iterator[tuple[str, int]]:
    """Yield the words inside a text that look like keys, at the beginning of a line."""
    for position, line in _lines_below(text, node):
        match = _KEY.match(line)
        if match:
            yield match[1], position + match.start(1)


def entry_in_text(text: str, node: yaml.ScalarNode) -> int | None:
    """Return the position of the first line inside a text that looks like an entry of a list."""
    for position, line in _lines_below(text, node):
        if line.lstrip(" ").startswith("- "):
            return position + line.index("-")

    return None


def _lines_below(text: str, node: yaml.ScalarNode) -> Iterator[tuple[int, str]]:
    """Yield the lines of a value below its first, each with the position where it begins."""
    position = node.start_mark.index
    first, *lines = text[position : node.end_mark.index].split("\n")
    position += len(first) + 1
    for line in lines:
        yield position, line
        position += len(line) + 1
