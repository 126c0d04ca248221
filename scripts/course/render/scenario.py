"""A question of type ``scenario``: a text whose links lead through the conversation."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup

from course.model.scenario import ScenarioQuestion
from course.render.parts import Ordering, Parts
from course.render.view import View

_LINK = re.compile(r"</?a\b[^>]*>")


def render_scenario(question: ScenarioQuestion, order: Ordering, base: str, view: View) -> Parts:
    """Return the parts of a scenario; the arguments are those of `render_choice`.

    Scenes keep the order of the file, things to say come in the order of paper. They are the
    version without script, with numbers for paper; the script shows one scene at a time.
    """
    replies = {scene.id: order(question, scene.replies) for scene in question.scenes}
    said = {
        f"{scene.id}/{reply.id}": unlinked(view.inline(reply.text, base))
        for scene in question.scenes
        for reply in scene.replies
    }
    stations = [
        name
        for scene in question.scenes
        for name in (scene.id, *(f"{scene.id}/{reply.id}" for reply in replies[scene.id]))
    ]
    values: dict[str, Any] = {
        "question": question,
        "start": question.scenes[0].id,
        "replies": replies,
        "said": said,
        "numbers": {name: number for number, name in enumerate(stations, start=1)},
        "base": base,
    }

    return Parts(
        attributes={},
        instruction=view.text("choose-what-to-say"),
        controls=view.render("scenario-controls.html", **values),
        key=view.render("scenario-key.html", **values),
        button="say-it",
        show_key="show-ratings",
    )


def unlinked(html: Markup) -> Markup:
    """Return HTML without its links, for a place that is a link itself."""
    return Markup(_LINK.sub("", html))  # noqa: S704
