"""The question type ``match``: to each prompt the reply that fits."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from course.model.question import MarkedQuestion
from course.model.record import Id, Markdown, Record


class MatchPrompt(Record):
    """Something that needs a reply, the reply that fits, and the reason why."""

    id: Id
    text: Markdown
    reply: Id
    feedback: Markdown


class MatchReply(Record):
    """Something that may be chosen for a prompt."""

    id: Id
    text: Markdown


class MatchQuestion(MarkedQuestion):
    """A question in which a reply is chosen for every prompt.

    Attributes:
        reuse: whether a reply may fit several prompts, or none. Without it the last pair follows
            from the others.
    """

    type: Literal["match"]
    prompts: tuple[MatchPrompt, ...]
    replies: tuple[MatchReply, ...]
    reuse: bool = False

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the name of each prompt."""
        for prompt in self.prompts:
            yield (prompt.id,), prompt
