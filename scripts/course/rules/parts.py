"""What the rules of several question types share: how many parts there are, and that they differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from course.problems import Place, Problems


class Parts(NamedTuple):
    """A kind of part of a question: how it is called, and how many are good, bearable or wrong."""

    rule: str
    one: str
    many: str
    good: tuple[int, int]
    bearable: tuple[int, int]


def check_count(
    parts: Sequence[Any], kind: Parts, place: Place, problems: Problems, *, purpose: str = ""
) -> None:
    """Record a number of parts that does not work, or that works less well (a warning).

    Args:
        parts: what there is.
        kind: what there should be.
        place: where the list of them stands.
        problems: where problems are recorded.
        purpose: what they are for, for the message: ``to select one from``.
    """
    count = len(parts)
    if kind.good[0] <= count <= kind.good[1]:
        return
    are = f"is 1 {kind.one}" if count == 1 else f"are {count} {kind.many}"
    problems.add(
        place,
        kind.rule,
        f"There {are} {purpose}".rstrip() + ".",
        f"Write {kind.good[0]} to {kind.good[1]} {kind.many}.",
        "warning" if kind.bearable[0] <= count <= kind.bearable[1] else "error",
    )


def check_same(parts: Sequence[Any], name: str, problems: Problems) -> None:
    """Record every part whose text or feedback was already said by another.

    Args:
        parts: records of one kind.
        name: the key that must differ: ``text``, ``feedback`` or ``title``.
        problems: where problems are recorded.
    """
    seen: dict[str, int] = {}
    for part in parts:
        written = getattr(part, name)
        if written is None:
            continue
        text = " ".join(written.split()).casefold()
        if text in seen:
            problems.add(
                part.at(name),
                f"same-{name}",
                f"This {name} is the same as on line {seen[text]}.",
                "Say what is particular about it.",
            )
        seen.setdefault(text, part.at(name).line)
