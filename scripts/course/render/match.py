"""A question of type ``match``: for each prompt a list of replies to choose from."""

from __future__ import annotations

from string import ascii_uppercase
from typing import Any

from course.model.match import MatchQuestion, MatchReply
from course.render.parts import Ordering, Parts
from course.render.view import View

LONGEST_IN_LIST = 60
"""Characters of a reply that a list opened on a phone still shows whole."""


def render_match(question: MatchQuestion, order: Ordering, base: str, view: View) -> Parts:
    """Return the parts of a match question; the arguments are those of `render_choice`."""
    replies = order(question, question.replies)
    letters = (
        {reply.id: letter for reply, letter in zip(replies, ascii_uppercase, strict=False)}
        if any(_needs_room(reply, base, view) for reply in replies)
        else {}
    )
    values: dict[str, Any] = {
        "question": question,
        "replies": replies,
        "letters": letters,
        "text_of": {reply.id: reply.text for reply in replies},
        "base": base,
    }

    return Parts(
        attributes={"data-reuse": "true" if question.reuse else "false"},
        instruction=view.text("choose-reply-reuse" if question.reuse else "choose-reply"),
        controls=view.render("match-controls.html", **values),
        key=view.render("match-key.html", **values),
    )


def _needs_room(reply: MatchReply, base: str, view: View) -> bool:
    """Return whether a reply is too long for a list of a form, which takes no markup either."""
    html = view.inline(reply.text, base)

    return (
        len(view.plain(reply.text, base)) > LONGEST_IN_LIST
        or "<img" in html
        or view.tag(html) == "div"
    )
