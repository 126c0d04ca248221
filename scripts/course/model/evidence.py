"""Evidence: claims with their badges and figures, and the references they rest on."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from course.model.record import Id, Line, Markdown, Record
from course.model.waiver import Waivable

Badge = Literal["strong", "good", "mixed", "survey", "practice", "logic"]

Verified = Literal["VS", "V2", "K"]
"""How far a figure was verified: read in the source itself (VS), seen only in a secondary page
(V2), or known and not checked (K)."""


class Figure(Record):
    """A number that a claim rests on."""

    value: Line
    says: Markdown
    verified: Verified


class Claim(Waivable):
    """Something the course claims from evidence, in our own words."""

    id: Id
    text: Markdown
    badge: Badge
    sources: tuple[Id, ...] = Field(min_length=1)
    figures: tuple[Figure, ...] = ()
    caution: Markdown | None = None


class Reference(Waivable):
    """A source. It has a DOI or an address, or is marked as one that has neither."""

    id: Id
    citation: Markdown
    doi: Line | None = None
    url: Line | None = None
    no_address: bool = False
