"""A stem: what a question says before there is anything to pick, read once for all rules."""

from __future__ import annotations

from course.model.quiz import AnyQuestion
from course.prose.plain import plain
from course.prose.words import content, tokens


class Stem:
    """The situation and the prompt of a question.

    Attributes:
        situation: the story without markup, or "".
        prompt: what is asked, without markup.
        words: the words of both, in lower case.
        content: the stems of their content words.
    """

    __slots__ = ("content", "prompt", "situation", "words")

    def __init__(self, question: AnyQuestion) -> None:
        self.situation = plain(question.situation) if question.situation else ""
        self.prompt = plain(question.prompt)
        self.words = tokens(f"{self.situation} {self.prompt}")
        self.content = content(self.words)
