"""A module's workshop as a run sheet: one page of overview, then every step with do, say and ask."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from course.made_pages import run_sheet_path, vote_path
from course.model.activity import Activity
from course.model.course import Module
from course.model.coverage import in_order
from course.model.workshop import Preparation, Step, Workshop
from course.render.files import file_address
from course.render.follow_up import render_follow_up
from course.render.view import View


@dataclass(frozen=True, slots=True)
class Screen:
    """What is on the screen during a step: its words, and where it is shown."""

    words: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Sum:
    """The minutes of one format: what the steps take, what is left, and both together."""

    length: int
    planned: int

    @property
    def slack(self) -> int:
        """Minutes that no step takes: rooms are never on time."""
        return self.length - self.planned


def workshop_modules(view: View) -> list[Module]:
    """Return the modules that have a workshop, in the order of the navigation."""
    return [module for module in in_order(view.site.course) if module.workshop]


def sums_of(workshop: Workshop) -> list[Sum]:
    """Return the minutes of every format, the shortest first."""
    return [
        Sum(length, sum(step.minutes.get(str(length), 0) for step in workshop.steps))
        for length in workshop.formats
    ]


def render_run_sheet(module: Module, view: View) -> Markup:
    """Return the run sheet of a module that has a workshop."""
    workshop = module.workshop
    if workshop is None:
        return Markup()
    activities = {activity.id: activity for activity in module.activities}
    cuts = sorted((step for step in workshop.steps if step.cut), key=lambda step: step.cut or 0)

    return view.render(
        "run-sheet.html",
        module=module,
        workshop=workshop,
        base=module.page.path,
        sums=sums_of(workshop),
        cuts=cuts,
        preparation=[(entry.day, _day(entry, view), entry.do) for entry in _by_day(workshop)],
        screens={step.id: _screen(step, module, view) for step in workshop.steps},
        activities=_activities(workshop, activities),
        follow_up=render_follow_up([module], view),
    )


def render_run_sheet_list(view: View) -> Markup:
    """Return every module with a workshop: how long, how many people, and its pages."""
    rows = [
        (module, view.url(run_sheet_path(module.slug)), view.url(vote_path(module.slug)))
        for module in workshop_modules(view)
    ]

    return view.render("run-sheet-list.html", rows=rows)


def _by_day(workshop: Workshop) -> list[Preparation]:
    return sorted(workshop.prepare, key=lambda entry: entry.day)


def _day(entry: Preparation, view: View) -> str:
    """Return when something is to be done, in words; the page's script adds the date."""
    days = abs(entry.day)
    if days == 0:
        return view.text("sheet-same-day")
    side = "before" if entry.day < 0 else "after"

    return view.text(f"sheet-day-{side}" if days == 1 else f"sheet-days-{side}", days=days)


def _screen(step: Step, module: Module, view: View) -> Screen:
    kind, _, name = step.screen.partition("/")
    course = view.site.course
    if kind == "question" and name in course.questions:
        owner, _question = course.questions[name]
        address = view.url(vote_path(owner.slug), f"vote-{name}")
        return Screen(view.text("sheet-screen-question"), address)
    if kind == "activity":
        return Screen(view.text("sheet-screen-activity"), f"#sheet-activity-{name}")
    slides = module.slides.slides if kind == "slide" and module.slides else ()
    title = next((slide.title for slide in slides if slide.id == name), "")
    deck = file_address(module.slug, "deck", view)

    return Screen(
        view.text("sheet-screen-slide", title=title) if title else "",
        f"{deck}#{name}" if title and deck else "",
    )


def _activities(workshop: Workshop, known: dict[str, Activity]) -> dict[str, Activity]:
    """Return the activity that is explained at a step: at the first that shows it."""
    shown: dict[str, Activity] = {}
    taken: set[str] = set()
    for step in workshop.steps:
        kind, _, name = step.screen.partition("/")
        if kind == "activity" and name in known and name not in taken:
            shown[step.id] = known[name]
            taken.add(name)

    return shown
