"""A build that fails ends with status 1 and a sentence, and leaves the last good site as it was."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys

import pytest

from environment import ROOT
from tests.course_folder import CourseFolder
from tests.project import esbuild

RUN = """
import json, sys
from pathlib import Path
sys.path.insert(0, "scripts")
from course.cli import main
sys.exit(main(sys.argv[2:], Path.cwd(), json.loads(sys.argv[1])))
"""
"""What scripts/build.py does once it runs in its own environment."""

NAV = re.compile(r"^nav:\n(?:[ #-].*\n|\n)+", re.MULTILINE)
SITE = {
    "index.html": b"<h1>The last good site</h1>\n",
    "modules/tides/index.html": b"<h1>Tides</h1>\n",
    "assets/search-index.js": b"self.courseSearchIndex={};\n",
}


@pytest.fixture
def project(course: CourseFolder) -> CourseFolder:
    """A small course with the real settings, templates, scripts and styles, and a site."""
    for path in ("scripts", "docs/assets/css", "docs/assets/js", "docs/overrides"):
        shutil.copytree(
            ROOT / path,
            course.root / path,
            dirs_exist_ok=True,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    shutil.copy(ROOT / "docs/assets/img/favicon.svg", course.root / "docs/assets/img/favicon.svg")
    (course.root / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
    nav = NAV.search(course.read("mkdocs.yml"))
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert nav is not None
    course.write("mkdocs.yml", NAV.sub(f"{nav[0]}\n", settings))
    for path, content in SITE.items():
        course.write(f"site/{path}", content)

    return course


def take_modules_out(project: CourseFolder) -> None:
    """Leave the pages: small modules do not teach as modules must, so they are never built."""
    for slug in ("tides", "ropes"):
        project.delete(f"modules/{slug}")
        project.delete(f"quizzes/{slug}.yml")
        project.replace("mkdocs.yml", f"          - modules/{slug}/index.md\n", "")
    project.replace("mkdocs.yml", "  - Course:\n      - A. At the quay:\n", "")
    project.replace("docs/index.md", "[the tides](modules/tides/index.md#spring-tide)", "the tides")
    project.write("modules/glossary.yml", "terms: [{id: tide, term: tide, definition: Water.}]\n")


def run(
    project: CourseFolder, *arguments: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", RUN, json.dumps(esbuild()), *arguments],
        cwd=project.root,
        capture_output=True,
        text=True,
        env={**os.environ, **variables},
        check=False,
    )


def site_of(project: CourseFolder) -> dict[str, bytes]:
    folder = project.root / "site"

    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


UNREADABLE = {
    "quiz": (
        [{"file": "quizzes/tides.yml", "old": "What pulls the water?", "new": "What: pulls?"}],
        "quizzes/tides.yml:30:17: There is a colon where none may stand. [yaml]",
    ),
    "page": (
        [{"file": "modules/tides/index.md", "old": "{{ quiz() }}", "new": "{{ quizz() }}"}],
        "modules/tides/index.md:39:1: There is no macro “quizz”. [macro-unknown]",
    ),
    "settings": (
        [{"file": "mkdocs.yml", "old": "  name: material", "new": "  name: materail"}],
        "There is no theme “materail”. [not-installed]",
    ),
    "no-settings": (
        [{"delete": "mkdocs.yml"}],
        "mkdocs.yml:1:1: This file does not exist. [file-missing]",
    ),
}
"""Changes that the check finds, and what is said."""

UNBUILDABLE = {
    "script": (
        [{"append": "docs/assets/js/course.js", "text": "const = 1;\n"}],
        "[bundle]",
    ),
    "style": (
        [{"append": "docs/assets/css/course.css", "text": "@import 'nowhere.css';\n"}],
        "[bundle]",
    ),
    "template": (
        [{"append": "docs/overrides/main.html", "text": "{% if %}\n"}],
        "[engine]",
    ),
    "settings-of-the-engine": (
        [{"file": "mkdocs.yml", "old": "\nnav:\n", "new": "\ndev_addr: nowhere\n\nnav:\n"}],
        ":11: The site builder says: Config value 'dev_addr':",
    ),
    "call-in-code": (
        [
            {
                "file": "docs/index.md",
                "old": "{{ course_map() }}",
                "new": "`{{ course_map() }}`",
            }
        ],
        "[macro-lost]",
    ),
}
"""Changes that a later step of the build finds, and what is said."""


@pytest.mark.parametrize("name", UNREADABLE)
def test_a_course_with_problems_leaves_the_last_site(name: str, project: CourseFolder) -> None:
    changes, said = UNREADABLE[name]
    project.change(changes)
    check_failed(run(project), said, project)


@pytest.mark.parametrize("name", UNBUILDABLE)
def test_a_build_that_fails_leaves_the_last_site(name: str, project: CourseFolder) -> None:
    changes, said = UNBUILDABLE[name]
    take_modules_out(project)
    project.change(changes)
    check_failed(run(project), said, project)


def test_a_build_that_works_replaces_the_last_site(project: CourseFolder) -> None:
    """Otherwise the tests above would prove nothing."""
    take_modules_out(project)
    done = run(project)
    assert done.returncode == 0, done.stderr
    assert b"Two people in a harbour" in site_of(project)["about/index.html"]


def check_failed(done: subprocess.CompletedProcess[str], said: str, project: CourseFolder) -> None:
    assert said in done.stderr, done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert done.returncode == 1
    assert site_of(project) == SITE


def test_on_github_every_problem_is_an_annotation_too(project: CourseFolder) -> None:
    project.replace("quizzes/ropes.yml", "objective: tie", "objective: knot")
    done = run(project, "check", GITHUB_ACTIONS="1")
    assert done.returncode == 1
    assert (
        "::error file=quizzes/ropes.yml,line=5,col=16,title=objective-unknown::"
        "The module “ropes” has no objective “knot”. Its objectives: tie.\n"
    ) in done.stdout
    assert "quizzes/ropes.yml:5:16: " in done.stderr


def test_a_terminal_that_knows_few_letters_is_no_reason_to_fail(project: CourseFolder) -> None:
    name = b"docs/caf\xe9.md".decode(errors="surrogateescape")
    project.write(name, "no front matter")
    for encoding in ("ascii", "latin-1"):
        done = run(project, "check", GITHUB_ACTIONS="1", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert "Traceback" not in done.stdout + done.stderr
        assert "docs/caf\\udce9.md:1:1" in done.stderr
        assert done.returncode == 1
