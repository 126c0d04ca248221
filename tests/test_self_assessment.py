"""The self-assessment as the rest of the code sees it."""

from __future__ import annotations

from tests.course_folder import CourseFolder

ASSESSMENT = "modules/self-assessment.yml"


def test_a_dimension_leads_to_the_modules_that_the_course_has(course: CourseFolder) -> None:
    named = "    title: Clock\n    modules: [ropes, weather, tides]"
    course.replace(ASSESSMENT, "    title: Clock", named)
    loaded, _ = course.load()
    assert loaded
    assert loaded.self_assessment
    clock = loaded.self_assessment.dimensions[2]
    assert [module.slug for module in loaded.helping(clock)] == ["ropes", "tides"]


def test_statements_belong_to_their_dimension(course: CourseFolder) -> None:
    loaded, _ = course.load()
    assert loaded
    assert loaded.self_assessment
    hull = loaded.self_assessment.statements_of("hull")
    assert [statement.id for statement in hull] == ["hull-1", "hull-2", "hull-3", "hull-4"]
    assert [statement.pulse for statement in hull] == [True, False, False, False]


def test_a_course_may_be_without_it(course: CourseFolder) -> None:
    course.delete(ASSESSMENT)
    loaded, problems = course.load()
    assert loaded
    assert loaded.self_assessment is None
    assert len(problems) == 0


def test_one_that_cannot_be_used_is_told_and_left_out(course: CourseFolder) -> None:
    course.write(ASSESSMENT, "title: [\n")
    assert [head.partition(":")[0] for head in course.heads()] == [ASSESSMENT]
