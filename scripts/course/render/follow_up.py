"""The messages after a workshop: as text to copy, and as links that open a mail."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from course.model.course import Module
from course.model.workshop import FollowUp
from course.render.view import View

_PARAGRAPHS = re.compile(r"\n\s*\n")
_ENTRY = re.compile(r"\s*(?:[-*]|\d+[.)])\s")


@dataclass(frozen=True, slots=True)
class Message:
    """A message: which day, to whom, and what it says, without markup."""

    id: str
    day: int
    to: str
    subject: str
    body: str

    @property
    def address(self) -> str:
        """The address that opens a mail (RFC 6068): lines end in CR LF, everything is encoded."""
        body = quote(self.body.replace("\n", "\r\n"), safe="")

        return f"mailto:?subject={quote(self.subject, safe='')}&body={body}"


def render_follow_up(modules: list[Module], view: View) -> Markup:
    """Return the messages after workshops on these modules, the first day first."""
    found = [
        _message(number, entry, module, view)
        for module in modules
        if module.workshop
        for number, entry in enumerate(module.workshop.follow_up, start=1)
    ]

    return view.render("follow-up.html", messages=sorted(found, key=lambda one: one.day))


def _message(number: int, entry: FollowUp, module: Module, view: View) -> Message:
    opening = view.text("mail-opening", title=module.title)
    body = f"{opening}\n\n{plain_text(entry.body, module.page.path, view)}"

    return Message(f"{module.slug}-{number}", entry.day, entry.to, entry.subject, body)


def plain_text(markdown: str, base: str, view: View) -> str:
    """Return Markdown as the text of a mail: paragraphs stay apart, lists keep their lines."""
    paragraphs = []
    for paragraph in _PARAGRAPHS.split(markdown.strip()):
        lines = paragraph.splitlines()
        if all(_ENTRY.match(line) or line.startswith(" ") for line in lines):
            entries = re.sub(r"\n\s+(?![-*\d])", " ", paragraph).splitlines()
            listed = (_ENTRY.sub("", entry, count=1) for entry in entries)
            paragraphs.append("\n".join(f"- {view.plain(text, base)}" for text in listed))
        else:
            paragraphs.append(" ".join(view.plain(paragraph, base).split()))

    return "\n\n".join(paragraphs)
