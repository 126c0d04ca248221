"""Reading how the toolbox is sorted, which a course may be without."""

from __future__ import annotations

import os

from course.model.toolbox import Toolbox
from course.readers.reading import Reading
from course.readers.records import make_record

PATH = "modules/toolbox.yml"
LISTED = "situations"


def read_toolbox(reading: Reading) -> Toolbox | None:
    """Return the toolbox, or None when there is none or it cannot be used."""
    if not os.path.lexists(reading.root / PATH):
        return None
    document = reading.yaml(PATH, LISTED)
    if document is None:
        return None
    made = make_record(document.written, Toolbox, reading.problems)
    if made is None:
        reading.written.note_broken(PATH, LISTED, document.text)
    else:
        reading.note_list(document, LISTED)

    return made
