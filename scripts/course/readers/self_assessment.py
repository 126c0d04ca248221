"""Reading the self-assessment, which a course may be without."""

from __future__ import annotations

import os

from course.model.self_assessment import ASSESSMENT_PAGE, SelfAssessment
from course.readers.reading import Reading
from course.readers.records import make_record

PATH = "modules/self-assessment.yml"


def read_self_assessment(reading: Reading) -> SelfAssessment | None:
    """Return the self-assessment, or None when there is none or it cannot be used."""
    if not os.path.lexists(reading.root / PATH):
        return None
    document = reading.yaml(PATH, "statements")
    if document is None:
        return None
    made = make_record(document.written, SelfAssessment, reading.problems)
    if made is None:
        reading.written.note_broken(PATH, "statements", document.text)
    else:
        reading.note_links(document, [made], ASSESSMENT_PAGE)

    return made
