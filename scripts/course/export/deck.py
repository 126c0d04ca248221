"""A module's slides as a page that becomes a presentation: reveal.js, whole in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from course.export.powerpoint import powerpoint
from course.export.product import Product, fingerprint, text_product
from course.export.questions import SLIDE, paper_question
from course.export.view import AwayView
from course.export.workplace import Workplace
from course.model.course import Module
from course.model.slides import Slide, Slides
from course.render.diagram import render_diagram

_CALL = re.compile(r"""\{\{\s*(\w+)\(\s*["']([^"']*)["']\s*\)\s*\}\}""")


def slides(module: Module, place: Workplace) -> Iterator[Product]:
    """Yield a module's slides, for the browser and for PowerPoint; nothing where it has none."""
    if module.slides is None:
        return
    view = place.view(module)
    faces = [(slide, slide_body(slide, module, view)) for slide in module.slides.slides]
    html = view.fill(
        "deck.html",
        module=module,
        course=place.course,
        faces=faces,
        minutes=minutes_of(module.slides),
        style=Markup(place.parts["deck.css"]),  # noqa: S704 - our own
        running=Markup(place.parts["deck-running.css"]),  # noqa: S704 - reveal.js' own
        script=Markup(place.parts["deck.js"].replace("</script", "<\\/script")),  # noqa: S704
    )
    yield text_product(
        f"{module.slug}/slides.html", "deck", module.slug, view.detach(html, place.read)
    )
    plain = [
        (slide, view.detach(body, place.read), view.block(slide.notes)) for slide, body in faces
    ]
    told = [part for slide, body, notes in plain for part in (slide.title, body, notes)]
    yield Product(
        f"{module.slug}/slides.pptx",
        "slides-pptx",
        module.slug,
        fingerprint(module.title, module.front_matter.summary, *told),
        lambda _: powerpoint(module, plain),
        slow=True,
    )


def minutes_of(deck: Slides) -> float:
    """Return how long a deck is planned to be shown."""
    return sum(slide.minutes for slide in deck.slides)


def slide_body(slide: Slide, module: Module, view: AwayView) -> Markup:
    """Return what stands below a slide's title: its text, with what its calls show in between."""
    base = module.page.path
    pieces = _CALL.split(slide.text)
    shown = [view.block(pieces[0], base)] if pieces[0].strip() else []
    for name, argument, text in zip(pieces[1::3], pieces[2::3], pieces[3::3], strict=True):
        shown.append(_shown(name, argument, module, view))
        if text.strip():
            shown.append(view.block(text, base))

    return Markup("").join(shown)


def _shown(call: str, name: str, module: Module, view: AwayView) -> Markup:
    """Return what a call on a slide shows; nothing for a question that went with its module."""
    course = view.site.course
    match call:
        case "question" if name in course.questions:
            owner, question = course.questions[name]
            return paper_question(question, owner, view, SLIDE)
        case "activity":
            owner, activity = course.activities[name]
            return view.fill("slide-activity.html", activity=activity, base=owner.page.path)
        case "diagram":
            return render_diagram(next(d for d in module.diagrams if d.name == name))
    return Markup()
