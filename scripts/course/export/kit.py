"""The kit of a module: everything a facilitator carries into the room, in one zip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from course.export.archive import pack
from course.export.product import Product, fingerprint
from course.model.course import Module


def kit(module: Module, parts: Sequence[Product]) -> Iterator[Product]:
    """Yield the kit of a module.

    Args:
        module: the module.
        parts: everything else that is made of it.
    """

    def make(folder: Path) -> bytes:
        return pack({part.path: (folder / part.path).read_bytes() for part in parts})

    if parts:
        yield Product(
            f"{module.slug}/{module.slug}.zip",
            "kit",
            module.slug,
            fingerprint(*(word for part in parts for word in (part.path, part.source))),
            make,
            slow=True,
        )
