"""The question type ``scenario``: a conversation that goes on differently with what one says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from course.model.question import MarkedQuestion
from course.model.rating import Rating
from course.model.record import Id, Markdown, Record


class SceneReply(Record):
    """Something to say, how well it serves, what happens then and why, and the scene it leads to."""

    id: Id
    text: Markdown
    rating: Rating
    feedback: Markdown
    next: Id


class Scene(Record):
    """A moment of the conversation: something to say next, or an ending with its debrief."""

    id: Id
    text: Markdown
    replies: tuple[SceneReply, ...] = ()
    ending: bool = False
    debrief: Markdown | None = None


class ScenarioQuestion(MarkedQuestion):
    """A branching conversation. It starts at the first scene."""

    type: Literal["scenario"]
    scenes: tuple[Scene, ...]

    def part_names(self) -> Iterator[tuple[tuple[str, ...], Record]]:
        """Yield the name of each scene, of what each thing to say leads to, and of its button."""
        for scene in self.scenes:
            yield ("scene", scene.id), scene
            for reply in scene.replies:
                for names in ((reply.id,), (reply.id, "say")):
                    yield ("scene", scene.id, *names), reply
