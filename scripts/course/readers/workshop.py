"""Reading a module's run sheet."""

from __future__ import annotations

from course.model.workshop import Workshop
from course.readers.reading import Reading
from course.readers.records import make_record


def read_workshop(path: str, base: str, reading: Reading) -> Workshop | None:
    """Return a workshop, or None when it cannot be used.

    Args:
        path: the file, relative to the project.
        base: the module's page as staged, against which links are resolved.
        reading: the reading it belongs to.
    """
    document = reading.yaml(path, "workshops")
    if document is None:
        return None
    workshop = make_record(document.written, Workshop, reading.problems)
    if workshop is None:
        reading.written.note_broken(path, "workshops", document.text)
    else:
        reading.note_links(document, [workshop], base)

    return workshop
