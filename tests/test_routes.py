"""The ways through the course as a page shows them."""

from __future__ import annotations

import re

from course.model.absent import published
from course.model.course import Course
from course.render.routes import render_routes
from course.render.view import Site, View
from tests.course_folder import CourseFolder
from tests.markup import faults_of

ROUTES = """routes:
  - {id: quick, title: Quick, summary: "For *sailors*.", weeks: 2, modules: [tides, ropes]}
  - {id: rough, title: Rough, summary: In a storm., weeks: 3, modules: [ropes], hard_times: [tides]}
  - {id: stars, title: Stars, summary: By night., weeks: 2, modules: [tides, stars]}
"""


def page_of(course: CourseFolder, *, drafts: bool = True) -> str:
    """Return what ``route_list()`` makes on the first page."""
    loaded, _ = course.load()
    assert loaded

    return html_of(loaded if drafts else published(loaded))


def html_of(course: Course) -> str:
    html = str(render_routes(View(Site(course, directory_urls=True), "index.md", "")))
    assert faults_of(html) == []

    return html


def words_of(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def test_each_week_has_its_modules_and_minutes(course: CourseFolder) -> None:
    """The minutes are those of the core and the field task: 30 + 25, and 20 + 15."""
    course.write("modules/routes.yml", ROUTES)
    assert words_of(page_of(course)) == (
        "Quick If you are not sure, take this one. For sailors . 2 weeks, 90 minutes in all "
        "Tides Week 1, 55 min Ropes Week 2, 35 min "
        "Rough In a storm. 3 weeks, 35 minutes in all "
        "Ropes Week 1, 35 min Tides: the section for hard times Week 2"
    )


def test_modules_share_a_week_when_there_are_more_of_them(course: CourseFolder) -> None:
    three = ROUTES.replace("weeks: 3, modules: [ropes]", "weeks: 2, modules: [tides, ropes]")
    course.write("modules/routes.yml", three)
    assert words_of(page_of(course)).endswith(
        "Tides Week 1, 90 min Ropes Tides: the section for hard times Week 2"
    )


def test_a_route_for_hard_times_leads_to_that_section(course: CourseFolder) -> None:
    course.write("modules/routes.yml", ROUTES)
    assert 'href="modules/tides/">Tides: the section' in page_of(course)
    heading = "## Neap tide {#neap-tide}"
    course.replace("modules/tides/index.md", heading, heading[:-1] + " data-part=hard-times}")
    assert 'href="modules/tides/#neap-tide">Tides: the section' in page_of(course)


def test_the_suggested_route_is_open(course: CourseFolder) -> None:
    course.write("modules/routes.yml", ROUTES)
    assert re.findall(r'id="route-(\w+)"|<details( open)?>', page_of(course)) == [
        ("quick", ""),
        ("", " open"),
        ("rough", ""),
        ("", ""),
    ]


def test_a_route_with_a_draft_is_not_published(course: CourseFolder) -> None:
    course.write("modules/routes.yml", ROUTES)
    course.replace("modules/tides/index.md", "objectives:\n", "draft: true\nobjectives:\n")
    assert "Quick" in page_of(course)
    assert words_of(page_of(course, drafts=False)) == (
        "Every way laid out for this course has a module that is not in this copy. "
        "Take the modules in the order of the map."
    )
