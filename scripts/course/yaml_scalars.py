"""Which words of YAML are more than text.

YAML is read as the core schema of YAML 1.2 (yaml.org/spec/1.2.2, 10.3.2): only ``true``,
``false``, ``null`` and numbers are special. YAML 1.1 would read ``1:1`` as 61 and ``no`` as
false, which no author of a leadership course expects.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

_WORDS = {
    "true": "tag:yaml.org,2002:bool",
    "false": "tag:yaml.org,2002:bool",
    "null": "tag:yaml.org,2002:null",
    "~": "tag:yaml.org,2002:null",
    "": "tag:yaml.org,2002:null",
}
_INT = re.compile(r"[-+]?[0-9]+")
_FLOAT = re.compile(r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?")
_FIRST_OF_NUMBERS = frozenset("-+.0123456789")


class CoreLoader(yaml.CSafeLoader):
    """libyaml's parser with the few scalar types of the YAML 1.2 core schema."""

    def resolve(self, kind: type[yaml.Node], value: str, implicit: tuple[bool, bool]) -> str:
        """Return the tag of a node that has none; PyYAML's own way takes twice as long."""
        if kind is yaml.ScalarNode:
            if implicit[0]:
                if value in _WORDS:
                    return _WORDS[value]
                if value[0] in _FIRST_OF_NUMBERS:
                    if _INT.fullmatch(value):
                        return "tag:yaml.org,2002:int"
                    if _FLOAT.fullmatch(value):
                        return "tag:yaml.org,2002:float"
            return "tag:yaml.org,2002:str"

        return "tag:yaml.org,2002:map" if kind is yaml.MappingNode else "tag:yaml.org,2002:seq"

    def descend_resolver(self, *_: object) -> None:
        """Do nothing: our tags do not depend on where a value stands."""

    def ascend_resolver(self) -> None:
        """Do nothing, as above."""


SCALARS: dict[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:str": str,
    "tag:yaml.org,2002:bool": lambda word: word == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:null": lambda _: None,
}
"""What makes a value of a text, by the tag that `CoreLoader` gives it."""
