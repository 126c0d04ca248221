"""A module's quiz, or a part review, as HTML, with the outline that its summary is made from."""

from __future__ import annotations

import json

from markupsafe import Markup

from course.model.course import Module
from course.model.quiz import AnyQuestion, Quiz
from course.render.question import render_question, reread
from course.render.view import View

Asked = list[tuple[Module, AnyQuestion]]
"""Questions, each with the module it belongs to."""


def quiz_questions(module: Module, placed: frozenset[str]) -> list[AnyQuestion]:
    """Return the questions that the quiz shows: those for it that no page has placed."""
    questions = module.quiz.questions if module.quiz else ()

    return [q for q in questions if q.use == "quiz" and q.id not in placed]


def scored_questions(module: Module) -> list[AnyQuestion]:
    """Return the questions that make the module's score, in the text or in the quiz.

    A question that is never marked, such as a reflection, is shown and does not count.
    """
    questions = module.quiz.questions if module.quiz else ()

    return [q for q in questions if q.use == "quiz" and q.marked]


def render_quiz(quiz: Quiz, module: Module, view: View) -> Markup:
    """Return the quiz of a module."""
    shown = [(module, question) for question in quiz_questions(module, view.site.course.placed)]
    scored = [(module, question) for question in scored_questions(module)]

    return _render(quiz, f"quiz-{module.slug}", shown, scored, view)


def render_review(name: str, view: View) -> Markup:
    """Return a part review; nothing where its modules were all taken out."""
    course = view.site.course
    review = course.reviews[name]
    asked = [course.questions[question.id] for question in review.questions]
    scored = [(module, question) for module, question in asked if question.marked]

    return _render(review, f"review-{name}", asked, scored, view) if asked else Markup()


def _render(quiz: Quiz, element: str, shown: Asked, scored: Asked, view: View) -> Markup:
    rendered = [
        render_question(question, module, view, number)
        for number, (module, question) in enumerate(shown, start=1)
    ]

    return view.render(
        "quiz.html",
        element=element,
        quiz=quiz,
        questions=rendered,
        scored=",".join(question.id for _, question in scored),
        outline=_outline(scored, view),
    )


def _outline(scored: Asked, view: View) -> Markup:
    """Return as JSON what the summary needs to know of every scored question."""
    objectives = {
        f"{owner.slug}/{objective.id}": view.inline(objective.text, owner.page.path).striptags()
        for owner in view.site.course.modules.values()
        for objective in owner.front_matter.objectives
    }
    rows = []
    for module, question in scored:
        row: dict[str, str | int] = {
            "id": question.id,
            "type": question.type,
            "rev": question.rev,
            "objective": question.full_objective(module.slug),
            "points": question.points,
        }
        again = reread(question, module, view)
        if again:
            row["reread"], row["rereadTitle"] = again
        rows.append(row)
    asked = dict.fromkeys(str(row["objective"]) for row in rows)
    outline = {
        "objectives": [{"id": name, "text": objectives[name]} for name in asked],
        "questions": rows,
    }

    # "<" must not end the script element early.
    return Markup(json.dumps(outline, ensure_ascii=False).replace("<", "\\u003c"))  # noqa: S704
