"""Paper for a workshop: cards to vote with, a list to sign, three questions for the end."""

from __future__ import annotations

from markupsafe import Markup

from course.render.view import View

LETTERS = "ABCD"
LINES = 24
"""Lines of the attendance list without script: as many as the largest group of most modules."""
SCALE = range(1, 6)


def render_vote_cards(view: View) -> Markup:
    """Return a sheet with the four letters, one for each corner, to be cut apart."""
    return view.render("vote-cards.html", letters=LETTERS)


def render_attendance_sheet(view: View) -> Markup:
    """Return a list with lines to sign by hand; it is the facilitator who makes the claim."""
    return view.render("attendance-sheet.html", lines=range(1, LINES + 1))


def render_evaluation_form(view: View) -> Markup:
    """Return the form with three questions: relevance, difficulty, will use on a date."""
    return view.render("evaluation-form.html", scale=SCALE)
