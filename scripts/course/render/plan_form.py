"""What a development plan is made of. The words are in the table of interface texts: `plan-<field>`."""

from __future__ import annotations

from typing import Literal, NamedTuple

Kind = Literal["line", "text", "day", "time", "choice"]


class Field(NamedTuple):
    """A field of the plan.

    Attributes:
        name: what it is kept under.
        kind: what is written into it.
        hint: whether the table has a hint for it, `plan-<name>-hint`.
        choices: the names of its choices, whose words are `plan-<name>-<choice>`.
    """

    name: str
    kind: Kind = "text"
    hint: bool = False
    choices: tuple[str, ...] = ()


class Section(NamedTuple):
    """Fields under one heading, `plan-section-<name>`."""

    name: str
    fields: tuple[Field, ...]


SECTIONS = (
    Section(
        "you",
        (
            Field(
                "variant", "choice", hint=True, choices=("own", "team", "executive", "hard-times")
            ),
            Field("name", "line"),
            Field("role", "line"),
            Field("supporter", "line", hint=True),
            Field("start", "day"),
        ),
    ),
    Section(
        "why",
        (
            Field("why", hint=True),
            Field("evidence-score", "line", hint=True),
            Field("evidence-seen", "line", hint=True),
            Field("evidence-result", "line", hint=True),
        ),
    ),
    Section("goal-1", ()),
    Section("goal-2", ()),
    Section(
        "around",
        (
            Field("support", hint=True),
            Field("support-from", "line"),
            Field("support-agreed", "day"),
            Field("change", hint=True),
            Field("process", hint=True),
            Field("risks", hint=True),
        ),
    ),
    Section(
        "reviews",
        (
            Field("review-30", "day", hint=True),
            Field("review-60", "day", hint=True),
            Field("review-90", "day", hint=True),
            Field("review-time", "time", hint=True),
            Field("log", hint=True),
        ),
    ),
    Section("agreement", (Field("agreed-me", "day"), Field("agreed-supporter", "day"))),
)
"""The sections in their order. Those without fields are goals, of which there are never more than two."""

GOALS = (
    Field("goal", hint=True),
    Field("type", "choice", choices=("learning", "performance")),
    Field("practice", hint=True),
    Field("people", hint=True),
    Field("study", "line", hint=True),
    Field("if-1", "line"),
    Field("then-1", "line"),
    Field("if-2", "line", hint=True),
    Field("then-2", "line"),
)
"""The fields of each goal; `goal-1-practice` is kept for the first."""

RUBRIC = (
    "evidence",
    "two-goals",
    "observable",
    "practice",
    "if-then",
    "support",
    "seen",
    "reviews",
)
"""What a good plan has, each worth 0 to 2; 12 of 16 make a good plan."""
