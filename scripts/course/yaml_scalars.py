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


class CoreLoader(yaml.CSafeLoader):
    """libyaml's parser with the few scalar types of the YAML 1.2 core schema."""


CoreLoader.yaml_implicit_resolvers = {}
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
    CoreLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


SCALARS: dict[str, Callable[[str], Any]] = {
    "tag:yaml.org,2002:str": str,
    "tag:yaml.org,2002:bool": lambda word: word == "true",
    "tag:yaml.org,2002:int": int,
    "tag:yaml.org,2002:float": float,
    "tag:yaml.org,2002:null": lambda _: None,
}
"""What makes a value of a text, by the tag that `CoreLoader` gives it."""
