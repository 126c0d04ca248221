"""The shelf: made files, each with a note of what it was made from, so that only changes cost time."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from course.export.product import Product
from course.model.download import Download

FOLDER = "build/downloads"
LEDGER = "build/downloads.json"
UNFINISHED = "build/download.part"


class Shelf:
    """The folder of made files.

    Args:
        root: the project's folder.
        recipe: the fingerprint of the program that makes them; with another one all are made again.
    """

    def __init__(self, root: Path, recipe: str) -> None:
        self.folder = root / FOLDER
        self._ledger = root / LEDGER
        self._unfinished = root / UNFINISHED
        self._recipe = recipe
        self._noted = self._read()

    def stock(self, products: Iterable[Product]) -> int:
        """Make what is missing or out of date.

        Returns:
            How many files were made.
        """
        made = 0
        try:
            for product in products:
                if not self.holds(product):
                    self._make(product)
                    made += 1
        finally:
            self._write()

        return made

    def holds(self, product: Product) -> bool:
        """Return whether a product is there, made from what it would be made from now."""
        file = self.folder / product.path
        note = self._noted.get(product.path)

        return note is not None and file.is_file() and note == [product.source, file.stat().st_size]

    def listed(self, products: Iterable[Product]) -> list[Download]:
        """Return those of the products that are on the shelf, with their sizes."""
        return [
            Download(p.path, p.format, p.module, self._noted[p.path][1], p.paper)
            for p in products
            if self.holds(p)
        ]

    def clear(self, products: Iterable[Product]) -> None:
        """Remove every file that is none of these products, or is out of date."""
        kept = {product.path for product in products if self.holds(product)}
        for file in sorted(self.folder.rglob("*"), reverse=True):
            if file.is_dir():
                if not any(file.iterdir()):
                    file.rmdir()
            elif file.relative_to(self.folder).as_posix() not in kept:
                file.unlink()
        self._noted = {path: note for path, note in self._noted.items() if path in kept}
        self._write()

    def _make(self, product: Product) -> None:
        content = product.make(self.folder)
        file = self.folder / product.path
        file.parent.mkdir(parents=True, exist_ok=True)
        # Whoever looks meanwhile, or ends the run here, finds the last whole file or none.
        self._unfinished.write_bytes(content)
        self._unfinished.replace(file)
        self._noted[product.path] = [product.source, len(content)]

    def _read(self) -> dict[str, Any]:
        try:
            ledger = json.loads(self._ledger.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}

        return ledger["files"] if ledger.get("recipe") == self._recipe else {}

    def _write(self) -> None:
        self._ledger.parent.mkdir(parents=True, exist_ok=True)
        ledger = {"recipe": self._recipe, "files": dict(sorted(self._noted.items()))}
        self._unfinished.write_text(json.dumps(ledger, indent=1), encoding="utf-8")
        self._unfinished.replace(self._ledger)
