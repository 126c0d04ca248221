"""People in situations, as far as pronouns tell: who is he, she or they.

Which of them does well and which badly, no program can tell; a bank in which nearly everybody is
“he” needs a look all the same.
"""

from __future__ import annotations

from collections.abc import Iterable

from course.model.quiz import AnyQuestion
from course.prose.words import tokens

PRONOUNS = {
    "she": frozenset(["she", "her", "hers", "herself"]),
    "he": frozenset(["he", "him", "his", "himself"]),
}


def pronouns(questions: Iterable[AnyQuestion]) -> dict[str, int]:
    """Return in how many situations the person is only “she”, only “he”, or both occur."""
    counts = {"she": 0, "he": 0, "both": 0}
    for question in questions:
        if question.situation:
            words = tokens(question.situation)
            found = [name for name, forms in PRONOUNS.items() if not forms.isdisjoint(words)]
            if found:
                counts[found[0] if len(found) == 1 else "both"] += 1

    return counts
