"""The schemas for editors: every file of the course keeps to its own, and a mistake does not."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from course.problems import Problems
from course.schemas import FILES, schema_of, write_schemas
from course.source import read_page, read_yaml
from environment import ROOT
from tests.rule_pages import KIOSK

KINDS = {
    "quizzes/*.yml": "quiz",
    "modules/*/activities.yml": "activities",
    "modules/*/workshop.yml": "workshop",
    "modules/claims.yml": "claims",
    "modules/references.yml": "references",
    "modules/glossary.yml": "glossary",
    "modules/self-assessment.yml": "self-assessment",
    "modules/routes.yml": "routes",
    "modules/toolbox.yml": "toolbox",
    "modules/routine.yml": "routine",
    "docs/local.yml": "local",
    "mkdocs.yml": "mkdocs",
    "modules/*/index.md": "module",
    "modules/*/job-aid.md": "page",
    "modules/*/slides.md": "slides",
    "docs/**/*.md": "page",
}


def files() -> list[Any]:
    return [
        pytest.param(root, path.relative_to(root).as_posix(), kind, id=f"{root.name}/{path.relative_to(root)}")
        for root in (ROOT, KIOSK)
        for pattern, kind in KINDS.items()
        for path in sorted(root.glob(pattern))
        if path.name != "ids.lock"
    ]  # fmt: skip


def errors_of(document: object, kind: str) -> list[str]:
    """Return what a schema finds, as an editor would show it."""
    schema = schema_of(kind)
    jsonschema.Draft202012Validator.check_schema(schema)
    plain = json.loads(json.dumps(document))

    found = list(jsonschema.Draft202012Validator(schema).iter_errors(plain))

    return [each.message for error in found for each in (error, *(error.context or ()))]


@pytest.mark.parametrize(("root", "path", "kind"), files())
def test_every_file_of_the_course_keeps_to_its_schema(root: Path, path: str, kind: str) -> None:
    problems = Problems()
    read = read_page if path.endswith(".md") else read_yaml
    document = read(root, path, problems)

    assert document
    assert errors_of(document.written, kind) == []


def test_every_kind_of_file_has_a_schema() -> None:
    assert set(KINDS.values()) == set(FILES)


def test_a_mistake_is_found() -> None:
    quiz = {
        "title": "Check",
        "questions": [{"id": "Ferry", "type": "choice", "objective": "a", "level": "applied"}],
    }
    found = " ".join(errors_of(quiz, "quiz"))

    assert "'prompt' is a required property" in found
    assert "'Ferry' does not match" in found
    assert "'applied' is not one of" in found


def test_a_key_of_another_type_of_question_is_found() -> None:
    quiz = {"title": "C", "questions": [{"id": "a", "type": "sort", "choices": []}]}

    assert any("choices" in message for message in errors_of(quiz, "quiz"))


def test_keys_are_explained_in_the_words_of_the_model() -> None:
    choice = schema_of("quiz")["$defs"]["ChoiceQuestion"]["properties"]

    assert choice["reread"]["description"] == (
        "the section to read again: ``section`` or ``module#section``."
    )
    assert choice["select"]["description"] == "whether one choice is picked or many."


def test_rules_that_may_be_waived_are_offered() -> None:
    names = schema_of("module")["properties"]["lint_ok"]["propertyNames"]["enum"]

    assert "minutes-off" in names
    assert "part-missing" not in names


def test_the_editor_knows_where_schemas_are(tmp_path: Path) -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))
    written = write_schemas(tmp_path)

    assert {path.removeprefix("./") for path in settings["yaml.schemas"]} <= set(written)
    for path, patterns in settings["yaml.schemas"].items():
        kind = Path(path).stem
        for pattern in [patterns] if isinstance(patterns, str) else patterns:
            assert KINDS.get(pattern, kind) == kind


def test_build_is_not_kept_in_git() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8")

    assert re.search(r"^/build/$", ignored, re.MULTILINE)
