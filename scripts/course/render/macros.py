"""What pages may call: each macro of `course.model.macros` as a function."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from course.model.course import Module
from course.model.macros import MACROS, MADE_MACROS
from course.model.page import Page
from course.render.activity import render_activity
from course.render.coverage import render_coverage
from course.render.diagram import render_diagram
from course.render.downloads import render_downloads
from course.render.evidence import render_badge_list, render_claim, render_references
from course.render.forms import render_attendance_sheet, render_evaluation_form, render_vote_cards
from course.render.page_parts import (
    render_continue,
    render_course_map,
    render_get_help,
    render_glossary,
    render_job_aid,
    render_stop_lines,
)
from course.render.planner import render_planner
from course.render.question import render_question
from course.render.quiz import render_quiz, render_review
from course.render.routes import render_routes
from course.render.run_sheet import render_run_sheet, render_run_sheet_list
from course.render.sheets import (
    render_notebook,
    render_observer_form,
    render_plan,
    render_record,
    render_routine,
    render_self_check,
)
from course.render.toolbox import render_situations, render_toolbox
from course.render.view import Site, View
from course.render.vote import render_vote_list, render_vote_questions
from course.slots import PATTERN, Slot, read_slot


class PageMacros:
    """The macros of one page.

    Args:
        site: what is the same for every page.
        page: the page that calls them.
    """

    def __init__(self, site: Site, page: Page) -> None:
        self._course = site.course
        self._page = page
        self._view = View(site, page.path, page.module)
        self._help_boxes = 0

    @property
    def _module(self) -> Module:
        return self._course.modules[self._page.module]

    def fill(self, html: str) -> str:
        """Return HTML with every slot replaced by what its macro makes."""
        return PATTERN.sub(lambda match: self.call(read_slot(match)), html)

    def call(self, slot: Slot) -> Markup:
        """Return the HTML of a call."""
        macro: Callable[..., Markup] = getattr(self, slot.macro)

        return macro(slot.argument) if (MACROS | MADE_MACROS)[slot.macro].takes else macro()

    def activity(self, name: str) -> Markup:
        """An exercise, a field task or a workshop activity."""
        module, activity = self._course.activities[name]

        return render_activity(activity, module, self._view)

    def attendance_sheet(self) -> Markup:
        """A list to sign by hand."""
        return render_attendance_sheet(self._view)

    def badge_list(self) -> Markup:
        """The six evidence badges and what each means."""
        return render_badge_list(self._view)

    def claim(self, name: str) -> Markup:
        """The badge of a claim, leading to the claim in the page's list of references."""
        listed = any(call.name == "reference_list" for call in self._page.outline.macros)

        return render_claim(self._course.claims[name], listed, self._view)

    def commit(self) -> Markup:
        """The box "If ..., then I will ...", kept in the learner's browser."""
        return self._view.render("commit.html", module=self._module)

    def continue_course(self) -> Markup:
        """Where to go on, and what comes back today; where to begin for whoever is new."""
        return render_continue(self._view)

    def course_map(self) -> Markup:
        """The parts of the course with their modules."""
        return render_course_map(self._view)

    def coverage_table(self) -> Markup:
        """Where each objective is taught, practised and asked."""
        return render_coverage(self._view)

    def depth(self, name: str) -> Markup:
        """The line that opens a depth of the module, with its minutes."""
        minutes = getattr(self._module.front_matter.minutes, name)

        return self._view.render("depth.html", depth=name, minutes=minutes)

    def diagram(self, name: str) -> Markup:
        """A drawing of the module."""
        return render_diagram(next(d for d in self._module.diagrams if d.name == name))

    def download_list(self) -> Markup:
        """The files to download for every module."""
        return render_downloads(self._view)

    def evaluation_form(self) -> Markup:
        """Three questions for the end of a workshop."""
        return render_evaluation_form(self._view)

    def get_help(self) -> Markup:
        """When to stop and whom to turn to, with the owner's contacts."""
        self._help_boxes += 1
        module = self._course.modules.get(self._page.module)

        return render_get_help(module, self._help_boxes, self._view)

    def glossary_list(self) -> Markup:
        """Every term of the glossary."""
        return render_glossary(self._view)

    def job_aid(self) -> Markup:
        """The module's job aid."""
        page = self._module.job_aid

        return render_job_aid(page, self._view) if page else Markup()

    def learning_record(self) -> Markup:
        """The record of learning: what the learner says they have done."""
        return render_record(self._view)

    def notebook(self) -> Markup:
        """Everything that the learner has written in the course, in one place."""
        return render_notebook(self._view)

    def my_course(self) -> Markup:
        """The learner's desk: progress, and how to take it along or delete it."""
        return self._view.render("my-course.html")

    def objective_list(self) -> Markup:
        """What a learner can do when the module is done."""
        return self._view.render("objective-list.html", module=self._module)

    def observer_form(self) -> Markup:
        """The self-assessment's statements, for somebody who sees the learner at work."""
        return render_observer_form(self._view)

    def plan_form(self) -> Markup:
        """The development plan."""
        return render_plan(self._view)

    def question(self, name: str) -> Markup:
        """One question in the flow of the text; nothing if it went with an absent module."""
        if name not in self._course.questions:
            return Markup()
        module, question = self._course.questions[name]
        view = self._view

        return view.render("block.html", html=render_question(question, module, view))

    def quiz(self) -> Markup:
        """The module's quiz: the questions for it that no page has placed in its text."""
        module = self._module

        return render_quiz(module.quiz, module, self._view) if module.quiz else Markup()

    def reference_list(self) -> Markup:
        """The claims of the page with their limits and sources."""
        return render_references(self._page, self._view)

    def review(self, name: str) -> Markup:
        """A part review: questions on the modules of a part, mixed."""
        return render_review(name, self._view)

    def route_list(self) -> Markup:
        """The ways through the course, week by week."""
        return render_routes(self._view)

    def run_sheet(self, slug: str) -> Markup:
        """The workshop of a module, minute by minute."""
        return render_run_sheet(self._course.modules[slug], self._view)

    def run_sheet_list(self) -> Markup:
        """The modules that have a workshop."""
        return render_run_sheet_list(self._view)

    def situation_list(self) -> Markup:
        """What may be on the desk, each leading to the tools for it."""
        return render_situations(self._view)

    def routine_form(self) -> Markup:
        """The beats of the routine, each with room for its day and time."""
        return render_routine(self._view)

    def self_check(self) -> Markup:
        """The self-assessment, short and long."""
        return render_self_check(self._view)

    def stop_here(self) -> Markup:
        """The module's stop lines; nothing where there are none."""
        return render_stop_lines(self._course.modules.get(self._page.module), self._view)

    def todays_review(self) -> Markup:
        """The questions that come back today."""
        return self._view.render("review.html")

    def toolbox(self) -> Markup:
        """Every job aid of the course, to be filtered by job and situation."""
        return render_toolbox(self._view)

    def vote_cards(self) -> Markup:
        """Cards with the letters A to D."""
        return render_vote_cards(self._view)

    def vote_list(self) -> Markup:
        """The questions that a room can vote on, module by module."""
        return render_vote_list(self._view)

    def vote_questions(self, slug: str) -> Markup:
        """The questions of a module that a room can vote on."""
        return render_vote_questions(self._course.modules[slug], self._view)

    def workshop_planner(self) -> Markup:
        """The workshop planner."""
        return render_planner(self._view)
