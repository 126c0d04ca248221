"""A rating: how strong a choice or a thing to say is where more than one may do."""

from __future__ import annotations

from typing import Literal

Rating = Literal["best", "acceptable", "poor"]
"""``best`` is worth the whole point, ``acceptable`` half of it, ``poor`` nothing."""
