"""The state of one reading of a course, and the two kinds of file: YAML and pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from course.model.record import MarkdownText, Record
from course.problems import Place, Problems
from course.readers.outline import links_in_text
from course.readers.records import make_records
from course.source import Document, read_page, read_yaml
from course.written import Written
from course.yaml_tree import Sequence

R = TypeVar("R", bound=Record)


@dataclass
class Reading:
    """What is known while a course is being read."""

    root: Path
    problems: Problems
    written: Written

    def yaml(self, path: str, kind: str) -> Document | None:
        """Return a YAML file, or None when there is nothing to go on; what is broken is noted.

        Args:
            path: the file.
            kind: the kind of ids it holds: ``questions``, ``claims`` ...
        """
        closed = self.written.is_closed(path)
        before = len(self.problems)
        document = None if closed else read_yaml(self.root, path, self.problems)
        if document is None or document.broken:
            self.written.note_broken(path, kind, document.text if document else None)
            return None
        if len(self.problems) > before:  # a key stands twice; what is below it is not read
            self.written.glimpse(kind, document.text)
        self.written.note_unfinished(path, document.text)

        return document

    def page(self, path: str, kind: str) -> Document | None:
        """Return a Markdown file; what is broken is noted, and its text used all the same."""
        closed = self.written.is_closed(path)
        document = None if closed else read_page(self.root, path, self.problems)
        if document is None or document.broken:
            self.written.note_broken(path, kind, document.text if document else None)
        if document is not None:
            self.written.note_unfinished(path, document.text)

        return document

    def records(self, path: str, key: str, kind: type[R], base: str) -> tuple[R, ...]:
        """Return the records of a file that is one list under *key*.

        Args:
            path: the file.
            key: its only key, which also names the kind of id.
            kind: the records' class.
            base: the page, as staged, against which links in the records' texts are resolved.
        """
        document = self.yaml(path, key)
        if document is None:
            return ()
        records = make_records(document.written, key, kind, self.problems)
        self.note_list(document, key)
        self.note_links(document, records, base)

        return records

    def note_list(self, document: Document, key: str) -> None:
        """Note the ids of the list under *key*, or what ids there seem to be if it is no list."""
        listed = document.written.get(key)
        if isinstance(listed, Sequence):
            self.written.note_ids(key, listed)
        else:
            self.written.note_broken(document.path, key, document.text)

    def note_links(self, document: Document, records: Iterable[Record], base: str) -> None:
        """Note the links in every Markdown text of the records."""
        if not any(sign in document.text for sign in ("](", "][", "]:", "href", "src")):
            return
        for record in records:
            for text, place in markdown_texts(record):
                self.written.links += links_in_text(text, document, place, base, self.problems)


def markdown_texts(record: Record) -> Iterator[tuple[str, Place]]:
    """Yield every Markdown text of a record and of the records in it, with its place."""
    marked = _markdown_fields(type(record))
    for name, value in record:
        if isinstance(value, Record):
            yield from markdown_texts(value)
        elif isinstance(value, tuple):
            for number, entry in enumerate(value):
                if isinstance(entry, Record):
                    yield from markdown_texts(entry)
                elif name in marked:
                    yield entry, record.at(name, number)
        elif name in marked and value is not None:
            yield value, record.at(name)


@cache
def _markdown_fields(kind: type[Record]) -> frozenset[str]:
    return frozenset(
        name
        for name, field in kind.model_fields.items()
        if any(isinstance(mark, MarkdownText) for mark in field.metadata)
        or _holds_markdown(field.annotation)
    )


def _holds_markdown(annotation: Any) -> bool:
    if any(isinstance(mark, MarkdownText) for mark in getattr(annotation, "__metadata__", ())):
        return True

    return any(_holds_markdown(part) for part in getattr(annotation, "__args__", ()))
