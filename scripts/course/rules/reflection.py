"""Questions of type ``reflection``: a checklist whose points differ."""

from __future__ import annotations

from course.model.reflection import ReflectionQuestion
from course.problems import Problems


def check(question: ReflectionQuestion, problems: Problems) -> None:
    """Check one question's checklist."""
    seen: dict[str, int] = {}
    for number, point in enumerate(question.checklist):
        place = question.at("checklist", number)
        text = " ".join(point.split()).casefold()
        if text in seen:
            problems.add(
                place,
                "same-text",
                f"This text is the same as on line {seen[text]}.",
                "Say what is particular about it.",
            )
        seen.setdefault(text, place.line)
