"""Evidence as HTML: badges in the text, and the list of claims and sources they lead to."""

from __future__ import annotations

from markupsafe import Markup

from course.model.evidence import Claim
from course.model.page import Page
from course.render.view import View

SIGNS = {
    "strong": "●",
    "good": "◕",
    "mixed": "◑",
    "survey": "◔",
    "practice": "○",
    "logic": "∎",
}
"""A fuller circle is stronger evidence; always beside the word."""


def render_claim(claim: Claim, listed: bool, view: View) -> Markup:
    """Return the badge of a claim; *listed* says that this page has the list it leads to."""
    return view.render("badge.html", claim=claim, sign=SIGNS[claim.badge], listed=listed)


def render_references(page: Page, view: View) -> Markup:
    """Return every claim that a page makes, in order, with its limits and sources."""
    course = view.site.course
    asked = {
        question.claim
        for module, question in course.questions.values()
        if module.slug == page.module and question.claim
    }
    called = [
        str(call.arguments[0])
        for call in page.outline.macros
        if call.name == "claim" and call.arguments
    ]
    names = dict.fromkeys([*called, *sorted(asked - set(called))])
    claims = [course.claims[name] for name in names]
    sources = {claim.id: [course.references[name] for name in claim.sources] for claim in claims}

    return view.render("references.html", claims=claims, sources=sources, signs=SIGNS)


def render_badge_list(view: View) -> Markup:
    """Return the table of the six badges and what each means."""
    return view.render("badge-list.html", signs=SIGNS)
