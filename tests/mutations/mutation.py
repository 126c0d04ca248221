"""A mistake as authors make it in a file of the real course."""

from __future__ import annotations

import re
from dataclasses import dataclass

PAGE = "modules/two-jobs/index.md"
QUIZ = "quizzes/two-jobs.yml"
ACTIVITIES = "modules/two-jobs/activities.yml"
JOB_AID = "modules/two-jobs/job-aid.md"
DRAWING = "modules/two-jobs/two-gaps.svg"
CLAIMS = "modules/claims.yml"
REFERENCES = "modules/references.yml"
GLOSSARY = "modules/glossary.yml"
HOME = "docs/index.md"
START = "docs/start/index.md"
SETTINGS = "mkdocs.yml"
CONTACTS = "docs/local.yml"

QUESTION = r"^  - id: "
CHOICE = r"^      - id: "


@dataclass(frozen=True)
class Mutation:
    """One mistake.

    Attributes:
        path: the file it is made in.
        old: what is replaced, its first occurrence; ``(?s)`` and the like may stand before it.
        new: what it is replaced by; ``\\1`` is the first group of *old*.
        rule: the rule that tells it.
        at: the line that is told, when it is not the one on which the change begins.
        below: how many lines further down it is told.
        end: whether it is told where the change ends.
        more: whether it rightly causes further problems, as a missing section does in what leads there.
    """

    path: str
    old: str
    new: str
    rule: str
    at: str = ""
    below: int = 0
    more: bool = False
    end: bool = False

    def apply(self, text: str) -> tuple[str, int]:
        """Return the text with the mistake, and the line on which it must be told."""
        match = re.search(self.old, text, re.MULTILINE)
        if match is None:
            raise AssertionError(f"{self.path} has nothing like {self.old!r} any more")
        changed = text[: match.start()] + match.expand(self.new) + text[match.end() :]
        line = text.count("\n", 0, match.start()) + 1
        if self.end:
            line += match.expand(self.new).count("\n")
        elif self.at:
            lines = text.split("\n")[:line]
            line = max(n for n, written in enumerate(lines, 1) if re.search(self.at, written))

        return changed, line + self.below


def in_quiz(old: str, new: str, rule: str, at: str = "", below: int = 0, **more: bool) -> Mutation:
    """A mistake in a quiz."""
    return Mutation(QUIZ, old, new, rule, at, below, **more)


def in_page(old: str, new: str, rule: str, at: str = "", below: int = 0, **more: bool) -> Mutation:
    """A mistake in a module's page."""
    return Mutation(PAGE, old, new, rule, at, below, **more)
