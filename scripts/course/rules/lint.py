"""Recording what rules of teaching find, except where an author has waived the rule with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Set

from course.model.course import Course
from course.model.waiver import Waivable
from course.problems import Place, Problems, Severity, did_you_mean
from course.rules.catalogue import RULES

SHORTEST_REASON = 15
"""Characters. A shorter reason is none ("is fine", "on purpose")."""


class Lint:
    """The findings of one check.

    Args:
        problems: where they are recorded.
        drafts: the modules that are drafts. No rule of teaching stops a build for their sake:
            they are not published, and an author must be able to look at half a module.
    """

    def __init__(self, problems: Problems, drafts: Set[str] = frozenset()) -> None:
        self.problems = problems
        self._drafts = drafts
        self._used: set[tuple[int, str]] = set()

    def add(
        self,
        owner: Waivable | None,
        place: Place,
        rule: str,
        message: str,
        hint: str,
        severity: Severity | None = None,
    ) -> None:
        """Record a finding, unless *owner* waives the rule.

        Args:
            owner: the record whose ``lint_ok`` counts; none for what concerns the whole course.
            place: where it is.
            rule: a name from the catalogue.
            message: what is wrong.
            hint: what to do.
            severity: instead of the rule's own.
        """
        kind = RULES[rule]
        if owner and rule in owner.lint_ok and kind.waivable:
            self._used.add((id(owner), rule))
            return
        severity = severity or kind.severity
        if severity == "error" and module_of(place.path) in self._drafts:
            severity = "warning"
        self.problems.add(place, rule, message, hint, severity)

    def check_waivers(self, course: Course) -> None:
        """Record waivers that waive nothing, may not, or give no reason."""
        for owner in _owners(course):
            for rule, reason in owner.lint_ok.items():
                self._check_waiver(owner, rule, reason)

    def _check_waiver(self, owner: Waivable, rule: str, reason: str) -> None:
        place = owner.at("lint_ok", rule)
        if rule not in RULES:
            self.problems.add(
                place,
                "waiver-unknown",
                f"There is no rule “{rule}” that can be waived.",
                did_you_mean(rule, RULES) or "Copy the name from the message of the check.",
            )
        elif len(reason.strip()) < SHORTEST_REASON:
            self.problems.add(
                place,
                "waiver-reason",
                f"The reason for waiving “{rule}” has fewer than {SHORTEST_REASON} characters.",
                "Say why the rule does not hold here, so that the next author can judge it.",
            )
        elif (id(owner), rule) not in self._used:
            refused = RULES[rule].severity == "error" and not RULES[rule].waivable
            self.problems.add(
                place,
                "waiver-refused" if refused else "waiver-unused",
                f"The rule “{rule}” cannot be waived."
                if refused
                else f"The rule “{rule}” finds nothing here that would need a waiver.",
                "Remove the line, and mend what the rule finds." if refused else "Remove the line.",
            )


def module_of(path: str) -> str:
    """Return the slug of the module that a file belongs to, or ""."""
    folder, _, rest = path.partition("/")
    name = rest.partition("/")[0]

    return {"modules": name, "quizzes": name.removesuffix(".yml")}.get(folder, "")


def _owners(course: Course) -> Iterator[Waivable]:
    """Yield every record of a course that may waive something."""
    for page in course.all_pages.values():
        yield page.front_matter
    for module in course.modules.values():
        if module.workshop:
            yield module.workshop
        if module.slides:
            yield module.slides.front_matter
    for quiz in course.quizzes:
        yield quiz.head
        yield from quiz.questions
    for records in (course.claims, course.references, course.terms):
        yield from records.values()
