"""Macro calls: the macro exists, what it names exists, and nothing is shown twice."""

from __future__ import annotations

from course.model.course import Course
from course.model.macros import DEPTHS, MACROS, Macro
from course.model.page import MacroCall, Page
from course.problems import Place, Problems, did_you_mean
from course.written import Written

_WORDS = {
    "questions": ("question", "quizzes/"),
    "activities": ("activity", "activities.yml"),
    "claims": ("claim", "modules/claims.yml"),
    "depths": ("depth", ""),
    "diagrams": ("diagram", ""),
}


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check every macro call of every page, and front-matter keys that would hide a macro."""
    placed: dict[str, Place] = {}
    for page in course.all_pages.values():
        called: dict[str, Place] = {}
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
            if macro.once and call.name in called:
                problems.add(
                    call.place,
                    "macro-twice",
                    f"“{call.name}” is called twice on this page "
                    f"(first on line {called[call.name].line}).",
                    "Keep one of the two.",
                )
            called.setdefault(call.name, call.place)
            if call.name == "question" and call.arguments:
                _check_placed_once(call, placed, problems)
    _check_front_matter(written, problems)


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
        _check_parts(call, page, course, written, problems)
        return
    known, complete = _known(macro.takes, page, course, written)
    name = str(call.arguments[0])
    if name not in known and complete:
        word, where = _WORDS[macro.takes]
        hint = did_you_mean(name, known) or (
            f"Write it in {where}, or correct the id."
            if where
            else f"Known: {', '.join(sorted(known))}."
        )
        problems.add(call.place, f"{word}-unknown", f"There is no {word} “{name}”.", hint)


def _known(takes: str, page: Page, course: Course, written: Written) -> tuple[set[str], bool]:
    """Return the names a macro may be given, and whether all files that hold them were read."""
    if takes == "depths":
        return set(DEPTHS), True
    folder = f"modules/{page.module}/"
    if takes == "diagrams":
        drawn = (
            path for path in course.assets if path.startswith(folder) and path.endswith(".svg")
        )
        return {path.removeprefix(folder).removesuffix(".svg") for path in drawn}, True
    if takes == "questions":
        return written.known("questions"), not written.broken_below("quizzes/")
    if takes == "claims":
        return written.known("claims"), not written.broken_below("modules/claims.yml")

    return written.known("activities"), not any(
        path.endswith("activities.yml") for path in written.broken
    )


def _check_parts(
    call: MacroCall, page: Page, course: Course, written: Written, problems: Problems
) -> None:
    """A call for a part of the module needs that part."""
    needs = {"job_aid": f"modules/{page.module}/job-aid.md", "quiz": f"quizzes/{page.module}.yml"}
    path = needs.get(call.name)
    if path and not (written.root / path).exists():
        problems.add(
            call.place,
            f"{call.name.replace('_', '-')}-missing",
            f"There is no file {path}.",
            "Write it, or take the call out.",
        )


def _check_placed_once(call: MacroCall, placed: dict[str, Place], problems: Problems) -> None:
    name = str(call.arguments[0])
    if name in placed:
        first = placed[name]
        problems.add(
            call.place,
            "question-placed-twice",
            f"The question “{name}” is placed twice (first in {first.path}:{first.line}).",
            "Place it once, so that its result is counted once; write a second question for here.",
        )
    placed.setdefault(name, call.place)


def _check_front_matter(written: Written, problems: Problems) -> None:
    """A key named like a macro hides the macro on its page: macros and keys share one namespace."""
    for keys in written.front_matter.values():
        for key, place in keys.items():
            if key in MACROS:
                problems.add(
                    place,
                    "macro-hidden",
                    f"The front-matter key “{key}” has the name of a macro, which it would hide.",
                    "Remove the key, or give it another name.",
                )
