"""Pages that nobody writes: what a facilitator needs of each module, made from its files.

Each holds one call of a macro of `MADE_MACROS`; its words come from the table of interface texts.
"""

from __future__ import annotations

import json
from typing import Any

from course.model.course import Course, Module
from course.model.page import MacroCall, Outline, Page, PageFrontMatter
from course.problems import Place
from course.texts import ENGLISH, languages, load_texts
from course.yaml_tree import empty_mapping

FOLDER = "facilitate"
"""The folder of the site in which everything for facilitators is."""


def make_pages(course: Course) -> tuple[Page, ...]:
    """Return the pages that are made for the modules of a course."""
    # A language without a table is a problem of its own, and no reason to stop here.
    texts = load_texts(course.language if course.language in languages() else ENGLISH).page
    made = []
    for module in course.modules.values():
        if module.workshop:
            made.append(_page("run-sheet", "run_sheet", "index", module, texts))
        if module.quiz:
            made.append(_page("vote", "vote_questions", "vote", module, texts))

    return tuple(made)


def run_sheet_path(slug: str) -> str:
    """Return the run sheet of a module as staged."""
    return f"{FOLDER}/{slug}/index.md"


def vote_path(slug: str) -> str:
    """Return the page with the questions of a module for a vote in a room, as staged."""
    return f"{FOLDER}/{slug}/vote.md"


def _page(kind: str, macro: str, name: str, module: Module, texts: dict[str, str]) -> Page:
    source = f"modules/{module.slug}/workshop.yml" if kind == "run-sheet" else module.page.source
    front: dict[str, Any] = {
        "title": texts[f"{kind}-title"].format(title=module.title),
        "summary": texts[f"{kind}-summary"].format(title=module.title),
        "hide": ("navigation", "toc", "footer"),
    }
    body = f'\n{{{{ {macro}("{module.slug}") }}}}\n'
    lines = "\n".join(f"{key}: {json.dumps(value)}" for key, value in front.items())
    call = MacroCall(macro, (module.slug,), Place(source))

    return Page(
        source=source,
        path=f"{FOLDER}/{module.slug}/{name}.md",
        front_matter=PageFrontMatter.stand_in(empty_mapping(Place(source)), **front),
        text=f"---\n{lines}\n---\n{body}",
        body=body,
        outline=Outline(macros=(call,)),
        module=module.slug,
    )
