"""The kit of a module: everything a facilitator carries into the room, in one zip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from course.export.archive import pack
from course.export.product import Product, fingerprint
from course.export.sheets import sheet
from course.export.workplace import Workplace
from course.model.course import Module

CONTENTS = "index.html"


def kit(module: Module, parts: Sequence[Product], place: Workplace) -> Iterator[Product]:
    """Yield the kit of a module: a folder with a list of contents to begin from.

    Args:
        module: the module.
        parts: everything that goes into it.
        place: what exporters work with.
    """
    if not any(part.module for part in parts):
        return
    view = place.view(module)
    names = {part.path: PurePosixPath(part.path).name for part in parts}
    words = [
        (names[part.path], f"{view.text('file-' + part.format)} {part.paper}".rstrip())
        for part in parts
    ]
    title = view.text("kit-title", title=module.title)
    body = view.fill("contents.html", module=module, files=words)
    contents = sheet("contents", title, title, body, "sheet.css", view, place)

    def make(folder: Path) -> bytes:
        files = {names[part.path]: (folder / part.path).read_bytes() for part in parts}
        whole = {CONTENTS: contents.encode(), **files}

        return pack({f"{module.slug}/{name}": content for name, content in whole.items()})

    yield Product(
        f"{module.slug}/{module.slug}.zip",
        "kit",
        module.slug,
        fingerprint(contents, *(word for part in parts for word in (part.path, part.source))),
        make,
        slow=True,
    )
