"""Evidence and terms that nothing uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from course.model.course import Course
from course.model.glossary import Term
from course.model.record import Record
from course.problems import Severity
from course.rules.lint import Lint


def check(course: Course, partial: bool, lint: Lint) -> None:
    """Check that claims, references and terms are used.

    Args:
        course: the course.
        partial: whether modules are missing on purpose; what they used is then no mistake.
        lint: where findings are recorded.
    """
    severity: Severity = "notice" if partial else "warning"
    made = _claims_made(course)
    for claim in course.claims.values():
        if claim.id not in made:
            lint.add(
                claim,
                claim.at("id"),
                "claim-unused",
                f"No page and no question makes the claim “{claim.id}”.",
                f'Call {{{{ claim("{claim.id}") }}}} where it is made, or remove it.',
                severity,
            )
    cited = {name for claim in course.claims.values() for name in claim.sources}
    for reference in course.references.values():
        if reference.id not in cited:
            lint.add(
                reference,
                reference.at("id"),
                "reference-unused",
                f"No claim rests on the reference “{reference.id}”.",
                "Name it in “sources” of a claim, or remove it.",
                severity,
            )
    _check_terms(course, severity, lint)


def _claims_made(course: Course) -> set[str]:
    made = {question.claim for _, question in course.questions.values() if question.claim}
    for page in course.all_pages.values():
        made |= {
            str(c.arguments[0]) for c in page.outline.macros if c.name == "claim" and c.arguments
        }
    for module in course.modules.values():
        for diagram in module.diagrams:
            made |= diagram.claims

    return made


def _check_terms(course: Course, severity: Severity, lint: Lint) -> None:
    unused = list(course.terms.values())
    for text in _texts(course):
        if not unused:
            return
        lower = text.lower()
        unused = [term for term in unused if not any(name in lower for name in _names(term))]
    for term in unused:
        lint.add(
            term,
            term.at("term"),
            "term-unused",
            f"No module uses the term “{term.term}”, under none of its names.",
            "Use it where its idea comes up, or remove it.",
            severity,
        )


def _names(term: Term) -> Iterable[str]:
    return (name.lower() for name in (term.term, *term.also))


def _texts(course: Course) -> Iterator[str]:
    """Yield everything that pages and questions say, except where terms are defined."""
    for page in course.written_pages:
        yield page.text
    for module in course.modules.values():
        for activity in module.activities:
            yield from _strings(activity)
    for quiz in course.quizzes:
        for question in quiz.questions:
            yield from _strings(question)
    for claim in course.claims.values():
        yield from _strings(claim)


def _strings(record: Record) -> Iterator[str]:
    for _, value in record:
        values = value if isinstance(value, tuple) else (value,)
        for entry in values:
            if isinstance(entry, Record):
                yield from _strings(entry)
            elif isinstance(entry, str):
                yield entry
