"""Staging writes what any engine can build, touches only what has changed, and swaps sites whole."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from course.loader import load_course
from course.model.course import Course
from course.publishing import NEW, OLD, SITE, repair, swap
from course.staging import DOCS, SETTINGS, stage
from tests.project import build, copy_project


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copy_project(tmp_path / "project")


def load(project: Path) -> Course:
    course, problems = load_course(project)
    assert course is not None
    assert not problems.fatal()

    return course


def staged(project: Path) -> dict[str, float]:
    return {
        str(file.relative_to(project)): file.stat().st_mtime_ns
        for file in (project / DOCS).rglob("*")
        if file.is_file()
    }


def test_a_page_gains_its_source_and_its_module_and_keeps_its_text(project: Path) -> None:
    stage(load(project), project, NEW)
    source = (project / "modules/two-jobs/index.md").read_text(encoding="utf-8")
    text = (project / DOCS / "modules/two-jobs/index.md").read_text(encoding="utf-8")
    head, body = text.removeprefix("---\n").split("\n---\n", 1)
    front_matter = yaml.safe_load(head)
    assert front_matter["source_path"] == "modules/two-jobs/index.md"
    assert front_matter["module"] == "two-jobs"
    assert front_matter["part"] == "A. Two jobs"
    assert front_matter["description"] == front_matter["summary"]
    assert source.endswith(f"\n---\n{body}")


def test_a_job_aid_alone_begins_below_its_title(project: Path) -> None:
    card = project / "modules/two-jobs/job-aid.md"
    card.write_text(card.read_text(encoding="utf-8") + "\n### A part of the card\n\nText.\n")
    stage(load(project), project, NEW)
    text = (project / DOCS / "modules/two-jobs/job-aid.md").read_text(encoding="utf-8")
    assert "\n## A part of the card\n" in text


def test_sources_of_the_site_are_not_staged(project: Path) -> None:
    stage(load(project), project, NEW)
    names = set(staged(project))
    assert not [name for name in names if name.endswith((".yml", ".js", ".css"))]
    assert not [name for name in names if "overrides" in name]


def test_staging_again_writes_nothing(project: Path) -> None:
    course = load(project)
    assert stage(course, project, NEW) > 0
    before = staged(project)
    assert stage(course, project, NEW) == 0
    assert staged(project) == before


def test_only_what_changed_is_written_and_what_is_gone_is_removed(project: Path) -> None:
    stage(load(project), project, NEW)
    before = staged(project)
    page = project / "docs/about/privacy.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
    (project / DOCS / "left-over/old.md").parent.mkdir()
    (project / DOCS / "left-over/old.md").write_text("gone from the source")
    assert stage(load(project), project, NEW) == 2
    after = staged(project)
    assert {name for name in after if after[name] != before.get(name)} == {
        f"{DOCS}/about/privacy.md"
    }
    assert not (project / DOCS / "left-over").exists()


def test_the_settings_are_the_authors_own_with_paths_seen_from_the_build_folder(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SITE_URL", "https://people.invalid/course/")
    stage(load(project), project, NEW)
    settings: dict[str, Any] = yaml.safe_load((project / SETTINGS).read_text(encoding="utf-8"))
    assert settings["site_url"] == "https://people.invalid/course/"
    assert settings["docs_dir"] == "docs"
    assert (project / "build" / settings["theme"]["custom_dir"]).resolve() == (
        project / "docs/overrides"
    )
    assert "modules/two-jobs/index.md" in str(settings["nav"])
    assert settings["theme"]["font"] is False


def test_a_new_site_takes_the_place_of_the_last_one(tmp_path: Path) -> None:
    (tmp_path / SITE).mkdir()
    (tmp_path / SITE / "old.html").touch()
    (tmp_path / NEW).mkdir(parents=True)
    (tmp_path / NEW / "new.html").touch()
    swap(tmp_path)
    assert [file.name for file in (tmp_path / SITE).iterdir()] == ["new.html"]
    assert not (tmp_path / OLD).exists()
    assert not (tmp_path / NEW).exists()


def test_a_swap_that_was_ended_half_way_is_repaired(tmp_path: Path) -> None:
    (tmp_path / OLD).mkdir(parents=True)
    (tmp_path / OLD / "old.html").touch()
    repair(tmp_path)
    assert [file.name for file in (tmp_path / SITE).iterdir()] == ["old.html"]


def test_a_failed_build_leaves_the_last_site_as_it_is(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = project / SITE
    site.mkdir()
    (site / "index.html").write_text("the last good one")
    override = project / "docs/overrides/main.html"
    override.write_text(override.read_text(encoding="utf-8") + "{% broken %}", encoding="utf-8")
    assert build(project) == 1
    assert [file.name for file in site.iterdir()] == ["index.html"]
    assert (site / "index.html").read_text() == "the last good one"
    said = capsys.readouterr()
    assert "[engine]" in said.err
    assert "Traceback" not in said.err


def test_a_mistake_in_a_script_is_told_with_its_place(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = project / "docs/assets/js/course.js"
    text = script.read_text(encoding="utf-8")
    script.write_text(f"{text}\nconst = 3;\n", encoding="utf-8")
    assert build(project, "stage") == 1
    line = text.count("\n") + 2
    assert f"docs/assets/js/course.js:{line}:7: " in capsys.readouterr().err
