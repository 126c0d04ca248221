"""A module's front matter: what is said about one unit of study."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from course.model.record import Id, Line, Markdown, Record
from course.model.waiver import Waivable

Level = Literal["remember", "understand", "apply", "analyse", "evaluate"]
"""Depth of thinking, after Bloom's revised taxonomy (Anderson & Krathwohl, 2001)."""

LEVELS: tuple[Level, ...] = ("remember", "understand", "apply", "analyse", "evaluate")

Depth = Literal["door", "core", "deeper"]


class Minutes(Record):
    """How long each depth takes, in minutes, and the field task on the job."""

    door: int = Field(ge=1, le=30)
    core: int = Field(ge=1, le=120)
    deeper: int = Field(ge=1, le=240)
    field: int = Field(ge=1, le=240)


class Objective(Record):
    """What a learner can do when the module is done; the text begins with a verb."""

    id: Id
    text: Markdown
    level: Level


class ModuleFrontMatter(Waivable):
    """The front matter of ``modules/<slug>/index.md``.

    Attributes:
        sensitive: whether the module touches conduct, health, discrimination, safety or the loss
            of a job; then it has stop lines.
        stop_lines: when to stop, and whom to turn to.
        retired: ids of objectives that are gone for good.
    """

    title: Line
    summary: Line
    minutes: Minutes
    aliases: tuple[Line, ...] = ()
    objectives: tuple[Objective, ...] = Field(min_length=1)
    sensitive: bool | None = None
    stop_lines: tuple[Markdown, ...] = ()
    retired: tuple[Id, ...] = ()
    draft: bool = False
    updated: Line | None = None
    hide: tuple[Literal["navigation", "toc", "footer"], ...] = ()
