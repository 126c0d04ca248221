"""A module on paper: the participants' workbook, its exercises alone, and the facilitator's key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from course.export.codes import qr_code
from course.export.pdf import SIZES
from course.export.product import Product, text_product
from course.export.questions import KEY, WORKBOOK, paper_question
from course.export.sheets import pdfs, sheet
from course.export.view import AwayView
from course.export.workplace import Workplace
from course.model.course import Module
from course.render.activity import VARIANTS

PAPERS = ("workbook", "exercises", "job-aid", "key")
"""What is made of every module, the template of each called by its name."""


def papers(module: Module, place: Workplace) -> Iterator[Product]:
    """Yield every document of a module: for the browser, and as PDFs."""
    for kind in PAPERS:
        if kind != "job-aid" or module.job_aid:
            html = paper(kind, module, place)
            path = f"{module.slug}/{kind}"
            yield text_product(f"{path}.html", kind, module.slug, html)
            yield from pdfs(path, f"{kind}-pdf", module.slug, html, SIZES)


def paper(kind: str, module: Module, place: Workplace) -> str:
    """Return a document of a module, whole in one file; *kind* is one of `PAPERS`."""
    view = place.view(module)
    title = view.text(f"paper-title-{kind}", title=module.title)
    body = paper_body(kind, module, view)

    return sheet(kind, title, module.front_matter.summary, body, "paper.css", view, place)


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
        if kind in ("workbook", "key")
        else [],
        job_aid=fillable_cells(view.block(page.body, page.path)) if page else Markup(),
        job_aid_title=page.title if page else "",
        variants=VARIANTS,
        keyed=kind == "key",
        lifted=lifted,
    )


def lifted(html: Markup) -> Markup:
    """Return a job aid whose headings stand one level higher: alone, below its title."""
    return Markup(re.sub(r"(</?h)([3-6])\b", lambda m: f"{m[1]}{int(m[2]) - 1}", html))  # noqa: S704


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
