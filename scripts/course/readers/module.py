"""Reading a module: its folder and its quiz."""

from __future__ import annotations

import os

from course.files import misnamed
from course.model.activity import Activity
from course.model.course import Module
from course.model.module import ModuleFrontMatter
from course.model.page import PageFrontMatter
from course.readers.diagram import read_diagrams
from course.readers.page import read_page
from course.readers.quiz import read_quiz
from course.readers.reading import Reading
from course.readers.slides import read_slides
from course.readers.workshop import read_workshop


def read_module(slug: str, part: str, reading: Reading) -> Module | None:
    """Return the module in ``modules/<slug>/``, or None when its page cannot be used.

    Args:
        slug: the name of the folder.
        part: the title of the group of the navigation that the module stands in.
        reading: the reading it belongs to.
    """
    folder = f"modules/{slug}"
    base = f"{folder}/index.md"
    page = read_page(base, ModuleFrontMatter, reading, module=slug)
    activities: tuple[Activity, ...] = ()
    if _stands(f"{folder}/activities.yml", reading):
        activities = reading.records(f"{folder}/activities.yml", "activities", Activity, base)
    elif misnamed(reading.root, folder, "activities.yml"):
        reading.written.note_broken(f"{folder}/activities.yml", "activities", None)
    job_aid = None
    if _stands(f"{folder}/job-aid.md", reading):
        job_aid = read_page(f"{folder}/job-aid.md", PageFrontMatter, reading, module=slug)
    quiz = None
    if _stands(f"quizzes/{slug}.yml", reading):
        quiz = read_quiz(f"quizzes/{slug}.yml", slug, base, reading)
    else:
        reading.written.note_broken(f"quizzes/{slug}.yml", "questions", None)
    diagrams = read_diagrams(slug, reading)
    workshop = slides = None
    if _stands(f"{folder}/workshop.yml", reading):
        workshop = read_workshop(f"{folder}/workshop.yml", base, reading)
    if _stands(f"{folder}/slides.md", reading):
        slides = read_slides(f"{folder}/slides.md", base, reading)
    if page is None or not isinstance(page.front_matter, ModuleFrontMatter):
        reading.written.broken.add(f"{folder}/job-aid.md")
        return None

    return Module(
        slug,
        page,
        page.front_matter,
        part,
        activities,
        job_aid,
        quiz,
        diagrams,
        workshop,
        slides,
    )


def _stands(path: str, reading: Reading) -> bool:
    """Return whether something of that name is there, a link to nowhere included."""
    return os.path.lexists(reading.root / path)
