"""The toolbox: each tool with its job and its situations, and ids that stay unique on one page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from course.export.tools import tools
from course.export.workplace import Workplace
from course.model.absent import published
from course.render.macros import PageMacros
from course.render.view import Site
from tests.course_folder import CourseFolder
from tests.markup import faults_of

TOOLBOX = """\
jobs:
  manage: [tides]
situations:
  - {id: low-water, text: The boat sits on the mud, modules: [tides, ropes]}
  - {id: loose-boat, text: The boat is gone, modules: [ropes]}
"""


@pytest.fixture
def harbour(course: CourseFolder) -> CourseFolder:
    course.write("modules/toolbox.yml", TOOLBOX)
    course.write(
        "docs/toolbox/index.md", "---\ntitle: Toolbox\nsummary: All.\n---\n\n{{ toolbox() }}\n"
    )

    return course


def shown(folder: CourseFolder, macro: str = "toolbox", page: str = "toolbox/index.md") -> str:
    course, _ = folder.load()
    assert course
    course = published(course)

    return str(getattr(PageMacros(Site(course, True), course.all_pages[page]), macro)())


def test_a_tool_stands_there_with_its_job_and_its_situations(harbour: CourseFolder) -> None:
    html = shown(harbour)

    assert faults_of(html) == []
    assert 'id="tool-tides" data-job="manage" data-situations="low-water"' in html
    assert 'href="../modules/tides/job-aid/"' in html
    assert 'href="../modules/tides/"' in html


def test_a_situation_without_a_tool_is_left_out(harbour: CourseFolder) -> None:
    html = shown(harbour)

    assert 'id="for-low-water"' in html
    assert "loose-boat" not in html


def test_headings_in_two_tools_keep_apart(harbour: CourseFolder) -> None:
    aid = "---\ntitle: Card\nsummary: One.\n---\n\n### Look {#look}\n\nOut.\n"
    for slug in ("tides", "ropes"):
        harbour.write(f"modules/{slug}/job-aid.md", aid)
    harbour.replace("modules/toolbox.yml", "manage: [tides]", "manage: [tides]\n  lead: [ropes]")
    ids = re.findall(r' id="([^"]+)"', shown(harbour))

    assert {"tool-tides-look", "tool-ropes-look"} <= {*ids}
    assert len(ids) == len({*ids})


def test_the_list_of_situations_leads_to_the_toolbox(harbour: CourseFolder) -> None:
    harbour.replace("docs/index.md", "{{ course_map() }}", "{{ situation_list() }}")

    assert 'href="toolbox/#for-low-water">The boat sits on the mud</a>' in shown(
        harbour, "situation_list", "index.md"
    )


def test_a_draft_s_tool_is_not_published(harbour: CourseFolder) -> None:
    harbour.replace("modules/tides/index.md", "objectives:\n", "draft: true\nobjectives:\n")

    assert "tool-tides" not in shown(harbour)


def test_on_paper_every_tool_stands_once_with_cells_to_write_in(harbour: CourseFolder) -> None:
    aid = "---\ntitle: Card\nsummary: One.\n---\n\n| Look | Mine |\n|---|---|\n| out | &nbsp; |\n"
    for slug in ("tides", "ropes"):
        harbour.write(f"modules/{slug}/job-aid.md", aid)
    course, _ = harbour.load()
    assert course
    place = Workplace(Site(course, True), {"paper.css": ""}, lambda _: b"")
    html = next(iter(tools(place))).make(Path()).decode()

    assert html.count('<section class="paper-part paper-job-aid paper-tool">') == 2
    assert 'name="tides/1"' in html
    assert 'name="ropes/1"' in html
    assert "&lt;td" not in html
