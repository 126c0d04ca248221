"""What pages may call: each macro of `course.model.macros` as a function."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from course.files import staged_path
from course.model.course import Course, Module
from course.render.activity import render_activity
from course.render.diagram import render_diagram
from course.render.evidence import render_badge_list, render_claim, render_references
from course.render.markdown import MarkdownRenderer
from course.render.page_parts import (
    render_course_map,
    render_get_help,
    render_glossary,
    render_job_aid,
)
from course.render.question import render_question
from course.render.quiz import render_quiz
from course.render.view import Site, View
from course.texts import load_texts

FrontMatter = Callable[[], Mapping[str, Any]]


class PageMacros:
    """The macros of one build. Each knows its page from the page's front matter alone.

    Args:
        course: the course.
        directory_urls: whether pages are folders (``/about/``) or files (``/about.html``).
        front_matter: returns the front matter of the page that is being rendered, to which
            staging has added ``source_path`` and ``module``.
    """

    def __init__(self, course: Course, *, directory_urls: bool, front_matter: FrontMatter) -> None:
        self._course = course
        self._front_matter = front_matter
        self._site = Site(
            course,
            load_texts(),
            MarkdownRenderer(course.settings.markdown_extensions),
            directory_urls,
        )
        self._quizzes = {
            module.slug: module.quiz for module in course.modules.values() if module.quiz
        }
        self._help_boxes: dict[str, int] = {}

    def _view(self) -> View:
        written = self._front_matter()

        return View(self._site, staged_path(written["source_path"]), written.get("module", ""))

    def _module(self) -> Module:
        return self._course.modules[self._front_matter()["module"]]

    def activity(self, name: str) -> Markup:
        """An exercise, a field task or a workshop activity."""
        module, activity = self._course.activities[name]

        return render_activity(activity, module, self._view())

    def badge_list(self) -> Markup:
        """The six evidence badges and what each means."""
        return render_badge_list(self._view())

    def claim(self, name: str) -> Markup:
        """The badge of a claim, leading to the claim in the page's list of references."""
        view = self._view()
        page = self._course.all_pages[view.path]
        listed = any(call.name == "reference_list" for call in page.outline.macros)

        return render_claim(self._course.claims[name], listed, view)

    def commit(self) -> Markup:
        """The box "If ..., then I will ...", kept in the learner's browser."""
        return self._view().render("commit.html", module=self._module())

    def course_map(self) -> Markup:
        """The parts of the course with their modules."""
        return render_course_map(self._view())

    def depth(self, name: str) -> Markup:
        """The line that opens a depth of the module, with its minutes."""
        minutes = getattr(self._module().front_matter.minutes, name)

        return self._view().render("depth.html", depth=name, minutes=minutes)

    def diagram(self, name: str) -> Markup:
        """A drawing of the module."""
        return render_diagram(next(d for d in self._module().diagrams if d.name == name))

    def get_help(self) -> Markup:
        """When to stop and whom to turn to, with the owner's contacts."""
        view = self._view()
        number = self._help_boxes[view.path] = self._help_boxes.get(view.path, 0) + 1

        return render_get_help(self._course.modules.get(view.module), number, view)

    def glossary_list(self) -> Markup:
        """Every term of the glossary."""
        return render_glossary(self._view())

    def job_aid(self) -> Markup:
        """The module's job aid."""
        return render_job_aid(
            self._course.all_pages[f"modules/{self._module().slug}/job-aid.md"], self._view()
        )

    def objective_list(self) -> Markup:
        """What a learner can do when the module is done."""
        return self._view().render("objective-list.html", module=self._module())

    def question(self, name: str) -> Markup:
        """One question in the flow of the text."""
        module, question = self._course.questions[name]
        view = self._view()

        return view.render("block.html", html=render_question(question, module, view))

    def quiz(self) -> Markup:
        """The module's quiz: the questions for it that no page has placed in its text."""
        module = self._module()

        return render_quiz(self._quizzes[module.slug], module, self._view())

    def reference_list(self) -> Markup:
        """The claims of the page with their limits and sources."""
        view = self._view()

        return render_references(self._course.all_pages[view.path], view)
