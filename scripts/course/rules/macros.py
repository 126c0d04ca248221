"""Macro calls: the macro exists, what it names exists, and nothing is shown twice."""

from __future__ import annotations

from collections.abc import Set

from course.files import misnamed
from course.model.course import Course
from course.model.macros import DEPTHS, MACROS, Macro
from course.model.page import MacroCall, Page
from course.problems import Place, Problems, did_you_mean
from course.rules.absent import tell_absent
from course.written import Written

_WORDS = {
    "questions": ("question", "quizzes/"),
    "activities": ("activity", "activities.yml"),
    "claims": ("claim", "modules/claims.yml"),
    "depths": ("depth", ""),
    "diagrams": ("diagram", ""),
    "reviews": ("review", "quizzes/reviews/"),
}


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check every macro call of every page."""
    placed: dict[str, Place] = {}
    for page in course.written_pages:
        called: dict[tuple[str, object], Place] = {}
        for call in page.outline.macros:
            macro = MACROS.get(call.name)
            if macro is None:
                problems.add(
                    call.place,
                    "macro-unknown",
                    f"There is no macro “{call.name}”.",
                    did_you_mean(call.name, MACROS) or f"Known macros: {', '.join(MACROS)}.",
                )
                continue
            _check_call(call, macro, page, course, written, problems)
            _check_called_once(call, macro, called, problems)
            if call.name == "question" and call.arguments:
                _check_placed_once(call, placed, problems)


def _check_call(
    call: MacroCall,
    macro: Macro,
    page: Page,
    course: Course,
    written: Written,
    problems: Problems,
) -> None:
    if len(call.arguments) != bool(macro.takes) or not all(
        isinstance(argument, str) for argument in call.arguments
    ):
        needed = "one id in quotes" if macro.takes else "nothing between its brackets"
        example = f'{call.name}("…")' if macro.takes else f"{call.name}()"
        problems.add(
            call.place,
            "macro-arguments",
            f"“{call.name}” takes {needed}.",
            f"Write {{{{ {example} }}}}.",
        )
        return
    if macro.module_only and page.source != f"modules/{page.module}/index.md":
        problems.add(
            call.place,
            "macro-place",
            f"“{call.name}” works on a module's own page only.",
            "Move the call to the module's index.md.",
        )
        return
    if not macro.takes:
        _check_job_aid(call, page, written, problems)
        return
    known, complete = _known(macro.takes, page, course, written)
    name = str(call.arguments[0])
    if macro.takes == "questions" and course.owner_of(name):
        tell_absent(call.place, course.owner_of(name), "nothing is shown here", problems)
    elif name not in known and complete:
        word, where = _WORDS[macro.takes]
        hint = did_you_mean(name, known) or (
            f"Write it in {where}, or correct the id."
            if where
            else f"Known: {', '.join(sorted(known))}."
        )
        problems.add(call.place, f"{word}-unknown", f"There is no {word} “{name}”.", hint)


def _known(takes: str, page: Page, course: Course, written: Written) -> tuple[Set[str], bool]:
    """Return the names a macro may be given, and whether all files that hold them were seen."""
    if takes == "depths":
        return set(DEPTHS), True
    if takes == "diagrams":
        folder = f"modules/{page.module}/"
        drawn = (
            path for path in course.assets if path.startswith(folder) and path.endswith(".svg")
        )
        return {path.removeprefix(folder).removesuffix(".svg") for path in drawn}, True

    if takes == "reviews":
        return set(course.reviews), not written.broken & {q.source for q in course.quizzes}

    return written.known(takes), written.complete(takes)


def _check_job_aid(call: MacroCall, page: Page, written: Written, problems: Problems) -> None:
    folder = f"modules/{page.module}"
    path = f"{folder}/job-aid.md"
    if (
        call.name == "job_aid"
        and not (written.root / path).exists()
        and not misnamed(written.root, folder, "job-aid.md")
    ):
        problems.add(
            call.place,
            "job-aid-missing",
            f"There is no file {path}.",
            "Write it, or take the call out.",
        )


def _check_called_once(
    call: MacroCall, macro: Macro, called: dict[tuple[str, object], Place], problems: Problems
) -> None:
    """What a second call would show has the ids of the first, so that links lead to one of them."""
    if not macro.once and macro.takes not in ("activities", "depths", "diagrams", "reviews"):
        return
    name = call.arguments[0] if call.arguments else None
    first = called.setdefault((call.name, name), call.place)
    if first != call.place:
        shown_name = f"“{call.name}”" if name is None else f"“{call.name}” with “{name}”"
        problems.add(
            call.place,
            "macro-twice",
            f"{shown_name} is called twice on this page (first at {first}).",
            "Keep one of the two.",
        )


def _check_placed_once(call: MacroCall, placed: dict[str, Place], problems: Problems) -> None:
    name = str(call.arguments[0])
    if name in placed:
        first = placed[name]
        problems.add(
            call.place,
            "question-placed-twice",
            f"The question “{name}” is placed twice (first at {first}).",
            "Place it once, so that its result is counted once; write a second question for here.",
        )
    placed.setdefault(name, call.place)
