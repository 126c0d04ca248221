"""QR codes: from paper to the page."""

from __future__ import annotations

import segno
from markupsafe import Markup, escape


def qr_code(address: str, label: str) -> Markup:
    """Return the QR code of an address as a drawing.

    Args:
        address: where it leads.
        label: what it says to those who cannot see it.
    """
    code = segno.make(address, error="m", micro=False)
    drawing = code.svg_inline(
        scale=1, border=2, omitsize=True, svgclass="paper-code", lineclass=None
    )
    named = drawing.replace("<svg ", f'<svg role="img" aria-label="{escape(label)}" ', 1)

    return Markup(named)  # noqa: S704 - made by segno from numbers, with our escaped label
