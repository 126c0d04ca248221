"""A page: its front matter, its text, and what a reader finds in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from course.model.module import ModuleFrontMatter
from course.model.record import Line
from course.model.waiver import Waivable
from course.problems import Place


class PageFrontMatter(Waivable):
    """The front matter of a page in ``docs/`` and of a job aid."""

    title: Line
    summary: Line
    aliases: tuple[Line, ...] = ()
    hide: tuple[Literal["navigation", "toc", "footer", "title"], ...] = ()
    template: Line | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with the id it has on the page.

    Attributes:
        named: whether its id was written, and not made from its words.
        part: which named part of a module it opens, or "".
        teaches: the objectives that the section below it teaches.
        minutes: how long it is planned to be shown, as written; on slides.
    """

    level: int
    text: str
    id: str
    place: Place
    named: bool = False
    part: str = ""
    teaches: tuple[str, ...] = ()
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An address that an author wrote.

    Attributes:
        target: the address.
        base: the page it is relative to, as staged.
        place: where it stands.
        image: whether it is the address of an image.
        html: whether it stands in the HTML of a page, where the engine leaves it as it is, so
            that it is relative to the page's URL.
    """

    target: str
    base: str
    place: Place
    image: bool = False
    html: bool = False


@dataclass(frozen=True, slots=True)
class MacroCall:
    """A call such as ``{{ question("ferry-late-boat") }}``."""

    name: str
    arguments: tuple[object, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Outline:
    """What was found in the text of a page."""

    headings: tuple[Heading, ...] = ()
    anchors: frozenset[str] = frozenset()
    links: tuple[Link, ...] = ()
    macros: tuple[MacroCall, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site.

    Attributes:
        source: the file the author wrote, relative to the project.
        path: the file as staged, relative to ``build/docs``; links between pages use it.
        module: the slug of the module the page belongs to, or "".
    """

    source: str
    path: str
    front_matter: PageFrontMatter | ModuleFrontMatter
    text: str
    body: str
    outline: Outline = field(default_factory=Outline)
    module: str = ""

    @property
    def title(self) -> str:
        """The title as written in the front matter."""
        return self.front_matter.title
