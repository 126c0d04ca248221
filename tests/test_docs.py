"""The authoring pages: every rule, key, call, command and option is there, and examples hold."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from pydantic import BaseModel

from course.bank import remarks
from course.cli import main
from course.model.macros import MACROS
from course.model.record import Record
from course.rules.catalogue import RULES
from course.schemas import FILES
from environment import ROOT
from tests.conftest import Compare
from tests.file_rules_page import page_text
from tests.rule_pages import AUTHORING, KioskCourse, dump_yaml, entries, read_yaml

SCRIPTS = ROOT / "scripts"
TEXTS = {file.name: file.read_text(encoding="utf-8") for file in sorted(AUTHORING.glob("*.md"))}
NAMED = set(re.findall(r"`([^`\n]+)`", "\n".join(TEXTS.values())))
NOT_OURS = {"SiteSettings", "Extra"}
"""Settings of the site: the pages name those that a copy changes, and leave the others to MkDocs."""


def test_every_rule_of_teaching_has_an_entry_of_its_own() -> None:
    headings = set(re.findall(r"^### `([a-z-]+)`", "\n".join(TEXTS.values()), re.MULTILINE))

    assert sorted(set(RULES) - headings) == []


def test_no_page_explains_a_rule_that_is_gone() -> None:
    with_examples = {entry.rule for entry in entries()}
    bank = set(re.findall(r"^### `([a-z-]+)`", TEXTS["rules-bank.md"], re.MULTILINE))

    assert sorted((with_examples | bank) - set(RULES)) == []


def test_the_rules_of_promises_and_waivers_are_explained() -> None:
    """They are no rules of teaching, and have no cases of a file that is broken."""
    for name in ("promises.py", "lint.py"):
        source = (SCRIPTS / "course/rules" / name).read_text(encoding="utf-8")
        rules = set(re.findall(r'"((?:id|rev|retired|waiver)-[a-z]+)"', source))

        assert len(rules) > 3
        assert sorted(rules - NAMED) == []


def test_the_bank_page_names_each_remark() -> None:
    source = Path(remarks.__file__).read_text(encoding="utf-8")
    names = set(re.findall(r'Remark\(\s*"([a-z-]+)"', source))

    assert len(names) == 7
    assert set(re.findall(r"^\| `([a-z-]+)` \|", TEXTS["rules-bank.md"], re.MULTILINE)) == names


def test_the_page_of_rules_for_files_is_what_the_cases_show(compare: Compare) -> None:
    compare(AUTHORING / "rules-files.md", page_text())


def keys_of(kind: Any) -> Iterator[str]:
    """Yield every key that may be written into a record, and into the records in it."""
    for name, field in kind.model_fields.items():
        yield field.alias or name
        for record in records_in(field.annotation):
            yield from keys_of(record)


def records_in(annotation: Any) -> Iterator[Any]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if issubclass(annotation, Record) and annotation.__name__ not in NOT_OURS:
            yield annotation
        return
    for part in get_args(annotation):
        yield from records_in(part)


@pytest.mark.parametrize("kind", [name for name in FILES if name != "mkdocs"])
def test_every_key_is_explained(kind: str) -> None:
    text = TEXTS["source-files.md"]
    missing = [key for key in keys_of(FILES[kind]) if not re.search(rf"`{key}[`:]", text)]

    assert missing == []


def test_every_call_is_explained() -> None:
    text = TEXTS["index.md"]

    assert [name for name in MACROS if f"{{{{ {name}(" not in text] == []


def test_every_command_of_make_is_explained() -> None:
    targets = re.findall(r"^(\w+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    text = "\n".join([*TEXTS.values(), (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")])

    assert len(targets) > 8
    assert [name for name in targets if f"make {name}" not in text] == []


def test_every_option_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("site", "check", "stage", "serve", "new", "schema"):
        with pytest.raises(SystemExit):
            main([command, "--help"], ROOT, [])
        options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help"}

        assert f"build.py {command}" in "\n".join(TEXTS.values()) or command in TEXTS["index.md"]
        assert [option for option in options if option not in TEXTS["index.md"]] == [], command


def test_the_complete_question_on_the_page_is_without_fault(tmp_path: Path) -> None:
    """It is put into the kiosk course, whose objective and section it gets."""
    text = TEXTS["index.md"]
    start = text.index("```yaml\n  - id: laundry-late-sheets")
    example = yaml.safe_load(text[start + 8 : text.index("```", start + 8)])[0]
    kiosk = KioskCourse(tmp_path / "course")
    quiz = read_yaml(kiosk.read("quizzes/kiosk.yml"))
    quiz["questions"].append({**example, "objective": "open", "reread": "steps"})
    kiosk.write("quizzes/kiosk.yml", dump_yaml(quiz))

    assert kiosk.told() == ""


def test_the_step_on_the_page_fits_a_workshop(tmp_path: Path) -> None:
    text = TEXTS["write-a-module.md"]
    start = text.index("```yaml\nsteps:")
    step = read_yaml(text[start + 8 : text.index("```", start + 8)])["steps"][0]
    kiosk = KioskCourse(tmp_path / "course")
    workshop = read_yaml(kiosk.read("modules/kiosk/workshop.yml"))
    workshop["steps"] = [step if each["id"] == "walk" else each for each in workshop["steps"]]
    kiosk.write("modules/kiosk/workshop.yml", dump_yaml(workshop))

    assert kiosk.told() == ""


def test_every_name_of_a_file_or_folder_is_there() -> None:
    """``scripts/course/rules/`` and the like; what an author will write is in angle brackets."""
    paths = {
        name
        for name in NAMED
        if re.fullmatch(r"(?:scripts|tests|docs|modules|quizzes)/[\w./-]+", name)
        and not re.search(r"hard-news|/number[.-]|texts/de", name)
    }

    assert len(paths) > 10
    missing = [path for path in paths if not (ROOT / path).exists()]
    assert sorted(set(missing) - {"quizzes/ids.lock", "modules/routes.yml"}) == []


def test_every_page_is_in_the_navigation() -> None:
    nav = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")

    assert [name for name in TEXTS if f"authoring/{name}" not in nav] == []


def test_severities_on_the_bank_page_are_those_of_the_catalogue() -> None:
    found = re.findall(
        r"^### `([a-z-]+)`.*\n\n(Error|Warning)", TEXTS["rules-bank.md"], re.MULTILINE
    )

    assert len(found) == 18
    assert {rule: RULES[rule].severity for rule, _ in found} == {
        rule: word.lower() for rule, word in found
    }


def test_rules_are_added_under_names_of_the_catalogue() -> None:
    """A finding under another name would end in a KeyError on some author's machine."""
    names = set()
    for file in (SCRIPTS / "course/rules").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                names.add(node.value)

    assert sorted(set(RULES) - names - {"bank-longest", "bank-shortest"}) == []
