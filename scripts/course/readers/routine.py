"""Reading the routine, which a course may be without."""

from __future__ import annotations

import os

from course.model.routine import Routine
from course.readers.reading import Reading
from course.readers.records import make_record

PATH = "modules/routine.yml"


def read_routine(reading: Reading) -> Routine | None:
    """Return the routine, or None when there is none or it cannot be used."""
    if not os.path.lexists(reading.root / PATH):
        return None
    document = reading.yaml(PATH, "beats")
    if document is None:
        return None
    made = make_record(document.written, Routine, reading.problems)
    if made is None:
        reading.written.note_broken(PATH, "beats", document.text)

    return made
