"""The outline: every module in the navigation once, every module with a quiz, every quiz with one."""

from __future__ import annotations

from course.files import files_below, slugs
from course.model.course import Course
from course.model.site import NavEntry
from course.problems import Place, Problems, did_you_mean, nearest, shown
from course.rules.absent import tell_absent
from course.written import Written, tell_entry
from course.yaml_tree import SETTINGS

NOT_SLUGS = (
    "claims",
    "glossary",
    "references",
    "reviews",
    "routes",
    "routine",
    "self-assessment",
    "toolbox",
)
"""What a module may not be called: files in ``modules/`` and ``quizzes/`` bear these names."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check the navigation against the pages, and modules against quizzes."""
    folders = slugs(written.root)
    _check_nav(course, written, folders, problems)
    if not written.closed & {"modules", "quizzes"}:
        _check_quizzes(course, written, folders, problems)
    for slug in folders:
        if slug in NOT_SLUGS:
            problems.add(
                Place(f"modules/{slug}"),
                "module-name",
                f"A module may not be called “{slug}”.",
                "Give the folder another name; this one belongs to a file of the course.",
            )


def _check_nav(course: Course, written: Written, folders: list[str], problems: Problems) -> None:
    seen: dict[str, NavEntry] = {}
    known = set(course.all_pages)
    for entry, _ in course.nav.pages():
        if "://" in entry.path:
            continue
        if entry.path in seen:
            problems.add(
                entry.place,
                "nav-twice",
                f"The page “{shown(entry.path)}” is in the navigation twice "
                f"(first at {seen[entry.path].place}).",
                "Keep one of the two.",
            )
        elif entry.path not in known and not written.is_broken(entry.path):
            problems.add(
                entry.place,
                "nav-unknown",
                f"There is no page “{shown(entry.path)}”.",
                did_you_mean(entry.path, known) or "Write the page, or take the line out of “nav”.",
            )
        seen.setdefault(entry.path, entry)
    for place in written.empty_parts:
        if course.absent:
            problems.add(
                place,
                "part-empty",
                "This part of the navigation has no pages, so it is left out.",
                "Remove its line, or put a page below it.",
                "notice",
            )
        else:
            tell_entry(place, problems)
    if SETTINGS in written.broken or (written.empty_parts and not course.absent):
        return
    # A misspelled entry is told where it stands.
    meant = {nearest(path, known) for path in seen if path not in known}
    for slug in folders:
        path = f"modules/{slug}/index.md"
        # Two entries without a hyphen between them are one path with a space in it.
        if path not in meant and not any(path in entry for entry in seen):
            problems.add(
                course.nav.place,
                "nav-missing",
                f"The module “{slug}” is not in the navigation.",
                f"Add “- {path}” below a part of the course.",
            )


def _check_quizzes(
    course: Course, written: Written, folders: list[str], problems: Problems
) -> None:
    quizzes = {
        path.removeprefix("quizzes/").removesuffix(".yml"): path
        for path in files_below(written.root, "quizzes")
        if path.endswith((".yml", ".yaml"))
    }
    without = [
        slug
        for slug in folders
        if slug not in quizzes and not (written.root / f"quizzes/{slug}.yml").exists()
    ]
    drafts = {slug for slug, module in course.modules.items() if module.front_matter.draft}
    misnamed = set()
    for name, path in quizzes.items():
        if path.endswith(".yaml"):
            problems.add(
                Place(path), "quiz-name", "A quiz file ends in .yml.", "Rename it to end in .yml."
            )
        elif name in course.absent:
            tell_absent(Place(path), name, "its quiz is left out", problems)
        elif name not in folders and not name.startswith("reviews/"):
            meant = nearest(name, without)
            misnamed.add(meant)
            problems.add(
                Place(path),
                "quiz-without-module",
                f"There is no module “{shown(name)}” for this quiz.",
                did_you_mean(name, [meant] if meant else folders)
                or "Name the file like the module's folder, or put a part review into quizzes/reviews/.",
            )
    for slug in without:
        if slug not in misnamed and f"{slug}.yaml" not in quizzes:
            problems.add(
                Place(f"modules/{slug}/index.md"),
                "module-without-quiz",
                f"The module “{slug}” has no quiz.",
                f"Write quizzes/{slug}.yml.",
                "warning" if slug in drafts else "error",
            )
