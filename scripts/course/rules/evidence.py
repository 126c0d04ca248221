"""Evidence: every claim has its sources, every source can be found, every term leads somewhere."""

from __future__ import annotations

import re

from course.model.course import Course
from course.problems import Problems, did_you_mean
from course.rules.absent import tell_absent
from course.written import Written

DOI_FORM = re.compile(r"^10\.\d{4,9}/\S+$")
"""Source: Crossref, "DOIs and matching regular expressions"."""


def check(course: Course, written: Written, problems: Problems) -> None:
    """Check claims, references and glossary terms."""
    references_read = written.complete("references")
    references = written.known("references")
    for claim in course.claims.values():
        for number, name in enumerate(claim.sources):
            if references_read and name not in references:
                problems.add(
                    claim.at("sources", number),
                    "reference-unknown",
                    f"There is no reference “{name}”.",
                    did_you_mean(name, references) or "Write it in modules/references.yml.",
                )
    for reference in course.references.values():
        if reference.doi and not DOI_FORM.match(reference.doi):
            problems.add(
                reference.at("doi"),
                "doi-form",
                f"“{reference.doi}” is not a DOI.",
                "Write it from “10.” on, without an address: 10.1037/0021-9010.89.1.36.",
            )
        if reference.url and not re.match(r"^https?://\S+$", reference.url):
            problems.add(
                reference.at("url"),
                "url-form",
                f"“{reference.url}” is not a web address.",
                "Write it whole, from https:// on.",
            )
        if not (reference.doi or reference.url or reference.no_address):
            problems.add(
                reference.place,
                "reference-address",
                f"The reference “{reference.id}” has no DOI and no address.",
                "Write “doi:” or “url:”; for a source that has neither, “no_address: true”.",
            )
    _check_terms(course, written, problems)


def _check_terms(course: Course, written: Written, problems: Problems) -> None:
    for term in course.terms.values():
        for number, target in enumerate(term.see):
            slug, _, section = target.partition("#")
            module = course.modules.get(slug)
            place = term.at("see", number)
            if slug in course.absent:
                tell_absent(place, slug, "the term does not lead there", problems)
            elif module is None:
                if not written.is_broken(f"modules/{slug}/index.md"):
                    problems.add(
                        place,
                        "section-unknown",
                        f"There is no module “{slug}”.",
                        did_you_mean(slug, course.modules),
                    )
            elif (
                section
                and section not in {h.id for h in module.page.outline.headings}
                and not written.is_broken(module.page.path)
            ):
                known = [heading.id for heading in module.page.outline.headings]
                problems.add(
                    place,
                    "section-unknown",
                    f"The module “{slug}” has no section “{section}”.",
                    did_you_mean(section, known),
                )
