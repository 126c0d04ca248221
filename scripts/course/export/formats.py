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
from course.export.workplace import Workplace
from course.model.course import Module


def _nothing(*_: object) -> Iterator[Product]:
    yield from ()


class Format(NamedTuple):
    """A format.

    Attributes:
        of_module: yields what is made of one module.
        of_course: yields what is made once.
        of_products: yields what is made of a module's other products, and of those made once.
        needs: the formats whose products it is made of.
    """

    of_module: Callable[[Module, Workplace], Iterator[Product]] = _nothing
    of_course: Callable[[Workplace], Iterator[Product]] = _nothing
    of_products: Callable[[Module, Sequence[Product], Workplace], Iterator[Product]] = _nothing
    needs: tuple[str, ...] = ()


FORMATS: dict[str, Format] = {
    "slides": Format(slides),
    "papers": Format(papers),
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
    exporters = [FORMATS[name] for name in FORMATS if name in wanted]
    chosen = list(modules)
    once = [p for e in exporters for p in e.of_course(place) if printing or not p.pdf]
    products = list(once)
    for slug in chosen or place.course.modules:
        module = place.course.modules[slug]
        made = [p for e in exporters for p in e.of_module(module, place) if printing or not p.pdf]
        products += made
        for exporter in exporters:
            products += exporter.of_products(module, (*made, *once), place)

    return products
