"""The macros that pages may call: their names, what each takes, and where it may stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Macro:
    """A macro.

    Attributes:
        takes: the kind of its one argument, or "" when it takes none. ``questions``,
            ``activities`` and ``claims`` are ids of the course; ``reviews`` are files of it;
            ``depths`` and ``diagrams`` are named in `DEPTHS` and by the module's SVG files.
        module_only: whether it makes sense on a module's own page alone.
        once: whether a page may call it only once.
        inline: whether it is part of a line of text; all others are blocks of their own.
    """

    takes: str = ""
    module_only: bool = False
    once: bool = False
    inline: bool = False


COMMENT_START = "{##"
COMMENT_END = "##}"
"""Round a comment in a page; Jinja's own ``{#`` would swallow the id of a heading, ``{#id}``."""

DEPTHS = ("door", "core", "deeper")
"""The three depths of a module, in the order of the page."""

MACROS: dict[str, Macro] = {
    "activity": Macro("activities", module_only=True),
    "attendance_sheet": Macro(once=True),
    "badge_list": Macro(once=True),
    "claim": Macro("claims", inline=True),
    "commit": Macro(module_only=True, once=True),
    "continue_course": Macro(once=True),
    "course_map": Macro(once=True),
    "coverage_table": Macro(once=True),
    "depth": Macro("depths", module_only=True),
    "diagram": Macro("diagrams", module_only=True),
    "download_list": Macro(once=True),
    "evaluation_form": Macro(once=True),
    "get_help": Macro(),
    "glossary_list": Macro(once=True),
    "job_aid": Macro(module_only=True, once=True),
    "learning_record": Macro(once=True),
    "my_course": Macro(once=True),
    "notebook": Macro(once=True),
    "objective_list": Macro(module_only=True, once=True),
    "observer_form": Macro(once=True),
    "plan_form": Macro(once=True),
    "question": Macro("questions"),
    "quiz": Macro(module_only=True, once=True),
    "reference_list": Macro(once=True),
    "review": Macro("reviews"),
    "route_list": Macro(once=True),
    "routine_form": Macro(once=True),
    "run_sheet_list": Macro(once=True),
    "self_check": Macro(once=True),
    "situation_list": Macro(once=True),
    "stop_here": Macro(once=True),
    "todays_review": Macro(once=True),
    "toolbox": Macro(once=True),
    "vote_cards": Macro(once=True),
    "vote_list": Macro(once=True),
    "workshop_planner": Macro(once=True),
}

MADE_MACROS: dict[str, Macro] = {
    "run_sheet": Macro("modules"),
    "vote_questions": Macro("modules"),
}
"""The macros of the pages that nobody writes; see `course.made_pages`."""
