"""A diagram in the page, where it follows the colour scheme."""

from __future__ import annotations

import re

from markupsafe import Markup

from course.model.diagram import Diagram
from course.render.markdown import one_line

_PROLOGUE = re.compile(r"<\?xml.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>", re.DOTALL)
_ID = re.compile(r'\bid="([^"]+)"')
_LABELS = re.compile(r'\b(aria-labelledby|aria-describedby)="([^"]+)"')
_URL = re.compile(r"url\(#([^)]+)\)")


def render_diagram(diagram: Diagram) -> Markup:
    """Return a drawing as a figure; its ids get its name in front, so that they stay unique."""
    prefix = f"diagram-{diagram.name}"
    svg = _PROLOGUE.sub("", diagram.svg).strip()
    svg = _ID.sub(rf'id="{prefix}-\1"', svg)
    svg = _LABELS.sub(
        lambda match: (
            f'{match[1]}="' + " ".join(f"{prefix}-{name}" for name in match[2].split()) + '"'
        ),
        svg,
    )
    svg = _URL.sub(rf"url(#{prefix}-\1)", svg)

    return Markup(  # noqa: S704 - the author's own drawing
        f'<figure class="course-diagram" id="{prefix}">{one_line(svg)}</figure>'
    )
