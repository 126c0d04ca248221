"""Modules that were taken out: what leads to them is left out, and said.

A module is taken out when it was recorded once and neither its folder nor its line in the
navigation is there. Any other name that leads nowhere is a mistake.
"""

from __future__ import annotations

from course.problems import Place, Problems


def tell_absent(place: Place, slug: str, what: str, problems: Problems) -> None:
    """Record that something leads to a module that was taken out.

    Args:
        place: where it stands.
        slug: the module.
        what: what happens to it: ``this link is left out``.
        problems: where problems are recorded.
    """
    problems.add(
        place,
        "module-absent",
        f"The module “{slug}” is not in the course, so {what}.",
        "Put the module back, or take this out for good.",
        "notice",
    )
