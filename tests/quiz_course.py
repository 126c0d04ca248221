"""A small course round a quiz, for tests of questions."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from course.loader import load_course
from course.model.course import Course
from course.model.quiz import AnyQuestion
from course.render.quiz import render_quiz
from course.render.view import Site, View
from course.rules.catalogue import RULES
from environment import ROOT

NAV = re.compile(r"^nav:\n(?:[ #-].*\n|\n)+", re.MULTILINE)
THEME = ("docs/overrides", "docs/assets/img", "scripts/serve_hook.py")
"""What the settings name."""
PAGE = """\
---
title: Module {slug}
summary: A module round a quiz.
minutes: {{door: 5, core: 30, deeper: 25, field: 25}}
objectives:
  - {{id: distinguish, text: distinguish the *two* jobs, level: apply}}
  - {{id: combine, text: combine them, level: apply}}
---

## Two questions {{#two-questions}}

{{{{ quiz() }}}}
"""
EVIDENCE = {
    "claims": "claims: [{id: a, text: A., badge: good, sources: [b]}]",
    "references": "references: [{id: b, citation: B., no_address: true}]",
    "glossary": "terms: [{id: c, term: C, definition: C.}]",
}
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg"><title>A</title><desc>B</desc></svg>\n'


def write_course(folder: Path, quizzes: Mapping[str, str]) -> Path:
    """Write a course into *folder* with a module for each quiz (name -> YAML)."""
    for path in THEME:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / path).is_dir() else shutil.copy
        copy(ROOT / path, folder / path)
    pages = "".join(f"      - modules/{slug}/index.md\n" for slug in quizzes)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    files = {
        "mkdocs.yml": NAV.sub(f"nav:\n  - A. Part:\n{pages}", settings),
        "docs/local.yml": "organisation: ''\n",
        **{f"modules/{name}.yml": f"{text}\n" for name, text in EVIDENCE.items()},
    }
    for slug, text in quizzes.items():
        files[f"modules/{slug}/index.md"] = PAGE.format(slug=slug)
        files[f"modules/{slug}/drawing.svg"] = DRAWING
        files[f"quizzes/{slug}.yml"] = text
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    return folder


def read_quizzes(folder: Path, quizzes: Mapping[str, str]) -> tuple[Course, list[str]]:
    """Return a course with these quizzes, and what is wrong with their form.

    How well a question teaches is left out: it has its own rules, and tests of its own.
    """
    course, problems = load_course(write_course(folder, quizzes))
    if course is None:
        raise AssertionError("the settings of the small course are broken")

    return course, [problem.as_text() for problem in problems if problem.rule not in RULES]


def load_quizzes(folder: Path, quizzes: Mapping[str, str]) -> Course:
    """Return a course with these quizzes; it is an error when anything is wrong with them."""
    course, problems = read_quizzes(folder, quizzes)
    if problems:
        raise AssertionError("\n".join(problems))

    return course


def quiz_html(course: Course, slug: str) -> str:
    """Return the quiz of a module as it stands on the module's page."""
    module = course.modules[slug]
    view = View(Site(course, directory_urls=True), module.page.path, slug)

    # A plain string, which can be cut and joined without anything being escaped.
    return str(render_quiz(module.quiz, module, view)) if module.quiz else ""


def questions_of(course: Course) -> list[AnyQuestion]:
    """Return every question of a course."""
    return [question for _module, question in course.questions.values()]
