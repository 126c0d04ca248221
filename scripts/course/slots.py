"""Slots: what a macro leaves in a page for `course.finish.slots` to fill.

A macro runs in the engine's process, in the middle of Markdown. Handing over its whole HTML there
would mean a second reading of the course, and Markdown parsing every quiz only to leave it as it
is; for a page with ten questions that took longer than the page's own text. So the engine sees an
empty element, and the HTML is put in when the page is built. It works alike under every engine.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import NamedTuple

PATTERN = re.compile(r'<(div|span) data-course-slot="(\w+):([^"]*)"></\1>')
"""One attribute only: the Markdown extension `md_in_html` puts several into another order."""


class Slot(NamedTuple):
    """A call of a macro: its name, and its argument or ""."""

    macro: str
    argument: str


def slot_html(slot: Slot, *, inline: bool) -> str:
    """Return the empty element that stands for a call, as part of a line or as a block."""
    element = "span" if inline else "div"
    argument = escape(slot.argument)

    return f'<{element} data-course-slot="{slot.macro}:{argument}"></{element}>'


def read_slot(match: re.Match[str]) -> Slot:
    """Return the slot that `PATTERN` found."""
    return Slot(match[2], unescape(match[3]))
