"""The formats: what can be made of the course, each by an exporter in a file of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from course.export.deck import slides
from course.export.folder import run_sheet, vote_cards
from course.export.kit import kit
from course.export.papers import papers
from course.export.product import Product
from course.export.tools import tools
from course.export.workbooks import workbooks
from course.export.workplace import Workplace
from course.model.course import Module


def _nothing(*_: object) -> Iterator[Product]:
    yield from ()


class Format(NamedTuple):
    """A format.

    Attributes:
        of_module: yields what is made of one module.
        of_course: yields what is made once.
        of_products: yields what is made of a module's products in the formats of `needs`.
        needs: the formats whose products it is made of.
    """

    of_module: Callable[[Module, Workplace], Iterator[Product]] = _nothing
    of_course: Callable[[Workplace], Iterator[Product]] = _nothing
    of_products: Callable[[Module, Sequence[Product], Workplace], Iterator[Product]] = _nothing
    needs: tuple[str, ...] = ()


FORMATS: dict[str, Format] = {
    "slides": Format(slides),
    "papers": Format(papers),
    "workbooks": Format(of_course=workbooks),
    "toolbox": Format(of_course=tools),
    "folder": Format(run_sheet, vote_cards),
    "kit": Format(of_products=kit, needs=("slides", "papers", "folder")),
}
"""Every format by the name that `build.py export` takes; one comes after those it needs."""


def plan(
    place: Workplace,
    formats: Iterable[str] = FORMATS,
    modules: Iterable[str] = (),
    *,
    printing: bool = True,
) -> list[Product]:
    """Return what is to be made, in an order in which it can be made.

    Args:
        place: what exporters work with.
        formats: names of `FORMATS`.
        modules: slugs; none stands for every module.
        printing: whether PDFs can be made here.
    """
    named = set(formats)
    wanted = named | {need for name in named for need in FORMATS[name].needs}
    names = [name for name in FORMATS if name in wanted]

    def possible(made: Iterable[Product]) -> list[Product]:
        return [product for product in made if printing or not product.pdf]

    once = {name: possible(FORMATS[name].of_course(place)) for name in names}
    products = [product for name in names for product in once[name]]
    for slug in list(modules) or place.course.modules:
        module = place.course.modules[slug]
        made = {name: possible(FORMATS[name].of_module(module, place)) for name in names}
        products += (product for name in names for product in made[name])
        for name in names:
            needs = FORMATS[name].needs
            parts = [p for need in needs for p in (*made[need], *once[need])]
            products += FORMATS[name].of_products(module, parts, place)

    return products
