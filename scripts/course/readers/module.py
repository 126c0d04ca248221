"""Reading a module: its folder and its quiz."""

from __future__ import annotations

from course.model.activity import Activity
from course.model.course import Module
from course.model.module import ModuleFrontMatter
from course.model.page import PageFrontMatter
from course.model.quiz import Quiz
from course.readers.diagram import read_diagrams
from course.readers.page import read_page
from course.readers.quiz import read_quiz
from course.readers.reading import Reading


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
    if (reading.root / folder / "activities.yml").exists():
        activities = reading.records(f"{folder}/activities.yml", "activities", Activity, base)
    job_aid = None
    if (reading.root / folder / "job-aid.md").exists():
        job_aid = read_page(f"{folder}/job-aid.md", PageFrontMatter, reading, module=slug)
    quiz = _read_quiz_of(slug, base, reading)
    diagrams = read_diagrams(slug, reading)
    if page is None or not isinstance(page.front_matter, ModuleFrontMatter):
        return None

    return Module(slug, page, page.front_matter, part, activities, job_aid, quiz, diagrams)


def _read_quiz_of(slug: str, base: str, reading: Reading) -> Quiz | None:
    path = f"quizzes/{slug}.yml"
    if not (reading.root / path).exists() and not (reading.root / path).is_symlink():
        return None

    return read_quiz(path, slug, base, reading)
