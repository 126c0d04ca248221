"""Reading a page: of ``docs/``, a module's own, or a job aid."""

from __future__ import annotations

from typing import TypeVar

from course.files import staged_path
from course.model.module import ModuleFrontMatter
from course.model.page import Page, PageFrontMatter
from course.readers.outline import read_outline
from course.readers.reading import Reading
from course.readers.records import make_record

F = TypeVar("F", PageFrontMatter, ModuleFrontMatter)


def read_page(path: str, kind: type[F], reading: Reading, *, module: str = "") -> Page | None:
    """Return a page, or None when its front matter cannot be used.

    Args:
        path: the file, relative to the project.
        kind: which front matter it has.
        reading: the reading it belongs to.
        module: the slug of the module it belongs to.
    """
    document = reading.page(path)
    if document is None:
        return None
    staged = staged_path(path)
    outline = read_outline(document, staged, reading.problems)
    reading.written.links += outline.links
    reading.written.front_matter[path] = document.written.key_places
    front_matter = make_record(document.written, kind, reading.problems)
    if front_matter is None:
        reading.written.broken.add(path)
        return None
    reading.note_links(document, [front_matter], staged)

    return Page(path, staged, front_matter, document.text, document.body, outline, module)
