"""The coverage report: for each objective where it is taught, practised and asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from course.model.course import Course
from course.model.coverage import Coverage, coverage
from course.reports.table import table

NOTHING = "–"
HEAD = ("objective", "level", "taught in", "practised in", "asked by", "comes back in")


def coverage_report(course: Course) -> Iterator[str]:
    """Yield the lines of the report, module by module."""
    found: dict[str, list[Coverage]] = {}
    for each in coverage(course):
        found.setdefault(each.module.slug, []).append(each)
    for slug, rows in found.items():
        draft = " (draft)" if rows[0].module.front_matter.draft else ""
        yield f"{slug}: {rows[0].module.title}{draft}"
        yield ""
        yield from table(HEAD, [_row(row) for row in rows])
        yield ""


def _row(row: Coverage) -> tuple[str, ...]:
    return (
        row.objective.id,
        row.objective.level,
        _listed([f"#{heading.id}" for heading in row.sections]),
        _listed([activity.id for activity in row.activities]),
        _listed([f"{question.id} ({question.level})" for question in row.scored]),
        _listed(
            [
                *(question.id for question in row.reviewed),
                *(f"{question.id} ({module.slug})" for module, question in row.recalled),
            ]
        ),
    )


def _listed(names: Sequence[str]) -> str:
    return "\n".join(names) or NOTHING
