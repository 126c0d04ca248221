"""Reading a page: of ``docs/``, a module's own, or a job aid."""

from __future__ import annotations

from typing import Any, TypeVar

from course.files import staged_path
from course.model.macros import MACROS
from course.model.module import Minutes, ModuleFrontMatter
from course.model.page import Page, PageFrontMatter
from course.problems import Place, Problems
from course.readers.outline import read_outline
from course.readers.reading import Reading
from course.readers.records import make_record
from course.source import Document
from course.written import objectives_of
from course.yaml_tree import Mapping

F = TypeVar("F", PageFrontMatter, ModuleFrontMatter)


def read_page(path: str, kind: type[F], reading: Reading, *, module: str = "") -> Page | None:
    """Return a page, or None when not even its text can be used.

    A page whose front matter is broken has an empty one: its text, and what leads to it, can be
    checked all the same. It is never built, since its problems stop the build.

    Args:
        path: the file, relative to the project.
        kind: which front matter it has.
        reading: the reading it belongs to.
        module: the slug of the module it belongs to.
    """
    ids = objectives_of(module) if kind is ModuleFrontMatter else "pages"
    document = reading.page(path, ids)
    if document is None:
        return None
    staged = staged_path(path)
    outline = read_outline(document, staged, reading.problems)
    reading.written.links += outline.links
    front_matter = None
    if not document.broken:
        front_matter = _read_front_matter(document, kind, staged, reading)
        if kind is ModuleFrontMatter:
            reading.written.note_ids(ids, document.written.get("objectives"))
        if front_matter is None:
            reading.written.note_broken(path, ids, document.text)
        if not document.body.strip():
            _tell_empty(document, reading.problems)

    return Page(
        path,
        staged,
        front_matter or _stand_in(kind, document.written),
        document.text,
        document.body,
        outline,
        module,
    )


def _read_front_matter(
    document: Document, kind: type[F], staged: str, reading: Reading
) -> F | None:
    for key in [key for key in document.written if key in MACROS]:
        reading.problems.add(
            document.written.key_places[key],
            "macro-hidden",
            f"The front-matter key “{key}” has the name of a macro, which it would hide.",
            "Remove the key, or give it another name.",
        )
        document.written.remove(key)
    front_matter = make_record(document.written, kind, reading.problems)
    if front_matter is not None:
        reading.note_links(document, [front_matter], staged)

    return front_matter


def _stand_in(kind: type[F], written: Mapping) -> F:
    values: dict[str, Any] = {"title": "", "summary": ""}
    if kind is ModuleFrontMatter:
        values["minutes"] = Minutes.stand_in(written, door=0, core=0, deeper=0, field=0)
        values["objectives"] = ()

    return kind.stand_in(written, **values)


def _tell_empty(document: Document, problems: Problems) -> None:
    """MkDocs takes front matter with nothing below it for text, and prints it."""
    last = document.text.rstrip("\n").count("\n") + 1
    problems.add(
        Place(document.path, last),
        "empty-text",
        "There is no text below the front matter.",
        "Write the page.",
    )
