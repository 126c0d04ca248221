"""Minutes: what a module's front matter promises, against what there is to read and to do."""

from __future__ import annotations

from collections.abc import Sequence

from course.model.course import Module
from course.model.coverage import called_activities
from course.model.quiz import AnyQuestion
from course.prose.page import Paragraph
from course.rules.feedback import parts_with_feedback
from course.rules.lint import Lint
from course.rules.reading import body_line

WORDS_A_MINUTE = 200
SECONDS_A_QUESTION = 10
"""To think, on top of reading the question and its feedback."""

OFF, OFF_MINUTES = 0.25, 2
"""Share and minutes by which a promise may be off."""


def check(module: Module, found: Sequence[Paragraph], lint: Lint) -> None:
    """Check the minutes of each depth and of the field task.

    Args:
        module: the module.
        found: the paragraphs of its page.
        lint: where findings are recorded.
    """
    promised = module.front_matter.minutes
    for depth, taken in minutes(module, found).items():
        written = getattr(promised, depth)
        if abs(taken - written) > max(OFF * written, OFF_MINUTES):
            lint.add(
                module.front_matter,
                module.front_matter.at("minutes", depth),
                "minutes-off",
                f"The front matter says {written} minutes for “{depth}”; there are about "
                f"{taken:.0f} to read and do.",
                f"Write what it takes ({WORDS_A_MINUTE} words a minute, the activities, the "
                "questions), or cut.",
            )


def minutes(module: Module, found: Sequence[Paragraph]) -> dict[str, float]:
    """Return how long each depth takes that the page opens, and the field task."""
    questions = {q.id: q for q in module.quiz.questions} if module.quiz else {}
    activities = {activity.id: activity for activity in called_activities(module)}
    aid = len(module.job_aid.body.split()) / WORDS_A_MINUTE if module.job_aid else 0.0
    placed = {
        str(call.arguments[0])
        for call in module.page.outline.macros
        if call.name == "question" and call.arguments
    }
    shown = [q for q in questions.values() if q.use == "quiz" and q.id not in placed]
    opened: list[tuple[int, str]] = [(0, "")]
    taken: dict[str, float] = {}
    first = body_line(module.page)
    for call in module.page.outline.macros:
        depth = opened[-1][1]
        name = str(call.arguments[0]) if call.arguments else ""
        match call.name:
            case "depth":
                opened.append((call.place.line - first, name))
                taken.setdefault(name, 0.0)
            case "question" if name in questions and depth:
                taken[depth] += question_minutes(questions[name])
            case "quiz" if depth:
                taken[depth] += sum(map(question_minutes, shown))
            case "job_aid" if depth:
                taken[depth] += aid
            case "activity" if name in activities:
                kind = "field" if activities[name].kind == "field-task" else depth
                if kind:
                    taken[kind] = taken.get(kind, 0.0) + activities[name].minutes
    for paragraph in found:
        depth = next(name for line, name in reversed(opened) if line <= paragraph.line)
        if depth:
            taken[depth] += paragraph.words / WORDS_A_MINUTE

    return taken


def question_minutes(question: AnyQuestion) -> float:
    """Return how long a question takes: to read it, to think, to read what is said to two choices.

    A learner reads the feedback on the choice taken and on the right one.
    """
    words = _words(question.situation) + _words(question.prompt)
    parts = parts_with_feedback(question)
    words += sum(_words(part.text) for part in parts)
    spoken = sum(_words(part.feedback) for part in parts)
    if parts:
        words += round(spoken * min(2, len(parts)) / len(parts))

    return words / WORDS_A_MINUTE + SECONDS_A_QUESTION / 60


def _words(text: str | None) -> int:
    return len(text.split()) if text else 0
