"""The interface's words: one table a language, whole in English, allowed to grow in a translation."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from course.texts import load_texts, missing_texts
from environment import ROOT
from tests.project import copy_project, in_project

TABLE = "scripts/course/texts"
CHECK = "from pathlib import Path; from course.cli import main; main(['check'], Path.cwd(), [])"


def test_the_english_table_has_sorted_keys_and_no_empty_text() -> None:
    written = yaml.safe_load((ROOT / TABLE / "en.yml").read_text(encoding="utf-8"))
    assert list(written) == ["page", "facilitate", "deck", "script", "desk"]
    for group in written.values():
        assert list(group) == sorted(group)
        assert all(isinstance(text, str) and text.strip() for text in group.values())
        assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) for key in group)


def test_english_misses_nothing() -> None:
    assert missing_texts("en") == []
    assert load_texts("en").page["check"] == "Check"


def test_a_translation_that_is_not_finished_is_told_and_works(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    shutil.copy(project / TABLE / "en.yml", project / TABLE / "de.yml")
    table = project / TABLE / "de.yml"
    text = table.read_text(encoding="utf-8")
    text = re.sub(r"^  check: .*$", "  check: Prüfen", text, flags=re.MULTILINE)
    text = re.sub(r"^  (hint|show-key): .*\n", "", text, flags=re.MULTILINE)
    table.write_text(text, encoding="utf-8")
    settings = project / "mkdocs.yml"
    settings.write_text(
        settings.read_text(encoding="utf-8").replace("language: en", "language: de")
    )
    said = in_project(project, CHECK)
    assert (
        f"{TABLE}/de.yml:1:1: warning: 2 of the interface texts are not translated, "
        "such as “page.hint”. [text-missing]" in said
    )
    shown = in_project(
        project,
        "from course.texts import load_texts; p = load_texts('de').page; "
        "print(p['check'], p['hint'])",
    )
    assert "Prüfen Hint" in shown


@pytest.mark.parametrize("group", ["page", "facilitate", "deck", "script", "desk"])
def test_every_slot_is_a_word_in_braces(group: str) -> None:
    for key, text in getattr(load_texts("en"), group).items():
        assert text.count("{") == text.count("}"), key
        assert len(re.findall(r"\{[a-zA-Z]+\}", text)) == text.count("{"), key
