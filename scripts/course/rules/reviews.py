"""Part reviews: questions that mix what the modules of a part taught one by one."""

from __future__ import annotations

from course.model.course import Course
from course.model.quiz import Quiz
from course.problems import Place, Problems
from course.rules.lint import Lint
from course.written import Written

FEWEST, MOST = 12, 20
"""Questions of a part review: a quarter of an hour, in which skills come up more than once."""

FEWEST_MODULES = 2


def check(course: Course, _written: Written, problems: Problems) -> None:
    """Check that every part review is shown, and that its questions are for it."""
    shown = {
        str(call.arguments[0])
        for page in course.all_pages.values()
        for call in page.outline.macros
        if call.name == "review" and call.arguments
    }
    for name, review in course.reviews.items():
        if name not in shown:
            problems.add(
                Place(review.source),
                "review-unshown",
                f"No page shows the part review “{name}”.",
                f'Call {{{{ review("{name}") }}}} on a page in docs/.',
                "warning",
            )
        for question in review.questions:
            if question.use != "quiz":
                problems.add(
                    question.at("use"),
                    "review-use",
                    f"In a part review no question is for “{question.use}”.",
                    "Remove the line, or move the question to the quiz of its module.",
                )


def check_teaching(review: Quiz, course: Course, lint: Lint) -> None:
    """Check how much a part review asks, and how it mixes.

    Mixing is the point: who meets only one kind of case need not tell kinds apart (Brunmair &
    Richter 2019, a meta-analysis of interleaving).

    Args:
        review: the part review.
        course: the course; where modules were taken out, a review may be short.
        lint: where findings are recorded.
    """
    if course.absent:
        return
    head = review.head
    count = len(review.questions)
    if not FEWEST <= count <= MOST:
        lint.add(
            head,
            head.at("title"),
            "review-length",
            f"The part review has {count} question{'s' if count != 1 else ''}.",
            f"{FEWEST} to {MOST} take about a quarter of an hour.",
        )
    modules = {question.objective.partition("/")[0] for question in review.questions}
    if len(modules) < FEWEST_MODULES:
        lint.add(
            head,
            head.at("title"),
            "review-mix",
            "All questions of this part review are on one module.",
            "Ask about modules that are easily taken for each other, in mixed order.",
        )
