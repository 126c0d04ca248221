"""The outline of the course, and the questions for review, as scripts.

Scripts, because pages opened from ``file://`` may load scripts but no other files. The HTML of the
questions is made by the templates of the pages and is trusted as much as a page.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from course.model.course import Course, Module
from course.render.outline import course_outline
from course.render.question import render_question
from course.render.view import Site, View

OUTLINE = "assets/course-outline.js"
REVIEW_PAGE = "my-course/review/index.md"
"""The page on which questions come back; addresses in their HTML are relative to it."""


def write_outline(course: Course, folder: Path, *, directory_urls: bool) -> None:
    """Write the outline and one script of questions for each module into a built site.

    Args:
        course: the course that was built.
        folder: the folder of the built site.
        directory_urls: how the site was built.
    """
    site = Site(course, directory_urls)
    # Relative to the home page, which is the root of the site.
    outline = course_outline(View(site, "index.md", ""))
    _write(folder / OUTLINE, f"self.courseOutline={_json(outline)};\n")
    for module in course.modules.values():
        questions = _questions(module, View(site, REVIEW_PAGE, module.slug))
        if questions:
            added = "(self.courseReview=self.courseReview||{})"
            script = f"{added}[{_json(module.slug)}]={_json(questions)};\n"
            _write(folder / f"assets/review/{module.slug}.js", script)


def _questions(module: Module, view: View) -> dict[str, str]:
    """Return the HTML of the questions that may come back, by id."""
    questions = module.quiz.questions if module.quiz else ()

    return {
        question.id: str(render_question(question, module, view))
        for question in questions
        if question.marked and question.use != "pretest"
    }


def _json(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    # U+2028 and U+2029 end a line in older JavaScript, also inside a string.
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
