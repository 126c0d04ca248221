"""The self-assessment: whole enough to compare one year with another."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from course.model.course import Course
from course.model.self_assessment import (
    DIMENSIONS,
    IMPORTANCE_STEPS,
    STATEMENTS,
    WEEKS,
    Dimension,
    OpenPrompt,
    SelfAssessment,
    Statement,
)
from course.problems import Problems, did_you_mean
from course.rules.ids import check_unique
from course.rules.named_modules import missing_modules
from course.written import Written


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check the self-assessment, if the course has one."""
    assessment = course.self_assessment
    if assessment is None:
        return
    _check_ids(assessment, problems)
    _check_scales(assessment, problems)
    _check_statements(assessment, problems)
    for dimension in assessment.dimensions:
        _check_pulse(dimension, assessment, problems)
        for place, slug in missing_modules(dimension, course, written, problems):
            problems.add(
                place,
                "module-absent",
                f"The module “{slug}” is not in the course, so this dimension does not lead there.",
                "It will once the module is there. If you do without the module, take this out.",
                "notice",
            )


def _check_ids(assessment: SelfAssessment, problems: Problems) -> None:
    kinds: tuple[tuple[Iterable[Dimension | Statement | OpenPrompt], str], ...] = (
        (assessment.dimensions, "dimension"),
        # A learner's words and numbers are kept side by side.
        (chain(assessment.statements, assessment.prompts), "statement or prompt"),
    )
    for records, word in kinds:
        pairs = [(record.id, record.at("id")) for record in records]
        check_unique(pairs, word, "in the self-assessment", problems)


def _check_scales(assessment: SelfAssessment, problems: Problems) -> None:
    scales = (
        (assessment.scale, assessment.at("scale"), WEEKS + 1, "from none of the weeks to all four"),
        (
            assessment.importance.scale,
            assessment.importance.at("scale"),
            IMPORTANCE_STEPS,
            "low, medium and high",
        ),
    )
    for scale, place, needed, words in scales:
        if len(scale) != needed:
            problems.add(
                place,
                "scale-count",
                f"This scale has {len(scale)} entries; it needs {needed}, {words}.",
                "An entry is worth its place in the list, so none can be left out or put between.",
            )


def _check_statements(assessment: SelfAssessment, problems: Problems) -> None:
    known = [dimension.id for dimension in assessment.dimensions]
    for statement in assessment.statements:
        if statement.dimension not in known:
            problems.add(
                statement.at("dimension"),
                "dimension-unknown",
                f"There is no dimension “{statement.dimension}”.",
                did_you_mean(statement.dimension, known) or f"Known: {', '.join(known)}.",
            )
    counts = (
        ("statements", len(assessment.statements), STATEMENTS),
        ("dimensions", len(known), DIMENSIONS),
    )
    for key, count, needed in counts:
        if count != needed:
            problems.add(
                assessment.at(key),
                "assessment-count",
                f"There are {count} {key}; there must be {needed}.",
                "Reword one rather than adding or removing it, so that results stay comparable.",
            )


def _check_pulse(dimension: Dimension, assessment: SelfAssessment, problems: Problems) -> None:
    statements = assessment.statements_of(dimension.id)
    if not statements:
        problems.add(
            dimension.at("id"),
            "dimension-empty",
            f"No statement belongs to the dimension “{dimension.id}”.",
            f"Write “dimension: {dimension.id}” in its statements, or remove it.",
        )
        return
    asked = [statement for statement in statements if statement.pulse]
    if len(asked) != 1:
        problems.add(
            asked[1].at("pulse") if asked else dimension.at("id"),
            "pulse-count",
            f"{len(asked) or 'None'} of the statements of “{dimension.id}” "
            f"{'have' if asked else 'has'} “pulse: true”; one must.",
            "The short form for a team has one statement of each dimension.",
        )
