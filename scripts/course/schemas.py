"""JSON Schemas of everything that authors write, for editors: made from the data model.

They know keys, types and words; what `check` says beyond that (ids that must exist, texts that must
differ) no schema can.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, create_model

from course.model.activity import Activity
from course.model.evidence import Claim, Reference
from course.model.glossary import Term
from course.model.module import ModuleFrontMatter
from course.model.page import PageFrontMatter
from course.model.quiz import AnyQuestion, QuizHead
from course.model.record import Record
from course.model.route import Route
from course.model.routine import Routine
from course.model.self_assessment import SelfAssessment
from course.model.site import LocalContacts, SiteSettings
from course.model.slides import SlidesFrontMatter
from course.model.toolbox import Toolbox
from course.model.workshop import Workshop
from course.rules.catalogue import RULES

FOLDER = "build/schemas"
DRAFT = "https://json-schema.org/draft/2020-12/schema"

_ATTRIBUTE = re.compile(r"^ {8}(\w+): (.+(?:\n {12}.+)*)", re.MULTILINE)


def _list_of(key: str, kind: type[Record]) -> type[Record]:
    """Return the record of a file that is one list under a key."""
    listed = Annotated[tuple[kind, ...], Field(min_length=1)]  # type: ignore[valid-type]

    return create_model(f"{kind.__name__}List", __base__=Record, **{key: (listed, ...)})  # type: ignore[call-overload, no-any-return]


_QUESTION = Annotated[AnyQuestion, Field(discriminator="type")]
_QUIZ: type[Record] = create_model(
    "Quiz",
    __base__=QuizHead,
    questions=(Annotated[tuple[_QUESTION, ...], Field(min_length=1)], ...),
)

FILES: dict[str, type[Record]] = {
    "quiz": _QUIZ,
    "activities": _list_of("activities", Activity),
    "workshop": Workshop,
    "claims": _list_of("claims", Claim),
    "references": _list_of("references", Reference),
    "glossary": _list_of("terms", Term),
    "routes": _list_of("routes", Route),
    "routine": Routine,
    "self-assessment": SelfAssessment,
    "toolbox": Toolbox,
    "local": LocalContacts,
    "mkdocs": SiteSettings,
    "module": ModuleFrontMatter,
    "page": PageFrontMatter,
    "slides": SlidesFrontMatter,
}
"""The record behind each kind of file, or of front matter."""


def schema_of(name: str) -> dict[str, Any]:
    """Return the schema of a kind of file."""
    kind = FILES[name]
    schema = TypeAdapter(kind).json_schema()
    records = {record.__name__: record for record in (*_records(Record), kind)}
    _describe(schema, kind)
    for title, definition in schema.get("$defs", {}).items():
        if title in records:
            _describe(definition, records[title])

    return {"$schema": DRAFT, "$id": f"{name}.json", **schema}


def write_schemas(root: Path) -> list[str]:
    """Write every schema, and return their paths relative to *root*."""
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    paths = []
    for name in FILES:
        path = f"{FOLDER}/{name}.json"
        text = json.dumps(schema_of(name), ensure_ascii=False, indent=1)
        (root / path).write_text(f"{text}\n", encoding="utf-8")
        paths.append(path)

    return paths


def _records(kind: type[Record]) -> list[type[Record]]:
    return [each for sub in kind.__subclasses__() for each in (sub, *_records(sub))]


def _describe(schema: dict[str, Any], kind: type[Record]) -> None:
    """Say what a record and its keys mean, in the words of the model's docstrings."""
    documented = [cls.__doc__ or "" for cls in reversed(kind.__mro__) if issubclass(cls, Record)]
    if kind.__doc__:
        schema["description"] = _first_paragraph(kind.__doc__)
    properties = schema.get("properties", {})
    for value in properties.values():
        value.pop("title", None)
    for docstring in documented:
        for key, words in _ATTRIBUTE.findall(docstring):
            if key in properties:
                properties[key]["description"] = " ".join(words.split())
    if "lint_ok" in properties:
        names = [name for name, rule in RULES.items() if rule.waivable]
        properties["lint_ok"]["propertyNames"] = {"enum": sorted(names)}


def _first_paragraph(docstring: str) -> str:
    return " ".join(docstring.strip().split("\n\n")[0].split())
