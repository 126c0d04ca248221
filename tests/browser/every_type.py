"""The course with one more module, which holds a question of every type and variant."""

from __future__ import annotations

import atexit
import functools
import re
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Literal, TypedDict

import yaml

from course.bundles import bundle
from course.cli import finish
from course.engine import build_site as build_pages
from course.loader import load_course
from course.model.quiz import AnyQuestion
from course.publishing import NEW, SITE, swap
from course.scoring.responses import Response
from course.staging import stage
from environment import ROOT
from tests.project import copy_project, esbuild

MODULE = "every-type"
PAGE = f"modules/{MODULE}/"
CASE = Path(__file__).parent.parent / "cases" / MODULE
QUIZ = f"quizzes/{MODULE}.yml"

How = Literal["wrong", "partly", "right"]


class Responses(TypedDict, total=False):
    wrong: Response
    partly: Response
    right: Response


RESPONSES: dict[str, Responses] = yaml.safe_load(
    (CASE / "responses.yml").read_text(encoding="utf-8")
)
"""For each question of the module a response that is wrong, partly right and right."""


def first_response(name: str) -> How:
    """Return which response to a question gets the most feedback: a wrong one, if there is one."""
    return "wrong" if "wrong" in RESPONSES[name] else "right"


REPLACED = (
    "modules",
    "quizzes",
    "docs/start",
    "docs/about",
    "docs/authoring",
    "docs/reviews",
    "docs/toolbox",
)
KEPT = ("modules/self-assessment.yml", "modules/routine.yml")
"""What the pages of "My course" show, which are there as they are."""

Change = Callable[[Path], None]


def make_project(change: Change | None = None) -> Path:
    """Copy the project with this course in the place of the real one.

    Args:
        change: alters the copy before it is built.
    """
    folder = Path(tempfile.mkdtemp(prefix="every-type-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    project = copy_project(folder / "project")
    for replaced in REPLACED:
        shutil.rmtree(project / replaced)
    shutil.copytree(CASE / "course", project, dirs_exist_ok=True)
    for name in KEPT:
        shutil.copy(ROOT / name, project / name)
    settings = project / "mkdocs.yml"
    nav = (project / "nav.yml").read_text(encoding="utf-8")
    text, count = re.subn(
        r"^nav:\n(?: .*\n)+", nav, settings.read_text(encoding="utf-8"), flags=re.M
    )
    if count != 1:
        raise AssertionError("mkdocs.yml has no nav to replace")
    settings.write_text(text, encoding="utf-8")
    if change:
        change(project)

    return project


def build_site(change: Change | None = None) -> Path:
    """Build the course; returns the folder of its site.

    How well it teaches is not asked: it is made to hold everything, and teaches nobody.
    """
    project = make_project(change)
    course, problems = load_course(project)
    if course and not problems.fatal():
        stage(course, project, NEW)
        bundle(course, project, esbuild(), problems)
        build_pages(course, project, problems)
    if course is None or problems.fatal():
        raise AssertionError("\n".join(problem.as_text() for problem in problems))
    finish(course, project / NEW)
    swap(project)

    return project / SITE


@functools.cache
def every_type_site() -> Path:
    """Return the site, built once for all tests of this process."""
    return build_site()


@functools.cache
def questions() -> dict[str, AnyQuestion]:
    """Return the module's questions by their ids."""
    course, problems = load_course(make_project())
    if course is None:
        raise AssertionError("\n".join(problem.as_text() for problem in problems))
    quiz = course.modules[MODULE].quiz

    return {question.id: question for question in quiz.questions} if quiz else {}


def replace(file: Path, old: str, new: str) -> None:
    """Replace the one place where *old* stands in a file."""
    text = file.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise AssertionError(f"{file.name} does not have {old!r} in one place")
    file.write_text(text.replace(old, new), encoding="utf-8")
