"""Mistakes in the real course: each is told at its file and line, and none ends in a traceback."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from course.loader import load_course
from course.problems import Problem
from course.rules.catalogue import RULES as TEACHING
from course.rules.promises import PROMISES
from tests.mutations import MUTATIONS
from tests.mutations.whole_files import MANY, WHOLE_FILES
from tests.project import copy_project

KEPT = ("two-jobs", "one-to-ones")
"""The modules that are broken; without the others a load takes a third of the time."""


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real course with two of its modules; a test that breaks it mends it again."""
    folder = copy_project(tmp_path_factory.mktemp("real") / "project")
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    for page in folder.glob("modules/*/index.md"):
        slug = page.parent.name
        if slug not in KEPT:
            shutil.rmtree(page.parent)
            (folder / f"quizzes/{slug}.yml").unlink()
            settings = re.sub(rf"^ +- modules/{slug}/index\.md\n", "", settings, flags=re.MULTILINE)
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")

    return folder


def copy_of(project: Path, folder: Path) -> Path:
    """Copy what a course is read from."""
    for name in ("docs", "modules", "quizzes"):
        shutil.copytree(project / name, folder / name)
    (folder / "scripts").mkdir()
    shutil.copy(project / "scripts/serve_hook.py", folder / "scripts")
    shutil.copy(project / "mkdocs.yml", folder)

    return folder


def errors(project: Path) -> list[Problem]:
    """Return the errors of form; what is said about teaching besides is the business of others."""
    _, problems = load_course(project, teach=True)
    assert problems.fatal()

    return [
        problem
        for problem in problems
        if problem.severity == "error" and problem.rule not in (*TEACHING, *PROMISES)
    ]


def test_the_real_course_has_no_errors(project: Path) -> None:
    _, problems = load_course(project, teach=True)
    assert [problem.as_text() for problem in problems if problem.severity == "error"] == []


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mistake_is_told_where_it_was_made(name: str, project: Path) -> None:
    mutation = MUTATIONS[name]
    file = project / mutation.path
    good = file.read_bytes()
    changed, line = mutation.apply(good.decode())
    file.write_bytes(changed.encode())
    try:
        found = errors(project)
    finally:
        file.write_bytes(good)
    told = [f"{p.place.path}:{p.place.line} {p.rule}" for p in found]
    assert f"{mutation.path}:{line} {mutation.rule}" in told, [p.as_text() for p in found]
    if not mutation.more:
        assert len(told) == 1, told


@pytest.mark.parametrize("name", WHOLE_FILES)
def test_what_happens_to_a_whole_file_is_told(name: str, project: Path, tmp_path: Path) -> None:
    broken = copy_of(project, tmp_path)
    happen, expected = WHOLE_FILES[name]
    happen(broken)
    found = errors(broken)
    told = [f"{p.place.path}:{p.place.line} {p.rule}" for p in found]
    assert any(re.fullmatch(expected, line) for line in told), [p.as_text() for p in found]
    if name not in MANY:
        assert len(told) == 1, told


def test_mistakes_in_many_files_are_told_in_one_run(project: Path, tmp_path: Path) -> None:
    broken = copy_of(project, tmp_path)
    names = (
        "quiz-unknown-key",
        "macro-claim",
        "front-matter-unknown-key",
        "activity-kind",
        "claim-badge",
        "reference-doi",
        "term-see",
        "home-link",
        "settings-unknown-key",
        "contacts-key",
        "drawing-tag",
    )
    expected = set()
    for name in names:
        mutation = MUTATIONS[name]
        file = broken / mutation.path
        changed, line = mutation.apply(file.read_text(encoding="utf-8"))
        file.write_text(changed, encoding="utf-8")
        expected.add(f"{mutation.path}:{line} {mutation.rule}")
    assert {f"{p.place.path}:{p.place.line} {p.rule}" for p in errors(broken)} == expected
