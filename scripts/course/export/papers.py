"""A module on paper: the participants' workbook, its exercises alone, and the facilitator's key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from markupsafe import Markup

from course.export.codes import qr_code
from course.export.pdf import SIZES, printer
from course.export.product import Product, fingerprint, text_product
from course.export.questions import KEY, WORKBOOK, paper_question
from course.export.view import AwayView
from course.export.workplace import Workplace
from course.model.course import Module
from course.render.activity import VARIANTS

PAPERS = ("workbook", "exercises", "key")
"""What is made of every module, the template of each called by its name."""


def papers(module: Module, place: Workplace) -> Iterator[Product]:
    """Yield every document of a module: for the browser, and as PDFs."""
    for kind in PAPERS:
        html = paper(kind, module, place)
        yield text_product(f"{module.slug}/{kind}.html", kind, module.slug, html)
        cut = printer(html)
        for size in SIZES:
            yield Product(
                f"{module.slug}/{kind}-{size.lower()}.pdf",
                f"{kind}-pdf",
                module.slug,
                fingerprint(html, size),
                cutting(cut, size),
                size,
                slow=True,
            )


def cutting(cut: Callable[[str], bytes], size: str) -> Callable[[Path], bytes]:
    """Return what makes a product of a printer and a size of paper."""
    return lambda _: cut(size)


def paper(kind: str, module: Module, place: Workplace) -> str:
    """Return a document to print, whole in one file.

    Args:
        kind: one of `PAPERS`.
        module: the module.
        place: gives the style sheet, which is put into the file.
    """
    view = place.view(module)
    html = view.fill(
        "paper.html",
        title=view.text(f"paper-title-{kind}", title=module.title),
        summary=module.front_matter.summary,
        kind=kind,
        language=place.course.language,
        style=Markup(place.parts["paper.css"]),  # noqa: S704 - our own style sheet
        body=paper_body(kind, module, view),
    )

    return view.detach(html, place.read)


def paper_body(kind: str, module: Module, view: AwayView) -> Markup:
    """Return what stands between the ``body`` tags of a document; several can follow each other."""
    questions = module.quiz.questions if module.quiz else ()
    look = KEY if kind == "key" else WORKBOOK
    page = module.job_aid
    address = view.url(module.page.path) if view.site_url else ""

    return view.fill(
        f"{kind}.html",
        module=module,
        base=module.page.path,
        course=view.site.course,
        address=address,
        code=qr_code(address, view.text("paper-qr")) if address else Markup(),
        activities=module.activities,
        questions=[
            paper_question(question, module, view, look, number)
            for number, question in enumerate(questions, start=1)
        ]
        if kind != "exercises"
        else [],
        job_aid=fillable_cells(view.block(page.body, page.path)) if page else Markup(),
        job_aid_title=page.title if page else "",
        variants=VARIANTS,
        keyed=kind == "key",
    )


def fillable_cells(html: Markup, name: str = "job-aid") -> Markup:
    """Return a job aid whose empty cells can be written in, on screen too.

    Args:
        html: the job aid.
        name: begins the names of its fields.
    """
    parts = str(html).split("<td>&nbsp;</td>")
    cells = [
        f'<td class="paper-cell"><textarea name="{name}/{number}" title="{number}"></textarea></td>'
        for number in range(1, len(parts))
    ]

    return Markup("".join(a + b for a, b in zip(parts, [*cells, ""], strict=True)))  # noqa: S704
