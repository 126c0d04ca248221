"""Checking: what `check` prints, records and returns."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from pathlib import Path

from course.accepting import accept, accept_typo
from course.loader import load_course
from course.model.course import Course
from course.problems import Problem, Problems
from course.readers.recorded import LOCK
from course.reports.bank import bank_report
from course.reports.coverage import coverage_report
from course.rules.promises import PROMISES


class Stopped(Exception):
    """Raised when the course has problems that stop a command; they have been told."""


def load(root: Path, *, strict: bool, preview: bool = False) -> Course:
    """Return the course, and tell its problems.

    Args:
        root: the project's folder.
        strict: whether warnings stop it too.
        preview: whether an author only looks at it. Broken promises are told then and stop
            nothing: who rewords a question raises its ``rev`` when the wording stands.

    Raises:
        Stopped: it cannot be built.
    """
    course, problems = load_course(root, teach=True)
    tell(problems, notices=False)
    if course is None or problems.fatal(strict=strict, beside=PROMISES if preview else ()):
        raise Stopped

    return course


def tell(problems: Problems, *, notices: bool = True) -> None:
    """Print problems, for people on the error stream and for GitHub as annotations.

    Args:
        problems: what was found.
        notices: whether to print notices too, or to count them only.
    """
    for problem in problems:
        if problem.severity == "notice" and not notices:
            continue
        print(problem.as_text(), file=sys.stderr)
        if os.environ.get("GITHUB_ACTIONS"):
            print(problem.as_annotation())
    if len(problems):
        counts = problems.counts()
        print(", ".join(f"{n} {word}" for word, n in counts.items()), file=sys.stderr)


def check(chosen: Namespace, root: Path) -> int:
    """Run `check` with its options and return the exit status."""
    if chosen.accept_typo:
        return _accept_typo(chosen.accept_typo, root)
    course, problems = load_course(root, teach=True)
    if chosen.json:
        print(json.dumps(_as_json(problems), ensure_ascii=False, indent=1))
    else:
        tell(problems)
    if course and chosen.coverage:
        print("\n".join(coverage_report(course)))
    if course and chosen.bank:
        print("\n".join(bank_report(course)))
    if chosen.accept:
        return _accept(course, problems, root)
    fatal = course is None or problems.fatal(strict=chosen.strict)
    if not fatal and not chosen.json:
        print("No problems and no warnings." if chosen.strict else "No problems.")

    return int(fatal)


def _as_json(problems: Problems) -> dict[str, object]:
    return {"problems": [_problem(problem) for problem in problems], "counts": problems.counts()}


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "path": problem.place.path,
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": problem.severity,
        "rule": problem.rule,
        "message": problem.message,
        "hint": problem.hint,
    }


def _accept(course: Course | None, problems: Problems, root: Path) -> int:
    if course is None or problems.fatal():
        print("Nothing was recorded: mend the errors first.", file=sys.stderr)
        return 1
    found = accept(course, course.recorded, root)
    print(
        f"Recorded in {LOCK}: {found.new} new, {found.renewed} changed, {found.retired} retired."
        if any(found)
        else f"Everything is recorded in {LOCK} already."
    )

    return 0


def _accept_typo(names: list[str], root: Path) -> int:
    course, problems = load_course(root)
    if course is None or problems.fatal():
        tell(problems)
        print("Nothing was recorded: mend the errors first.", file=sys.stderr)
        return 1
    refused = accept_typo(names, course, course.recorded, root)
    for name in refused:
        print(
            f"“{name}” is no question that was only reworded: it is not there, not recorded with "
            "this “rev”, or its parts are others.",
            file=sys.stderr,
        )
    if refused:
        print("Nothing was recorded.", file=sys.stderr)
        return 1
    print(f"Recorded in {LOCK} with the wording it has now: {', '.join(names)}.")

    return 0
